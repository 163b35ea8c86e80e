import { differenceTest, type DifferenceTest } from '../statistics/difference-test.ts';
import { satterthwaite } from '../statistics/stratified-mean.ts';
import type { Compared } from './peer.ts';

/** The mean of several platforms, weighted; on the scale 0-1. */
export type Rest = {
  readonly mean: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly n: number;
};

/** One platform against the others of its group. */
export type Against = {
  readonly platform: Compared;
  readonly rest: Rest;
  readonly test: DifferenceTest;
};

/** Each platform of a group against the mean of the others. @param compared two or more */
export const againstRest = (compared: readonly Compared[]): readonly Against[] =>
  compared.map((platform) => {
    const rest = meanOf(compared.filter(({ code }) => code !== platform.code));
    return { platform, rest, test: differenceTest(platform, rest) };
  });

/**
 * Σ w mean / Σ w with the variance Σ w² SE² / (Σ w)², its degrees of freedom Satterthwaite's (1946).
 * @param platforms one or more
 */
export function meanOf(platforms: readonly Compared[]): Rest {
  const total = platforms.reduce((sum, { weight }) => sum + weight, 0);
  const mean = platforms.reduce((sum, one) => sum + (one.weight / total) * one.mean, 0);
  const components = platforms.map(({ weight, standardError, degreesOfFreedom }) => ({
    g: (weight / total) ** 2,
    variance: standardError ** 2,
    n: degreesOfFreedom + 1,
  }));
  const variance = components.reduce((sum, component) => sum + component.g * component.variance, 0);
  return {
    mean,
    standardError: Math.sqrt(variance),
    degreesOfFreedom: satterthwaite(components),
    n: platforms.reduce((sum, { n }) => sum + n, 0),
  };
}
