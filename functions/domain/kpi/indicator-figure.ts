export const indicatorUnits = [
  'count',
  'share',
  'seconds',
  'per-hour',
  /** In the currency said beside it. */
  'money',
  /** From -100 to 100. */
  'net-score',
  'mark',
  'ratio',
] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

export const indicatorStatuses = [
  /** Every day of the period is covered by what was counted. */
  'complete',
  /** Some days of it are not: the value is of the others, and says which. */
  'partial',
  /** Fewer answers than a figure needs: n alone is shown. */
  'too-few',
  /** Nothing of it was counted, or below the line stands 0: never 0 for "no data". */
  'not-collected',
  /** The same days are told twice, by records that overlap: nothing is added up. */
  'overlapping',
  /** A currency has no rate, or the ledger no line. */
  'not-valued',
] as const;
export type IndicatorStatus = (typeof indicatorStatuses)[number];

/** A number of activity, satisfaction or money, with what it rests on. */
export type IndicatorFigure = {
  /** Null when there is none to show. Shares are in [0,1]. */
  readonly value: number | null;
  /** 95 % bounds, where the method has some: shares of answers, net scores, means of marks; else the low and high case. */
  readonly low: number | null;
  readonly high: number | null;
  /** What is counted below the line; null where nothing is. */
  readonly n: number | null;
  readonly status: IndicatorStatus;
  readonly unit: IndicatorUnit;
  readonly currency: string | null;
  readonly basis: IndicatorBasis;
  /** ISO instant at which the rows behind it were read. */
  readonly asOf: string;
};

export type IndicatorBasis = {
  /** The sums above and below the line, exactly, as decimals; null where there is none. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** First and last day asked about. */
  readonly from: string;
  readonly to: string;
  /** Days of the period that no record covers. */
  readonly missingDays: number;
  /** Platforms asked about, and those with something counted. */
  readonly platforms: number;
  readonly platformsCounted: number;
  /** What else there is to know, as codes with their values: `pooled-directions`, `rate-missing`, `allocated-by`. */
  readonly notes: readonly { readonly code: string; readonly values: readonly string[] }[];
};
