import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { Report, ReportColumn, ReportRow, Sentence } from '../reports/report.ts';
import type { CalibrationColumn, CalibrationNote, CalibrationSentence } from './calibration-kinds.ts';
import type { CriterionAgreement } from './criterion-agreement.ts';
import { marginCost, type ScoreAgreement } from './score-agreement.ts';

type Said = Sentence & { readonly kind: CalibrationSentence };

const columns = [
  { id: 'contacts', unit: 'count' },
  { id: 'same', unit: 'share' },
  { id: 'same-low', unit: 'share' },
  { id: 'same-high', unit: 'share' },
  { id: 'coefficient', unit: 'number' },
  { id: 'low', unit: 'number' },
  { id: 'high', unit: 'number' },
  { id: 'alpha', unit: 'number' },
  { id: 'band', unit: 'text' },
  { id: 'cost', unit: 'score' },
] as const satisfies readonly (ReportColumn & { readonly id: CalibrationColumn })[];

/** Bands of agreement that a criterion may be left alone with. */
const enough: ReadonlySet<string> = new Set(['almost-perfect', 'substantial']);

/** How far evaluators agree, criterion by criterion, what costs most points first; then on the whole score. */
export function calibrationReport(
  criteria: readonly CriterionAgreement[],
  score: ScoreAgreement,
  scale: number,
): Report {
  const sorted = criteria.toSorted((one, other) => (other.cost ?? -1) - (one.cost ?? -1));
  return {
    report: 'calibration',
    columns,
    rows: sorted.map(rowOf),
    sentences: [...scoreSentences(score), ...sorted.map(sentenceOf)],
    notes: notes.map((kind) => ({ kind, said: {} })),
    unit: scale,
  };
}

const notes = [
  'calibration-blind',
  'calibration-coefficient',
  'calibration-icc',
  'calibration-cost',
] as const satisfies readonly CalibrationNote[];

function rowOf({ criterion, ...found }: CriterionAgreement): ReportRow {
  const { contacts, same, sameLow, sameHigh, coefficient, low, high, alpha, band, cost } = found;
  return {
    key: criterion.id,
    title: criterion.title,
    state: contacts < MINIMUM_EVALUATIONS ? 'too-few' : 'known',
    cells: {
      ...{ contacts, same, coefficient, low, high, alpha, band, cost },
      'same-low': sameLow,
      'same-high': sameHigh,
    },
  };
}

function sentenceOf({ criterion, ...found }: CriterionAgreement): Said {
  const { contacts, same, coefficient, low, high, band, cost } = found;
  const key = criterion.id;
  const said = { n: contacts, 'part-fr': criterion.title.fr, 'part-en': criterion.title.en };
  if (same === null) return { key, kind: 'criterion-too-few', said };
  const counted = { ...said, same, cost: cost ?? 0 };
  if (coefficient === null || low === null || high === null)
    return { key, kind: 'criterion-unknown', said: counted };
  const whole = { ...counted, coefficient, low, high };
  if (band !== null && enough.has(band)) return { key, kind: 'criterion-agrees', said: whole };
  return { key, kind: high < 0.6 ? 'criterion-disagrees' : 'criterion-doubtful', said: whole };
}

function scoreSentences(score: ScoreAgreement): readonly Said[] {
  const { contacts, isCrossed, agreement, consistency, gap, detectable } = score;
  if (agreement === null || consistency === null || gap === null)
    return [{ key: '', kind: 'calibration-too-few', said: { n: contacts } }];
  const { value, low, high } = agreement;
  const form = isCrossed ? 1 : 0;
  const said = { n: contacts, form, value, low, high, gap, detectable: detectable ?? 0 };
  const beside = { n: contacts, form, ...consistency };
  const cost = marginCost(score);
  return [
    { key: '', kind: 'calibration-score', said },
    { key: '', kind: 'calibration-severity', said: beside },
    ...(cost === null ? [] : [{ key: '', kind: 'calibration-margin', said: { cost } } satisfies Said]),
  ];
}
