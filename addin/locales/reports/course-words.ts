import type { CourseColumn } from '#domain/reports/course-kinds';
import type { Text } from '#domain/text';
import { same } from '../say.ts';
import { courseNoteWords } from './course-notes.ts';
import { courseSentenceWords } from './course-sentences.ts';
import type { ReportWords } from './report-words.ts';

const columns = {
  value: same('note', 'score'),
  network: same('réseau', 'network'),
  reference: same('autres plateaux', 'other platforms'),
  low: same('borne basse', 'low'),
  high: same('borne haute', 'high'),
  n: same('n', 'n'),
  'n-before': same('n d’avant', 'n before'),
  change: same('écart', 'change'),
  arrow: same('verdict', 'verdict'),
  probability: same('p ajustée', 'adjusted p'),
  break: same('nouvelle grille', 'new grid'),
  quality: same('qualité', 'quality'),
  mix: same('effet de mix', 'mix effect'),
  weeks: same('semaines', 'weeks'),
  center: same('niveau habituel', 'usual level'),
  last: same('dernière lecture', 'last reading'),
  alert: same('alerte', 'alert'),
  rule: same('règle', 'rule'),
  since: same('depuis', 'since'),
  shift: same('écart observé', 'shift seen'),
  'shift-low': same('écart, borne basse', 'shift, low'),
  'shift-high': same('écart, borne haute', 'shift, high'),
  smallest: same('plus petite baisse visible', 'smallest drop seen'),
  mean: same('moyenne', 'mean'),
  'limit-low': same('limite basse', 'low limit'),
  'limit-high': same('limite haute', 'high limit'),
  ewma: same('EWMA', 'EWMA'),
  'ewma-low': same('EWMA, limite basse', 'EWMA, low limit'),
  'ewma-high': same('EWMA, limite haute', 'EWMA, high limit'),
  cusum: same('CUSUM bas', 'lower CUSUM'),
  signal: same('signal', 'signal'),
} as const satisfies Record<CourseColumn, Text>;

/** The words of the reports that follow waves and weeks. */
export const courseWords = {
  columns,
  sentences: courseSentenceWords,
  notes: courseNoteWords,
} as const satisfies ReportWords;
