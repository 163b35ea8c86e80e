import { detectableDifference } from '../statistics/detectable-difference.ts';
import { differenceTest } from '../statistics/difference-test.ts';
import { holm } from '../statistics/holm.ts';
import type { Change, Verdict } from './change.ts';
import type { Difference } from './difference.ts';

const ALPHA = 0.05;

/** What the waves of a change are called, and when the later one was read. */
export type ChangeFrame = Pick<Change, 'before' | 'unit' | 'asOf'>;

/**
 * A difference judged inside its family: Holm's probability and verdict, the interval of its step, and the smallest
 * difference that could have been seen. On the scale of the organisation.
 * @param family every difference of the family, itself included; those that are not tested do not count
 */
export function changeAmong(own: Difference, family: readonly Difference[], frame: ChangeFrame): Change {
  const { value, mix, n, nBefore, reason, untested } = own;
  const scaled = (number: number | null): number | null => (number === null ? null : number * frame.unit);
  const known = { value: scaled(value), mix: scaled(mix), n, nBefore, reason, untested, ...frame };
  return { ...known, ...testOf(own, family, frame.unit) };
}

type Tested = Pick<
  Change,
  'low' | 'high' | 'confidence' | 'probability' | 'family' | 'verdict' | 'detectable'
>;

const noTest: Tested = {
  low: null,
  high: null,
  confidence: null,
  probability: null,
  family: null,
  verdict: null,
  detectable: null,
};

function testOf({ sides }: Difference, all: readonly Difference[], unit: number): Tested {
  const tested = all.flatMap((one) => one.sides ?? []);
  const place = tested.findIndex((one) => one === sides);
  if (sides === null || place < 0) return noTest;
  const { adjusted, steps } = holm(tested.map(({ now, before }) => differenceTest(now, before).probability));
  const confidence = 1 - ALPHA / (steps[place] ?? tested.length);
  const test = differenceTest(sides.now, sides.before, confidence);
  const probability = adjusted[place] ?? 1;
  return {
    low: test.low * unit,
    high: test.high * unit,
    confidence,
    probability,
    family: tested.length,
    verdict: verdictOf(probability, test.difference),
    detectable: detectableDifference(test.standardError, test.degreesOfFreedom) * unit,
  };
}

function verdictOf(probability: number, difference: number): Verdict {
  if (probability >= ALPHA) return 'level';
  return difference > 0 ? 'up' : 'down';
}
