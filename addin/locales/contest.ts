import type { ContestRefusal } from '#domain/contest/contest-plan';
import type { Text } from '#domain/text';
import { channels } from '#domain/channel';
import { counted, same } from './say.ts';
import { channelNames } from './sheets.ts';

type Parameters = ContestRefusal['parameters'];

const channelIn = ({ channel }: Parameters, language: 'fr' | 'en'): string => {
  const known = channels.find((one) => one === channel);
  return known === undefined ? '' : channelNames[known][language];
};

/** What the screen of a contest says. */
export const contestTexts = {
  sheets: same('Feuilles', 'Sheets'),
  quotas: same('Quotas', 'Quotas'),
  scenarios: same('Scénarios', 'Scenarios'),
  tests: same('Tests du concours', 'Contest tests'),
  noQuota: same(
    'Aucun quota pour cette vague : saisissez-les dans la feuille Quotas, une ligne par canal et appareil, et envoyez-la.',
    'No quota for this wave: type them in the sheet Quotas, a row for each channel and device, and send it.',
  ),
  channel: same('Canal', 'Channel'),
  device: same('Appareil', 'Device'),
  quota: same('Quota', 'Quota'),
  done: same('Faits', 'Done'),
  total: same('Total', 'Total'),
  sum: (parts: string, total: number): Text =>
    same(`Somme de contrôle : ${parts} = ${total}.`, `Check sum: ${parts} = ${total}.`),
  scenarioCount: (n: number): Text =>
    counted(n, same('scénario', 'scenario'), same('scénarios', 'scenarios')),
  draw: (n: number): Text => {
    const { fr, en } = counted(n, same('test', 'test'), same('tests', 'tests'));
    return same(`Tirer ${fr}`, `Draw ${en}`);
  },
  drawing: same('Tirage en cours…', 'Drawing…'),
  drawHint: same(
    'Jours, heures et scénarios sont tirés au sort dans les horaires des plateaux, une seule fois : ensuite, quotas et scénarios de cette vague ne bougent plus.',
    'Days, hours and scenarios are drawn by chance within the hours of platforms, once: afterwards, quotas and scenarios of this wave no longer move.',
  ),
  drawn: (n: number): Text => {
    const { fr, en } = counted(n, same('test tiré', 'test drawn'), same('tests tirés', 'tests drawn'));
    return same(
      `${fr}. Chacun attend dans la feuille d’évaluation ; la feuille des tests dit quand et quoi.`,
      `${en}. Each waits in the evaluation sheet; the sheet of tests says when and what.`,
    );
  },
  spread: same('Répartition', 'Spread'),
  weekdays: (chi2: string, freedom: number, p: string): Text =>
    same(
      `Jours de la semaine : χ² = ${chi2} (${freedom} ddl, p = ${p}).`,
      `Weekdays: χ² = ${chi2} (${freedom} df, p = ${p}).`,
    ),
  hours: (chi2: string, freedom: number, p: string): Text =>
    same(
      `Heures : χ² = ${chi2} (${freedom} ddl, p = ${p}).`,
      `Hours: χ² = ${chi2} (${freedom} df, p = ${p}).`,
    ),
  spreadMeans: same(
    'Un p au-dessus de 0,05 : rien ne distingue ces moments d’un tirage au hasard dans les horaires. Aucune heure d’un jour ne reçoit plus de deux fois sa part, et 20 minutes au moins séparent deux tests d’un plateau.',
    'A p above 0.05: nothing tells these moments from a draw by chance within the hours. No hour of a weekday gets more than twice its share, and at least 20 minutes lie between two tests of a platform.',
  ),
  seed: (seed: string): Text => same(`Graine du tirage : ${seed}`, `Seed of the draw: ${seed}`),
  refused: {
    'no-quota': () =>
      same(
        'Rien à tirer : saisissez d’abord les quotas, et envoyez-les.',
        'Nothing to draw: type the quotas first, and send them.',
      ),
    'no-scenario': (parameters: Parameters) =>
      same(
        `Aucun scénario ne se joue par ce canal : ${channelIn(parameters, 'fr')}. Ajoutez-en un à la feuille Scénarios.`,
        `No scenario may be played through this channel: ${channelIn(parameters, 'en')}. Add one to the sheet Scenarios.`,
      ),
    'no-hours': ({ platform = '' }: Parameters) =>
      same(
        `Horaires inconnus, ou jamais ouvert pendant la vague : ${platform}. Saisissez ses horaires dans la feuille Plateaux.`,
        `Hours unknown, or never open during the wave: ${platform}. Type its hours in the sheet Platforms.`,
      ),
    'too-dense': ({ platform = '', placed = 0, tests = 0 }: Parameters) =>
      same(
        `${platform} : ${placed} tests sur ${tests} tiennent dans ses horaires à 20 minutes d’écart. Allongez la vague, ou baissez les quotas.`,
        `${platform}: ${placed} tests of ${tests} fit in its hours, 20 minutes apart. Make the wave longer, or lower the quotas.`,
      ),
    'not-a-contest': () =>
      same(
        'Cette vague est d’écoutes : rien à tirer ainsi.',
        'This wave is one of listening: nothing is drawn so.',
      ),
  } satisfies Record<ContestRefusal['code'] | 'not-a-contest', (parameters: Parameters) => Text>,
} as const;
