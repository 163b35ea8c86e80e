import { divide, fraction, isPositive, sum, toNumber, type Fraction } from '../fraction.ts';
import type { ComputedFigure } from '../kpi/compute-indicator.ts';
import type { IndicatorStatus } from '../kpi/indicator-figure.ts';
import { writeDecimal } from '../kpi/write-decimal.ts';
import { costNotesOf } from './cost-notes.ts';
import type { CostQuestion } from './cost-per.ts';
import { countedCost, type CountedCost } from './counted-cost.ts';
import type { PlatformCost } from './platform-cost.ts';

/**
 * What something costs in a quarter over platforms: the sum of their costs over the sum of what they did, of those that
 * have both. Costs are whole cents, allocated; the ratio is rounded once.
 */
export function costFigure(platforms: readonly PlatformCost[], ask: CostQuestion): ComputedFigure {
  const all = platforms.map((platform) => countedCost(platform, ask));
  const counted = all.filter(({ isCounted }) => isCounted);
  const below = sum(counted.flatMap(({ part }) => part.below ?? []));
  const cost = sum(counted.map(({ part, platform }) => fraction(part.cost, platform.unit)));
  const missingDays = missingIn(counted);
  const status = statusOf(all, { counted, below, missingDays });
  const isShown = status === 'complete' || status === 'partial';
  return {
    value: isShown ? toNumber(divide(cost, below)) : null,
    low: null,
    high: null,
    n: status === 'overlapping' || ask.per === 'revenue' ? null : toNumber(below),
    status,
    unit: ask.per === 'revenue' ? 'ratio' : 'money',
    basis: {
      numerator: isShown ? writeDecimal(cost) : null,
      denominator: isShown ? writeDecimal(below) : null,
      from: ask.span.from,
      to: ask.span.to,
      missingDays,
      platforms: platforms.length,
      platformsCounted: counted.length,
      notes: costNotesOf(all, { missingDays, ask }),
    },
  };
}

/** Days that some flow below the line, or that costs were shared with, lacks at some platform. */
function missingIn(counted: readonly CountedCost[]): number {
  const days = counted.flatMap(({ platform, part }) => [
    ...part.countings.map(({ missing }) => missing),
    ...platform.work.map(({ counting }) => counting.missing),
  ]);
  const length = days[0]?.length ?? 0;
  return Array.from({ length }, (_, day) => day).filter((day) => days.some((own) => own[day] === 1)).length;
}

type Sums = {
  readonly counted: readonly CountedCost[];
  readonly below: Fraction;
  readonly missingDays: number;
};

function statusOf(all: readonly CountedCost[], { counted, below, missingDays }: Sums): IndicatorStatus {
  const withLedger = all.filter(({ platform }) => platform.ledger.lines > 0);
  if (withLedger.length === 0 || withLedger.some(({ platform }) => platform.ledger.missingRates.length > 0))
    return 'not-valued';
  if (withLedger.some(isOverlapping)) return 'overlapping';
  if (counted.length === 0 || !isPositive(below)) return 'not-collected';
  return missingDays > 0 ? 'partial' : 'complete';
}

const isOverlapping = ({ platform, part }: CountedCost): boolean =>
  [...part.countings, ...platform.work.map(({ counting }) => counting)].some((one) => one.isOverlapping);
