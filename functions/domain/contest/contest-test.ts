import type { Channel } from '../channel.ts';
import type { Fraction } from '../fraction.ts';

/** One test of a contest: a mystery contact that was scored, whether or not anybody was reached. */
export type ContestTest = {
  readonly channel: Channel;
  /** Millionths of the scale 0-1, brought to the scale of the contest once, at the end. */
  readonly score: number;
  /** What each criterion, or the measurement that zeroed it (`zero:ring`), took from the full score; of the scale 0-1. */
  readonly lost: ReadonlyMap<string, Fraction>;
};
