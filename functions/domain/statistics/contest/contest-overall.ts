import { stratifiedMean, type StratifiedMean } from '../stratified-mean.ts';

/** What the tests of one channel of a contest gave, on the scale of the contest. */
export type ContestChannel = {
  readonly n: number;
  readonly mean: number;
  /** s², with n − 1. */
  readonly variance: number;
  /** Set by organisers who weigh channels themselves; the number of tests otherwise. */
  readonly weight?: number;
};

/** The score of a contest: channel means by their weights, with √Σ(w²s²/n) and Satterthwaite's degrees of freedom. */
export const contestOverall = (channels: readonly ContestChannel[]): StratifiedMean =>
  stratifiedMean(
    channels.map(({ n, mean, variance, weight = n }) => ({ n, mean, variance, received: weight })),
    false,
  );
