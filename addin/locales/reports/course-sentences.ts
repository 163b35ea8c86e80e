import type { CourseSentence } from '#domain/reports/course-kinds';
import { inWords, type InWords } from './in-words.ts';
import type { Say } from './report-words.ts';

const counted = (s: InWords, name: string): string => s.text(name) || '–';

const frTested = (s: InWords): string =>
  `${s.gap('change')} depuis ${s.text('before')} (de ${s.gap('low')} à ${s.gap('high')} ; ${s.probability()} ; ${s.evaluations()}).`;
const enTested = (s: InWords): string =>
  `${s.gap('change')} since ${s.text('before')} (${s.gap('low')} to ${s.gap('high')}; ${s.probability()}; ${s.evaluations()}).`;

const frDrift = (s: InWords): string =>
  `depuis ${s.text('since')} : ${s.gap('shift')} (de ${s.gap('low')} à ${s.gap('high')}) par rapport à ${s.score('center')}. Une fausse alerte toutes les ${s.rounded('every-weeks')} semaines au plus souvent.`;
const enDrift = (s: InWords): string =>
  `since ${s.text('since')}: ${s.gap('shift')} (${s.gap('low')} to ${s.gap('high')}) from ${s.score('center')}. One false alarm every ${s.rounded('every-weeks')} weeks at most often.`;

const frReasons: Readonly<Record<string, string>> = {
  'method-differs': 'la vague d’avant a une autre méthode',
  'grid-differs': 'la grille ou sa version majeure a changé',
  'part-differs': 'cette rubrique ou ce critère n’est pas dans les deux vagues',
  withheld: 'l’une des deux notes est masquée',
  'not-collected': 'aucune évaluation dans cette vague',
  'not-collected-before': 'aucune évaluation dans la vague d’avant',
  'weights-unknown': 'les volumes ne sont pas tous connus',
};
const enReasons: Readonly<Record<string, string>> = {
  'method-differs': 'the wave before has another method',
  'grid-differs': 'the grid or its major version changed',
  'part-differs': 'this section or criterion is not in both waves',
  withheld: 'one of the two scores is hidden',
  'not-collected': 'no evaluation in this wave',
  'not-collected-before': 'no evaluation in the wave before',
  'weights-unknown': 'not every volume is known',
};

const frNamed = (s: InWords): string => (s.text('platform') === '' ? 'Réseau' : s.text('platform'));
const enNamed = (s: InWords): string => (s.text('platform') === '' ? 'Network' : s.text('platform'));

const frUntested = (s: InWords): string =>
  s.is('untested', 'several-flows')
    ? 'plusieurs canaux ensemble ne se testent pas'
    : 'la dispersion n’est pas connue';
const enUntested = (s: InWords): string =>
  s.is('untested', 'several-flows') ? 'several channels together are not tested' : 'the spread is not known';

/** What trend, drift and mix say of each platform. */
export const courseSentenceWords = {
  up: inWords(
    (s) => `${frNamed(s)} est en hausse : ${frTested(s)}`,
    (s) => `${enNamed(s)} is up: ${enTested(s)}`,
  ),
  down: inWords(
    (s) => `${frNamed(s)} est en baisse : ${frTested(s)}`,
    (s) => `${enNamed(s)} is down: ${enTested(s)}`,
  ),
  'not-distinguishable': inWords(
    (s) =>
      `${frNamed(s)} : écart non distinguable, ${frTested(s)} Un écart de ${s.score('smallest')} aurait été vu quatre fois sur cinq.`,
    (s) =>
      `${enNamed(s)}: no distinguishable change, ${enTested(s)} A change of ${s.score('smallest')} would have been seen four times in five.`,
  ),
  'too-few': inWords(
    (s) =>
      `${frNamed(s)} : trop peu d’évaluations pour comparer (${counted(s, 'n')} dans cette vague, ${counted(s, 'n-before')} dans celle d’avant ; il en faut au moins 5).`,
    (s) =>
      `${enNamed(s)}: too few evaluations to compare (${counted(s, 'n')} in this wave, ${counted(s, 'n-before')} in the one before; at least 5 are needed).`,
  ),
  'not-comparable': inWords(
    (s) => `${frNamed(s)} : pas comparable à la vague d’avant, ${frReasons[s.text('reason')] ?? ''}.`,
    (s) => `${enNamed(s)}: not comparable with the wave before, ${enReasons[s.text('reason')] ?? ''}.`,
  ),
  imported: inWords(
    (s) =>
      `${frNamed(s)} : ${s.gap('change')} depuis ${s.text('before')}, repris d’un ancien classeur sans n ni écart-type : l’écart ne se teste pas.`,
    (s) =>
      `${enNamed(s)}: ${s.gap('change')} since ${s.text('before')}, taken from an earlier workbook without n or deviation: the change is not tested.`,
  ),
  untested: inWords(
    (s) => `${frNamed(s)} : ${s.gap('change')} depuis ${s.text('before')}, sans test : ${frUntested(s)}.`,
    (s) => `${enNamed(s)}: ${s.gap('change')} since ${s.text('before')}, not tested: ${enUntested(s)}.`,
  ),
  first: inWords(
    (s) => `${frNamed(s)} : première vague, rien à comparer encore.`,
    (s) => `${enNamed(s)}: first wave, nothing to compare with yet.`,
  ),
  'drift-down': inWords(
    (s) => `${frNamed(s)} dérive à la baisse ${frDrift(s)}`,
    (s) => `${enNamed(s)} drifts down ${enDrift(s)}`,
  ),
  'drift-up': inWords(
    (s) => `${frNamed(s)} dérive à la hausse ${frDrift(s)}`,
    (s) => `${enNamed(s)} drifts up ${enDrift(s)}`,
  ),
  watch: inWords(
    (s) =>
      `${frNamed(s)} est à surveiller : un signe isolé, sans alerte (dernière lecture ${s.score('last')} pour ${s.score('center')}).`,
    (s) =>
      `${enNamed(s)} is to be watched: a lone sign, no alert (last reading ${s.score('last')} against ${s.score('center')}).`,
  ),
  steady: inWords(
    (s) =>
      `${frNamed(s)} : pas de dérive vue (dernière lecture ${s.score('last')} pour ${s.score('center')}). Une baisse durable de moins de ${s.score('smallest')} ne se voit pas en un trimestre.`,
    (s) =>
      `${enNamed(s)}: no drift seen (last reading ${s.score('last')} against ${s.score('center')}). A lasting drop of less than ${s.score('smallest')} is not seen within a quarter.`,
  ),
  'too-short': inWords(
    (s) => `${frNamed(s)} : trop peu de semaines évaluées pour chercher une dérive.`,
    (s) => `${enNamed(s)}: too few weeks evaluated to look for a drift.`,
  ),
  'quality-and-mix': inWords(
    (s) =>
      `${frNamed(s)} : ${s.gap('change')} depuis ${s.text('before')}, dont ${s.gap('quality')} de qualité et ${s.gap('mix')} d’effet de mix.`,
    (s) =>
      `${enNamed(s)}: ${s.gap('change')} since ${s.text('before')}, ${s.gap('quality')} of it quality and ${s.gap('mix')} mix effect.`,
  ),
} as const satisfies Record<CourseSentence, Say>;
