import type { MeasuredProgress } from '#contract/progress';
import type { SheetName } from '#contract/sheet';
import type { ThemeVerdict } from '#domain/progress/theme-state';
import type { Text } from '#domain/text';
import { themeNames } from './practice-columns.ts';
import { themeStateNames, themeVerdictNames } from './progress-columns.ts';
import { counted, same } from './say.ts';
import { quarterName } from './sheets.ts';
import { decimal, signed } from './shown-number.ts';

/** Words of the screen of themes and actions. */
export const progressTexts = {
  themes: same('Un thème à la fois', 'One theme at a time'),
  sheets: same('Feuilles', 'Sheets'),
  measure: same('Mesurer une vague', 'Measure a wave'),
  wave: same('Vague', 'Wave'),
  measuring: same('Mesure en cours…', 'Measuring…'),
  tellBrand: same('Dire à la marque', 'Tell the brand'),
  tellBrandHint: same(
    'Ajoutez une ligne à la feuille Remontées, puis Envoyer\u00a0: la suite et la réponse s’y lisent.',
    'Add a row to the sheet Remarks, then Send: the status and the answer are read there.',
  ),
  noneYet: same(
    'Aucun thème encore. Ouvrez la feuille Thèmes, mettez-en un «\u00a0actif\u00a0» par plateau et les autres «\u00a0en attente\u00a0», puis Envoyer.',
    'No theme yet. Open the sheet Themes, put one “active” a platform and the others “queued”, then Send.',
  ),
  noneYetHere: same(
    'La marque n’a encore choisi aucun thème pour vos plateaux.',
    'The brand has not chosen a theme for your platforms yet.',
  ),
  noneActive: same('Aucun thème actif.', 'No active theme.'),
  notMeasured: same(
    'Pas encore mesuré\u00a0: la clôture d’une vague le fait.',
    'Not measured yet: the closing of a wave does it.',
  ),
  noWave: same(
    'Aucune vague ouverte ni close\u00a0: rien à mesurer.',
    'No wave open or closed: nothing to measure.',
  ),
  fellBack: same('a reculé', 'fell back'),
  active: (theme: Text): Text => same(`Actif\u00a0: ${theme.fr}`, `Active: ${theme.en}`),
  next: (theme: Text): Text => same(`Ensuite\u00a0: ${theme.fr}`, `Next: ${theme.en}`),
  proven: (themes: Text): Text => same(`Prouvé\u00a0: ${themes.fr}`, `Proven: ${themes.en}`),
  maintained: (themes: Text): Text => same(`Maintenu\u00a0: ${themes.fr}`, `Maintained: ${themes.en}`),
  measureWith: (wave: string): Text => same(`Mesurer avec ${quarterName(wave).fr}`, `Measure with ${wave}`),
  required: (n: number, baseline: string): Text =>
    same(
      `n requis par vague\u00a0: ${n.toLocaleString('fr')}, pour voir quatre fois sur cinq le progrès visé depuis ${quarterName(baseline).fr}.`,
      `n required a wave: ${n.toLocaleString('en')}, to see the improvement aimed at since ${baseline} four times in five.`,
    ),
  requiredUnknown: (baseline: string): Text =>
    same(
      `Le nombre requis se saura à la clôture de ${quarterName(baseline).fr}.`,
      `The number required will be known once ${baseline} is closed.`,
    ),
  preview: (wave: string): Text =>
    same(
      `${quarterName(wave).fr} n’est pas close\u00a0: voici ce qu’elle dirait maintenant. Rien n’est écrit, les plateaux n’en voient rien.`,
      `${wave} is not closed: this is what it would say now. Nothing is written, platforms see none of it.`,
    ),
  written: ({ themes, actions, procedures }: MeasuredProgress): Text => {
    const counts = [
      counted(themes, same('thème', 'theme'), same('thèmes', 'themes')),
      counted(actions, same('action changée', 'action changed'), same('actions changées', 'actions changed')),
      counted(
        procedures,
        same('procédure changée', 'procedure changed'),
        same('procédures changées', 'procedures changed'),
      ),
    ];
    return same(
      `Mesuré\u00a0: ${counts.map(({ fr }) => fr).join(', ')}. Recevoir met vos feuilles à jour.`,
      `Measured: ${counts.map(({ en }) => en).join(', ')}. Receive brings your sheets up to date.`,
    );
  },
  noStep: same('Aucun thème ne change d’état.', 'No theme changes state.'),
} as const;

