import type { Span } from '../activity/span.ts';
import type { ComputedFigure } from '../kpi/compute-indicator.ts';
import type { IndicatorStatus, IndicatorUnit } from '../kpi/indicator-figure.ts';

export type PracticeNote = { readonly code: string; readonly values: readonly string[] };

/** What is known of a measure: null where it is not. */
export type Estimate = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type Told = {
  readonly unit: IndicatorUnit;
  readonly span: Span;
  /** Platforms asked about, and those with something coded. */
  readonly platforms: number;
  readonly platformsCounted: number;
};

type Measured = {
  readonly n: number | null;
  readonly status: IndicatorStatus;
  readonly estimate?: Estimate | undefined;
  /** Counts above and below the line. */
  readonly counts?: { readonly x: number; readonly n: number };
  readonly notes?: readonly PracticeNote[];
};

const nothing: Estimate = { value: null, low: null, high: null };

/** A measure of practices as figures are told; a value is only there where the status lets it. */
export function measuredFigure(
  { unit, span, platforms, platformsCounted }: Told,
  { n, status, estimate = nothing, counts, notes = [] }: Measured,
): ComputedFigure {
  const isShown = status === 'complete' || status === 'partial';
  return {
    ...(isShown ? { value: estimate.value, low: estimate.low, high: estimate.high } : nothing),
    n,
    status,
    unit,
    basis: {
      numerator: isShown && counts ? String(counts.x) : null,
      denominator: isShown && counts ? String(counts.n) : null,
      ...span,
      missingDays: 0,
      platforms,
      platformsCounted,
      notes,
    },
  };
}
