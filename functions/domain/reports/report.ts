import type { Text } from '../text.ts';
import type { Method } from '../wave.ts';

/** The reports (états) of a quarter, by the id that formulas take. */
export const reportIds = [
  'sections',
  'comparison',
  'ranks',
  'funnel',
  'trend',
  'drift',
  'mix',
  'dispersion',
  'best-practices',
  'contest',
  'contest-losses',
  'calibration',
  'evaluators',
] as const;
export type ReportId = (typeof reportIds)[number];

const ofContests: ReadonlySet<ReportId> = new Set(['contest', 'contest-losses']);

/** The reports that there are of a wave of this method: only mystery contacts make a contest. */
export const reportsOf = (method: Method): readonly ReportId[] =>
  reportIds.filter((report) => method === 'mystery-contact' || !ofContests.has(report));

/** What a number is, and so how it is shown: `score` and `difference` on the scale, `share` and `probability` in [0,1]. */
export const columnUnits = [
  'score',
  'difference',
  'share',
  'probability',
  'count',
  'number',
  'text',
] as const;
export type ColumnUnit = (typeof columnUnits)[number];

/** A column of a report. What is not a part of a grid is titled by its id, in the words of whoever shows it. */
export type ReportColumn = {
  /** `value`, `low`, …; of a part of the grid `value:accueil`. */
  readonly id: string;
  readonly unit: ColumnUnit;
  readonly title?: Text | undefined;
};

/** Null is "there is none": never 0, never an empty text. */
export type ReportCell = number | string | null;

/** Why a row has no numbers of its own, or fewer than others. */
export const rowStates = [
  'known',
  'too-few',
  'suppressed',
  'not-collected',
  'not-comparable',
  'imported',
  'missing',
] as const;
export type RowState = (typeof rowStates)[number];

export type ReportRow = {
  /** The code of a platform, the id of a part, a wave or a week. */
  readonly key: string;
  /** Of a part of a grid. */
  readonly title?: Text | undefined;
  readonly state: RowState;
  /** By column id. */
  readonly cells: Readonly<Record<string, ReportCell>>;
};

/** A sentence said of one row, before it is put into words: its kind and the numbers that it names. */
export type Sentence = {
  readonly key: string;
  readonly kind: string;
  readonly said: Readonly<Record<string, number | string>>;
};

/** A table of figures that answers one question, with what has to be known to read it. */
export type Report = {
  readonly report: ReportId;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** One for each platform, in the order of the rows they open. */
  readonly sentences: readonly Sentence[];
  /** How it was computed, and what it cannot say. */
  readonly notes: readonly Omit<Sentence, 'key'>[];
  /** The scale of scores. */
  readonly unit: number;
};
