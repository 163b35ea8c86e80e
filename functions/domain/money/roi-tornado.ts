import { add, compare, isZero, multiply, subtract, type Fraction } from '../fraction.ts';
import { adoptionCases, gainCases, type Cases } from './gain-bounds.ts';
import type { Gain } from './gain.ts';
import { returnOn, roiOf, type Roi } from './roi.ts';

/** What an action may have that others than the central value are thought of. */
export const swingInputs = ['gain', 'adoption'] as const;
export type SwingInput = (typeof swingInputs)[number];

/** The ROI when one input of one action is at its low bound, then at its high one, all else central. */
export type Swing = {
  readonly label: string;
  readonly input: SwingInput;
  readonly low: Fraction;
  readonly high: Fraction;
};

/**
 * Which assumption moves the ROI most (tornado): one at a time, the widest first. Inputs without bounds move nothing and
 * are left out; the cost of an action has none.
 */
export function tornado(actions: readonly Gain[]): readonly Swing[] {
  const roi = returnOn(actions);
  if (roi === undefined) return [];
  return actions
    .flatMap((action) => swingsOf(action, roi))
    .filter((swing) => !isZero(widthOf(swing)))
    .sort((a, b) => compare(widthOf(b), widthOf(a)));
}

function swingsOf(action: Gain, roi: Roi): readonly Swing[] {
  const [gain, adoption] = [gainCases(action), adoptionCases(action)];
  const at = (brought: Fraction) =>
    roiOf(add(subtract(roi.brought.central, multiply(gain.central, adoption.central)), brought), roi.spent);
  const swing = (input: SwingInput, moved: Cases, kept: Fraction): Swing => ({
    label: action.label,
    input,
    low: at(multiply(moved.low, kept)),
    high: at(multiply(moved.high, kept)),
  });
  return [swing('gain', gain, adoption.central), swing('adoption', adoption, gain.central)];
}

function widthOf({ low, high }: Swing): Fraction {
  return compare(low, high) < 0 ? subtract(high, low) : subtract(low, high);
}
