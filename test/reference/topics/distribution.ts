import { betaQuantile } from '#domain/statistics/beta';
import { chiSquareQuantile } from '#domain/statistics/chi-square';
import { fisherQuantile } from '#domain/statistics/fisher-f';
import { normalQuantile } from '#domain/statistics/normal';
import { studentQuantile } from '#domain/statistics/student';
import { list } from '../read-input.ts';
import type { Loose, Topic } from '../topic.ts';

const quantiles: Readonly<Record<string, (p: number, args: readonly number[]) => number>> = {
  normal: (p, [mean = 0, deviation = 1]) => mean + deviation * normalQuantile(p),
  t: (p, [degreesOfFreedom = NaN]) => studentQuantile(p, degreesOfFreedom),
  chi2: (p, [degreesOfFreedom = NaN]) => chiSquareQuantile(p, degreesOfFreedom),
  f: (p, [between = NaN, within = NaN]) => fisherQuantile(p, between, within),
  beta: (p, [a = NaN, b = NaN]) => betaQuantile({ lower: p, upper: 1 - p }, a, b).x,
};

/** Other names they go by. */
const names: Readonly<Record<string, string>> = { norm: 'normal', student: 't', chisq: 'chi2', F: 'f' };

export const distribution: Topic = {
  'dist.quantile': ({ items }) => ({
    values: items.map(({ dist, args, p }: Loose) => {
      const quantile = quantiles[names[dist] ?? dist];
      if (quantile === undefined) throw new Error(`no distribution ${dist}`);
      return list(p).map((one) => quantile(one, list(args ?? [])));
    }),
  }),
};
