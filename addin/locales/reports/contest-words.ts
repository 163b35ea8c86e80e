import type { ContestColumn, ContestNote, ContestSentence } from '#domain/contest/contest-kinds';
import type { Text } from '#domain/text';
import { same } from '../say.ts';
import { inWords } from './in-words.ts';
import type { ReportWords, Say } from './report-words.ts';

const columns = {
  n: same('tests', 'tests'),
  value: same('note', 'score'),
  low: same('borne basse', 'low'),
  high: same('borne haute', 'high'),
  target: same('note à atteindre', 'score to reach'),
  gap: same('écart', 'gap'),
  zeros: same('zéros', 'zeros'),
  'zero-share': same('part de zéros', 'share of zeros'),
  'zero-low': same('part, borne basse', 'share, low'),
  'zero-high': same('part, borne haute', 'share, high'),
  without: same('note sans les zéros', 'score without the zeros'),
  weight: same('poids', 'weight'),
  lost: same('points perdus', 'points lost'),
  'lost-low': same('perdus, borne basse', 'lost, low'),
  'lost-high': same('perdus, borne haute', 'lost, high'),
  tests: same('tests concernés', 'tests concerned'),
} as const satisfies Record<ContestColumn, Text>;

const sentences = {
  'contest-result': inWords(
    (s) =>
      `Note du concours : ${s.score('value')} sur ${s.whole('n')} tests (de ${s.score('low')} à ${s.score('high')}).`,
    (s) =>
      `Score of the contest: ${s.score('value')} over ${s.whole('n')} tests (${s.score('low')} to ${s.score('high')}).`,
  ),
  'contest-no-interval': inWords(
    (s) => `Note du concours : ${s.score('value')} sur ${s.whole('n')} tests ; l’intervalle n’est pas connu.`,
    (s) => `Score of the contest: ${s.score('value')} over ${s.whole('n')} tests; the interval is not known.`,
  ),
  'contest-too-few': inWords(
    (s) => `Trop peu de tests pour une note : ${s.whole('n')}, il en faut 5.`,
    (s) => `Too few tests for a score: ${s.whole('n')}, it takes 5.`,
  ),
  'contest-zeros': inWords(
    (s) =>
      `${s.whole('zeros')} tests sur ${s.whole('n')} valent zéro (${s.percent('share')}, de ${s.percent('low')} à ${s.percent('high')}). Notés comme les autres de leur canal, ils porteraient la note à ${s.score('without')} (${s.gap('gain')}).`,
    (s) =>
      `${s.whole('zeros')} tests of ${s.whole('n')} score zero (${s.percent('share')}, ${s.percent('low')} to ${s.percent('high')}). Scored like the others of their channel, they would bring the score to ${s.score('without')} (${s.gap('gain')}).`,
  ),
  'contest-no-zero': inWords(
    (s) => `Aucun zéro sur ${s.whole('n')} tests (jusqu’à ${s.percent('high')} restent possibles).`,
    (s) => `No zero in ${s.whole('n')} tests (up to ${s.percent('high')} remain possible).`,
  ),
  'contest-only-zeros': inWords(
    (s) =>
      `${s.whole('zeros')} tests sur ${s.whole('n')} valent zéro ; un canal n’a que des zéros : la note sans eux n’est pas connue.`,
    (s) =>
      `${s.whole('zeros')} tests of ${s.whole('n')} score zero; one channel has nothing else: the score without them is not known.`,
  ),
  'contest-above': inWords(
    (s) =>
      `La note à atteindre (${s.score('target')}) est dépassée de ${s.score('gap')}, au-delà du hasard des tests.`,
    (s) =>
      `The score to reach (${s.score('target')}) is exceeded by ${s.score('gap')}, beyond the chance of the tests.`,
  ),
  'contest-below': inWords(
    (s) =>
      `La note à atteindre (${s.score('target')}) n’est pas atteinte : ${s.gap('gap')}, au-delà du hasard des tests.`,
    (s) =>
      `The score to reach (${s.score('target')}) is not reached: ${s.gap('gap')}, beyond the chance of the tests.`,
  ),
  'contest-undecided': inWords(
    (s) =>
      `Écart à la note à atteindre (${s.score('target')}) : ${s.gap('gap')}, pas distinguable du hasard des tests.`,
    (s) =>
      `Gap to the score to reach (${s.score('target')}): ${s.gap('gap')}, not distinguishable from the chance of the tests.`,
  ),
  'contest-most': inWords(
    (s) =>
      `Ce qui coûte le plus : ${s.text('part')}, ${s.score('value')} points par test en moyenne (${s.whole('tests')} tests sur ${s.whole('n')}).`,
    (s) =>
      `What costs most: ${s.text('part')}, ${s.score('value')} points a test on average (${s.whole('tests')} tests of ${s.whole('n')}).`,
  ),
} as const satisfies Record<ContestSentence, Say>;

const notes = {
  'contest-weights': inWords(
    (s) =>
      s.is('weighed', 1)
        ? 'Chaque canal pèse ce que l’organisateur a fixé.'
        : 'Chaque canal pèse son nombre de tests.',
    (s) =>
      s.is('weighed', 1)
        ? 'Each channel weighs what the organiser set.'
        : 'Each channel weighs its number of tests.',
  ),
  'contest-once': inWords(
    () =>
      'Les points bruts sont ramenés à l’échelle une seule fois, à la fin. Intervalle de Student (Satterthwaite), sans correction de population finie : d’autres tests auraient pu être faits.',
    () =>
      'Raw points are brought to the scale once, at the end. Student’s interval (Satterthwaite), without finite correction: other tests could have been made.',
  ),
  'contest-zero-rule': inWords(
    () =>
      'Zéro : une mesure strictement au-dessus du seuil de la grille. Une mesure inconnue n’est pas un zéro.',
    () => 'Zero: a measurement strictly above the threshold of the grid. An unknown measurement is no zero.',
  ),
  'contest-apart': inWords(
    () => 'Les contacts mystère ne sont jamais mêlés aux écoutes.',
    () => 'Mystery contacts are never put together with listening.',
  ),
  'contest-losses-add': inWords(
    () =>
      'Les points perdus s’additionnent : ensemble, ils sont ce qui manque à la note pour atteindre le maximum (hors bonus). Un test à zéro est perdu en entier par la règle qui l’a mis à zéro.',
    () =>
      'Points lost add up: together they are what the score lacks of the maximum (bonus aside). A test of zero is lost whole by the rule that made it zero.',
  ),
  'contest-hidden': inWords(
    () => 'Un canal a trop peu de tests ; un autre est masqué avec lui, pour que le total n’en dise rien.',
    () => 'One channel has too few tests; another is hidden with it, so that the total tells nothing of it.',
  ),
  'contest-no-target': inWords(
    () => 'Pas de note à atteindre : saisissez-la dans la feuille Objectifs (indicateur « barometer »).',
    () => 'No score to reach: type it in the sheet Targets (indicator “barometer”).',
  ),
} as const satisfies Record<ContestNote, Say>;

/** The words of the reports of a contest. */
export const contestWords = { columns, sentences, notes } as const satisfies ReportWords;
