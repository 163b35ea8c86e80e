import {
  compare,
  divide,
  fraction,
  fractionOf,
  isPositive,
  multiply,
  one,
  subtract,
  sum,
  type Fraction,
} from '../fraction.ts';
import { broughtCases, gainCases, type Cases } from './gain-bounds.ts';
import type { Gain } from './gain.ts';

/** A gain is of a quarter. */
const MONTHS = fraction(3n);

/** What actions bring in a quarter for what they cost. Money is in the organisation's currency. */
export type Roi = Cases & {
  /** Gain × adoption, over the actions. */
  readonly brought: Cases;
  readonly spent: Fraction;
  /** What every adoption may be multiplied by before nothing is left; undefined when nothing is brought. */
  readonly breakEven: Fraction | undefined;
  /** The adoption that this means, the gains weighing; above 1 no adoption is enough. Undefined beside the factor. */
  readonly breakEvenAdoption: Fraction | undefined;
  /** Months until what is brought has paid what is spent, at the pace of the quarter; undefined when it never does. */
  readonly paybackMonths: Fraction | undefined;
};

/**
 * Return on investment (ROI): (Σ gain × adoption − Σ cost) / Σ cost, in the low case of every action, the central and the
 * high one, exactly. Nothing is discounted: a quarter is too short to matter.
 * @returns undefined when nothing was spent, or nothing was done: there is no return on nothing
 */
export function returnOn(actions: readonly Gain[]): Roi | undefined {
  const spent = spentOn(actions);
  if (!isPositive(spent)) return undefined;
  const each = actions.map(broughtCases);
  const brought = {
    low: sum(each.map(({ low }) => low)),
    central: sum(each.map(({ central }) => central)),
    high: sum(each.map(({ high }) => high)),
  };
  const breakEven = isPositive(brought.central) ? divide(spent, brought.central) : undefined;
  return {
    low: roiOf(brought.low, spent),
    central: roiOf(brought.central, spent),
    high: roiOf(brought.high, spent),
    brought,
    spent,
    breakEven,
    breakEvenAdoption: breakEven && adoptionAt(actions, spent),
    paybackMonths: breakEven && multiply(breakEven, MONTHS),
  };
}

/** Of what is brought and what is spent. @throws RangeError when nothing is spent */
export const roiOf = (brought: Fraction, spent: Fraction): Fraction =>
  divide(subtract(brought, spent), spent);

export const spentOn = (actions: readonly Gain[]): Fraction =>
  sum(actions.map(({ cost }) => fractionOf(cost)));

function adoptionAt(actions: readonly Gain[], spent: Fraction): Fraction | undefined {
  const whole = sum(actions.map((action) => gainCases(action).central));
  return isPositive(whole) ? divide(spent, whole) : undefined;
}

/** Whether some adoption up to 1 pays for the actions. */
export const isReachable = ({ breakEvenAdoption }: Pick<Roi, 'breakEvenAdoption'>): boolean =>
  breakEvenAdoption !== undefined && compare(breakEvenAdoption, one) <= 0;
