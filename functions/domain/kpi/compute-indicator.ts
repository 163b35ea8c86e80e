import type { ActivityOfPlatform } from '../activity/counted-record.ts';
import type { Span } from '../activity/span.ts';
import type { ChannelFilter } from '../channel.ts';
import { divide, fractionOf, isPositive, multiply, toNumber } from '../fraction.ts';
import { countPlatform, type PlatformCount } from './count-platform.ts';
import { FEWEST_ANSWERS, type Indicator } from './indicator.ts';
import type { IndicatorFigure, IndicatorStatus } from './indicator-figure.ts';
import { indicatorInterval } from './indicator-interval.ts';
import { linesOf } from './indicator-lines.ts';
import { notesOf } from './indicator-notes.ts';
import { indicatorSums, type IndicatorSums } from './indicator-sums.ts';
import type { Judgements } from './quantity-of.ts';
import { writeDecimal } from './write-decimal.ts';

export type ComputeAsk = {
  readonly indicator: Indicator;
  readonly span: Span;
  readonly channel: ChannelFilter;
  readonly judgements: Judgements;
};

/** A figure but for when it was read, and in which currency. */
export type ComputedFigure = Omit<IndicatorFigure, 'asOf' | 'currency'>;

/**
 * An indicator over platforms, days and flows: a ratio of sums, both over the same records, exact until one rounding. What
 * was not counted is left out, never 0.
 */
export function computeIndicator(
  platforms: readonly ActivityOfPlatform[],
  { indicator, span, channel, judgements }: ComputeAsk,
): ComputedFigure {
  const lines = linesOf(indicator, channel);
  const counts = platforms.map((one) => countPlatform(one, { indicator, lines, span, judgements }));
  const counted = counts.filter(({ isCounted }) => isCounted);
  const sums = indicatorSums(indicator, counted, judgements);
  const missingDays = missingIn(counted);
  const status = statusOf(indicator, { counts, sums, missingDays });
  const isShown = status === 'complete' || status === 'partial';
  return {
    value: isShown ? valueOf(indicator, sums) : null,
    ...(isShown ? boundsOf(indicator, sums) : unbounded),
    n: status === 'overlapping' ? null : sums.n,
    status,
    unit: indicator.unit,
    basis: {
      numerator: isShown ? writeDecimal(sums.above) : null,
      denominator: isShown && sums.below ? writeDecimal(sums.below) : null,
      ...span,
      missingDays,
      platforms: platforms.length,
      platformsCounted: counted.length,
      notes: notesOf(indicator, { counts, channel, judgements }),
    },
  };
}

/** Days that some platform or flow that counts anything lacks. */
function missingIn(counted: readonly PlatformCount[]): number {
  const missing = counted.flatMap(({ above, below }) => [above.missing, below.missing]);
  const days = missing[0]?.length ?? 0;
  const isMissing = (day: number) => missing.some((own) => own[day] === 1);
  return Array.from({ length: days }, (_, day) => day).filter(isMissing).length;
}

type Found = {
  readonly counts: readonly PlatformCount[];
  readonly sums: IndicatorSums;
  readonly missingDays: number;
};

function statusOf(indicator: Indicator, { counts, sums, missingDays }: Found): IndicatorStatus {
  if (counts.some(({ above, below }) => above.isOverlapping || below.isOverlapping)) return 'overlapping';
  const isCounted = counts.some((one) => one.isCounted && one.above.records.length > 0);
  if (!isCounted || (sums.below !== undefined && !isPositive(sums.below))) return 'not-collected';
  if (indicator.answers !== undefined && (sums.n ?? 0) < FEWEST_ANSWERS) return 'too-few';
  return missingDays > 0 ? 'partial' : 'complete';
}

const valueOf = ({ factor = 1 }: Indicator, { above, below }: IndicatorSums): number =>
  toNumber(below === undefined ? above : divide(multiply(above, fractionOf(factor)), below));

const unbounded = { low: null, high: null } as const;

function boundsOf({ interval }: Indicator, { below, ...sums }: IndicatorSums) {
  return (interval && below && indicatorInterval(interval, { ...sums, below })) ?? unbounded;
}
