import { divide, fraction, fractionOf, multiply, sum, toNumber, type Fraction } from '../fraction.ts';
import { momentsOf, sampleVariance } from '../statistics/moments.ts';
import { spread, studentInterval, type SampledStratum } from '../statistics/stratified-mean.ts';

/** What tests of one channel gave, on the scale 0-1, and what the channel weighs. */
export type WeighedChannel = { readonly values: readonly Fraction[]; readonly weight: number };

export type ChannelMean = {
  readonly value: number | null;
  /** 95 % bounds; null where a channel has one test, or nothing varies. */
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * The mean of channel means by their weights, exact until one rounding, with √Σ(w²s²/n), Satterthwaite's degrees of freedom
 * and no finite correction: other tests could have been made. Null where a channel that weighs something has no test.
 */
export function channelMean(channels: readonly WeighedChannel[], scale: number): ChannelMean {
  const counted = channels.filter(({ weight }) => weight > 0);
  if (counted.length === 0 || counted.some(({ values }) => values.length === 0)) return none;
  const value = toNumber(multiply(exactMean(counted), fractionOf(scale)));
  const strata = counted.map(({ values, weight }): SampledStratum => {
    const moments = momentsOf(values.map((one) => toNumber(one) * scale));
    return { received: weight, n: moments.n, mean: moments.mean, variance: sampleVariance(moments) };
  });
  const total = counted.reduce((all, { weight }) => all + weight, 0);
  const { standardError, degreesOfFreedom } = spread(strata, total, false);
  if (standardError === null || degreesOfFreedom === null) return { ...none, value };
  const [low, high] = studentInterval(value, standardError, degreesOfFreedom);
  return { value, low: Math.max(0, low), high: Math.min(scale, high) };
}

const none: ChannelMean = { value: null, low: null, high: null };

function exactMean(channels: readonly WeighedChannel[]): Fraction {
  const weights = channels.map(({ weight }) => fractionOf(weight));
  const means = channels.map(({ values }, index) => {
    const mean = multiply(sum(values), fraction(1n, BigInt(values.length)));
    return multiply(mean, weights[index] ?? fractionOf(0));
  });
  return divide(sum(means), sum(weights));
}