/** What each sheet of this screen is for. */
export const progressPurposes = {
  themes: same(
    'Les thèmes de chaque plateau\u00a0: actif, en attente, prouvé, maintenu, et leur mesure.',
    'The themes of each platform: active, queued, proven, maintained, and their measure.',
  ),
  'theme-steps': same(
    'Chaque changement d’état\u00a0: le jour, par qui, sur quels chiffres.',
    'Each change of state: the day, by whom, on which figures.',
  ),
  actions: same(
    'Qui fait quoi, à cause de quoi, et l’effet mesuré à la vague attendue.',
    'Who does what, because of what, and the effect measured in the wave it is due in.',
  ),
  procedures: same(
    'Ce qui change à partir d’un jour, et la part des contacts qui le suivent.',
    'What changes from a day on, and the share of contacts that follow it.',
  ),
  remarks: same(
    'Ce que les plateaux disent à la marque, et la suite donnée.',
    'What platforms say to the brand, and what becomes of it.',
  ),
} as const satisfies Readonly<Partial<Record<SheetName, Text>>>;

/** An improvement as rows and answers have it. */
type Measured = {
  readonly verdict: ThemeVerdict;
  /** Points of the scale, or percentage points. */
  readonly unit: 'scale' | 'points';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly nBefore: number | null;
};

const units = {
  scale: same('points', 'points'),
  points: same('points de %', 'percentage points'),
} as const satisfies Record<Measured['unit'], Text>;

/** `+5,1 points [1,2 ; 9,0], n = 90 contre 90, prouvé` */
export function measureWords({ verdict, unit, value, low, high, n, nBefore }: Measured): Text {
  const numbers = value === null ? same('', '') : improvementWords({ unit, value, low, high });
  const counts = same(
    `n\u00a0=\u00a0${n ?? 0} contre ${nBefore ?? 0}`,
    `n\u00a0=\u00a0${n ?? 0} against ${nBefore ?? 0}`,
  );
  const said = [numbers, counts, themeVerdictNames[verdict]].filter(({ fr }) => fr !== '');
  return same(said.map(({ fr }) => fr).join(', '), said.map(({ en }) => en).join(', '));
}

type Numbers = Pick<Measured, 'unit' | 'low' | 'high'> & { readonly value: number };

function improvementWords({ unit, value, low, high }: Numbers): Text {
  const words = same(`${signed(value).fr}\u00a0${units[unit].fr}`, `${signed(value).en} ${units[unit].en}`);
  if (low === null || high === null) return words;
  const [from, to] = [decimal(low), decimal(high)];
  return same(`${words.fr} [${from.fr}\u00a0; ${to.fr}]`, `${words.en} [${from.en}; ${to.en}]`);
}

/** `2026-Q4 : +5,1 points…` */
export const saidOf = (whose: Text, words: Text): Text =>
  same(`${whose.fr}\u00a0: ${words.fr}`, `${whose.en}: ${words.en}`);

/** `proactivité et rebond : actif → prouvé` */
export function stepWords({ theme, before, after }: MeasuredProgress['steps'][number]): Text {
  const [name, from, to] = [themeNames[theme], themeStateNames[before], themeStateNames[after]];
  return saidOf(name, same(`${from.fr} → ${to.fr}`, `${from.en} → ${to.en}`));
}
