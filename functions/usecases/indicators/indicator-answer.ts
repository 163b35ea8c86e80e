import type { AskAnswer } from '#contract/figure';
import type { IndicatorFigureView } from '#contract/indicator';
import type { Span } from '#domain/activity/span';
import type { IndicatorStatus, IndicatorUnit } from '#domain/kpi/indicator-figure';

export type IndicatorAnswer = Extract<AskAnswer, { answer: 'indicator' }>;
export type Note = IndicatorFigureView['basis']['notes'][number];

type Said = {
  readonly span: Span;
  readonly asOf: string;
  readonly unit: IndicatorUnit;
  readonly currency: string | null;
  readonly platforms: number;
  readonly notes: readonly Note[];
};

type Numbers = Partial<Pick<IndicatorFigureView, 'low' | 'high' | 'n'>> & {
  readonly value: number | null;
  readonly status: IndicatorStatus;
  /** Exactly, as decimals. */
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly platformsCounted?: number;
  readonly missingDays?: number;
};

/** A figure that is not a ratio of sums of activity: what is not said of it is null, and nothing of it is missing. */
export function indicatorFigure(said: Said, numbers: Numbers): IndicatorFigureView {
  const { value, low = null, high = null, n = null, status } = numbers;
  const { span, asOf, unit, currency, platforms, notes } = said;
  const basis = {
    numerator: numbers.numerator ?? null,
    denominator: numbers.denominator ?? null,
    from: span.from,
    to: span.to,
    missingDays: numbers.missingDays ?? 0,
    platforms,
    platformsCounted: numbers.platformsCounted ?? platforms,
    notes: [...notes],
  };
  return { value, low, high, n, status, unit, currency, basis, asOf };
}

/** Nothing of it was typed or counted, and why. */
export const notCollected = (said: Said): IndicatorFigureView =>
  indicatorFigure(said, { value: null, status: 'not-collected', platformsCounted: 0 });
