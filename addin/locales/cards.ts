import type { FigureStatus } from '#domain/figure';
import type { Text } from '#domain/text';
import { same } from './say.ts';

/** Names of what a card says of a figure; in each language all different, as Excel wants. */
export const cardTexts = {
  value: same('note', 'score'),
  low: same('borne basse (95 %)', 'lower bound (95 %)'),
  high: same('borne haute (95 %)', 'upper bound (95 %)'),
  noInterval: same('intervalle', 'interval'),
  none: same('aucun : trop peu d’évaluations', 'none: too few evaluations'),
  n: same('évaluations (n)', 'evaluations (n)'),
  status: same('statut', 'status'),
  change: same('écart avec la vague d’avant', 'difference from the wave before'),
  changeInterval: same('intervalle de l’écart', 'interval of the difference'),
  noChange: same('écart', 'difference'),
  trend: same('tendance', 'trend'),
  weights: same('poids', 'weights'),
  unweighted: same('non pondérée : volumes inconnus', 'unweighted: volumes are unknown'),
  leftOut: same('volume sans évaluation', 'volume without evaluation'),
  incomplete: same('évaluations incomplètes', 'incomplete evaluations'),
  asOf: same('données au', 'as of'),
  wave: same('vague', 'wave'),
  revision: same('révision', 'revision'),
  repeated: same('publication', 'release'),
  sameAsBefore: same('valeur de la publication d’avant', 'value of the release before'),
} as const satisfies Record<string, Text>;

/** Of a figure with a value. */
export const statusWords = {
  closed: same('clôturée', 'closed'),
  provisional: same('provisoire', 'provisional'),
  imported: same('reprise d’un ancien classeur', 'taken from an earlier workbook'),
  'too-few': same('trop peu d’évaluations', 'too few evaluations'),
  suppressed: same('masquée', 'hidden'),
  'not-collected': same('rien de compté', 'nothing counted'),
} as const satisfies Record<FigureStatus, Text>;

/** What an arrow says. */
export const arrowWords = {
  up: same('▲ en hausse', '▲ up'),
  down: same('▼ en baisse', '▼ down'),
  level: same('≈ non distinguable', '≈ not distinguishable'),
} as const;
