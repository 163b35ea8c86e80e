import type { AlertsAnswer, DriftAlert } from '#contract/alert';
import { flowId, flows } from '#domain/channel';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';
import { channelNames, directionNames, quarterName } from './sheets.ts';
import { decimal, signed } from './shown-number.ts';
import { tied } from './tied.ts';

/** What the pane says of drifts. */
export const alertTexts = {
  title: (n: number): Text => counted(n, same('dérive', 'drift'), same('dérives', 'drifts')),
  what: (platform: string, { channel, direction }: DriftAlert): Text => {
    const flow = flowName(channel);
    const side = direction === 'down' ? same('à la baisse', 'down') : same('à la hausse', 'up');
    return tied(`${platform}, ${flow.fr} : ${side.fr}`, `${platform}, ${flow.en}: ${side.en}`);
  },
  since: ({ since, shift, low, high, wave }: DriftAlert): Text => {
    const [value, from, to] = [signed(shift), signed(low), signed(high)];
    return tied(
      `Depuis ${quarterName(since).fr} (vague ${quarterName(wave).fr}) : ${value.fr}, de ${from.fr} à ${to.fr} à 95\u00a0%.`,
      `Since ${since} (wave ${wave}): ${value.en}, ${from.en} to ${to.en} at 95%.`,
    );
  },
  seenBy: ({ rules }: DriftAlert): Text => {
    const names = rules.map((rule) => rule.toUpperCase());
    return same(`Vu par ${names.join(' et ')}.`, `Seen by ${names.join(' and ')}.`);
  },
  weeks: same('Écrire l’état de ses semaines', 'Write the report of its weeks'),
  provisional: tied(
    'Limites provisoires : moins de 20 semaines de vagues closes.',
    'Provisional limits: fewer than 20 weeks of closed waves.',
  ),
  sure: ({ charts, falseAlarmsAYear, everyWeeks, rules }: AlertsAnswer): Text => {
    const [year, weeks] = [decimal(falseAlarmsAYear), decimal(everyWeeks, 0)];
    return tied(
      `Règles : EWMA (λ ${written(rules.lambda, 'fr')}, L ${written(rules.L, 'fr')}), CUSUM bas (k ${written(rules.k, 'fr')}, h ${rules.h}). Sans aucune dérive, chacune des ${charts} courbes alerte à tort au plus une fois toutes les ${weeks.fr} semaines : ${year.fr} fausses alertes par an en tout.`,
      `Rules: EWMA (λ ${rules.lambda}, L ${rules.L}), lower CUSUM (k ${rules.k}, h ${rules.h}). Without any drift each of the ${charts} charts is wrong at most once every ${weeks.en} weeks: ${year.en} false alarms a year in all.`,
    );
  },
};

const written = (value: number, language: 'fr' | 'en'): string =>
  value.toLocaleString(language, { maximumFractionDigits: 3 });

function flowName(channel: DriftAlert['channel']): Text {
  const flow = flows.find((one) => flowId(one) === channel);
  if (flow === undefined) return same(channel, channel);
  const [name, direction] = [channelNames[flow.channel], directionNames[flow.direction]];
  return same(`${name.fr} ${direction.fr}`, `${name.en} ${direction.en}`);
}
