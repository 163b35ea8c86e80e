import { isPositive } from '../fraction.ts';
import { costPart } from './cost-part.ts';
import type { CostPart, CostQuestion } from './cost-per.ts';
import type { PlatformCost } from './platform-cost.ts';

/** A platform, and both sides of what was asked of it. */
export type CountedCost = {
  readonly platform: PlatformCost;
  readonly part: CostPart;
  /** It has a ledger and something below the line: its sums count. */
  readonly isCounted: boolean;
};

export function countedCost(platform: PlatformCost, question: CostQuestion): CountedCost {
  const part = costPart(platform, question);
  const isCounted = platform.ledger.lines > 0 && part.below !== undefined && isPositive(part.below);
  return { platform, part, isCounted };
}
