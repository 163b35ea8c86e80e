import type { ComparisonColumn } from '#domain/reports/comparison-kinds';
import type { Text } from '#domain/text';
import { themeWords } from '../grid-words.ts';
import { same } from '../say.ts';
import { comparisonNoteWords } from './comparison-notes.ts';
import { comparisonSentenceWords } from './comparison-sentences.ts';
import type { ReportWords } from './report-words.ts';

const columns = {
  mission: same('mission', 'mission'),
  platform: same('plateau', 'platform'),
  platforms: same('plateaux comparés', 'platforms compared'),
  value: same('note', 'score'),
  low: same('borne basse', 'low'),
  high: same('borne haute', 'high'),
  n: same('n', 'n'),
  agents: same('agents', 'agents'),
  rest: same('autres plateaux', 'other platforms'),
  difference: same('écart', 'difference'),
  confidence: same('confiance', 'confidence'),
  probability: same('p ajustée', 'adjusted p'),
  arrow: same('verdict', 'verdict'),
  detectable: same('plus petit écart visible', 'smallest difference seen'),
  'rank-from': same('rang, au mieux', 'rank, at best'),
  'rank-to': same('rang, au pire', 'rank, at worst'),
  of: same('sur', 'of'),
  effective: same('n effectif', 'effective n'),
  target: same('cible', 'target'),
  low95: same('limite basse 95\u00a0%', '95\u00a0% low limit'),
  high95: same('limite haute 95\u00a0%', '95\u00a0% high limit'),
  low998: same('limite basse 99,8\u00a0%', '99.8\u00a0% low limit'),
  high998: same('limite haute 99,8\u00a0%', '99.8\u00a0% high limit'),
  lowest: same('le plus bas', 'lowest'),
  'lowest-at': same('à', 'at'),
  'lowest-n': same('n du plus bas', 'n of the lowest'),
  highest: same('le plus haut', 'highest'),
  'highest-at': same('à', 'at'),
  'highest-n': same('n du plus haut', 'n of the highest'),
  between: same('écart-type entre plateaux', 'deviation between platforms'),
  share: same('part entre plateaux (I²)', 'share between platforms (I²)'),
  'left-out': same('laissés de côté', 'left out'),
  theme: same('thème', 'theme'),
  quote: same('exemple', 'example'),
  week: same('semaine', 'week'),
} as const satisfies Record<ComparisonColumn, Text>;

/** The words of the reports that compare platforms of one wave. */
export const comparisonWords = {
  columns,
  values: { theme: themeWords },
  sentences: comparisonSentenceWords,
  notes: comparisonNoteWords,
} as const satisfies ReportWords;
