import type { Report, ReportColumn, ReportRow, Sentence } from '../reports/report.ts';
import type { CalibrationColumn, CalibrationNote, CalibrationSentence } from './calibration-kinds.ts';
import type { Severity } from './severities.ts';

const columns = [
  { id: 'contacts', unit: 'count' },
  { id: 'severity', unit: 'difference' },
  { id: 'severity-low', unit: 'difference' },
  { id: 'severity-high', unit: 'difference' },
  { id: 'verdict', unit: 'text' },
] as const satisfies readonly (ReportColumn & { readonly id: CalibrationColumn })[];

/** Who scores the same contacts higher or lower than the others. @param nameOf an evaluator, by their object id */
export function evaluatorsReport(
  found: readonly Severity[],
  nameOf: (judge: string) => string,
  scale: number,
): Report {
  const sorted = found.toSorted((one, other) => (one.value ?? Infinity) - (other.value ?? Infinity));
  return {
    report: 'evaluators',
    columns,
    rows: sorted.map((one) => rowOf(one, nameOf(one.judge))),
    sentences: sorted.map((one) => sentenceOf(one, nameOf(one.judge))),
    notes: notes.map((kind) => ({ kind, said: {} })),
    unit: scale,
  };
}

const notes = ['severity-method', 'severity-apart'] as const satisfies readonly CalibrationNote[];

const rowOf = (one: Severity, name: string): ReportRow => ({
  key: one.judge,
  title: { fr: name, en: name },
  state: one.value === null ? 'too-few' : 'known',
  cells: {
    contacts: one.contacts,
    severity: one.value,
    'severity-low': one.low,
    'severity-high': one.high,
    verdict: one.value === null ? null : verdictOf(one),
  },
});

/** Only an interval on one side of 0 makes somebody severe or lenient. */
function verdictOf({ low, high }: Severity): 'severe' | 'lenient' | 'like-others' {
  if (high !== null && high < 0) return 'severe';
  return low !== null && low > 0 ? 'lenient' : 'like-others';
}

function sentenceOf(one: Severity, platform: string): Sentence & { readonly kind: CalibrationSentence } {
  const { judge: key, contacts: n, value, low, high } = one;
  if (value === null || low === null || high === null)
    return { key, kind: 'not-connected', said: { platform, n } };
  return { key, kind: verdictOf(one), said: { platform, n, value, low, high } };
}
