import {
  benjaminiHochberg,
  benjaminiYekutieli,
  bonferroni,
  hochberg,
} from '#domain/statistics/benjamini-hochberg';
import { differenceTest, measuredOf, type DifferenceTest } from '#domain/statistics/difference-test';
import { normalProportionFunnelLimit, proportionFunnelLimit } from '#domain/statistics/funnel-limits';
import { holm } from '#domain/statistics/holm';
import { kruskalWallis } from '#domain/statistics/kruskal-wallis';
import { miettinenNurminen } from '#domain/statistics/miettinen-nurminen';
import { momentsOf } from '#domain/statistics/moments';
import { newcombe, waldDifference } from '#domain/statistics/newcombe';
import { rankIntervals, simultaneousQuantile } from '#domain/statistics/rank-intervals';
import { welchAnova } from '#domain/statistics/welch-anova';
import { column, confidenceOf, grouped, list, pair } from '../read-input.ts';
import type { Datasets, Loose, Output, Topic } from '../topic.ts';

export const comparison: Topic = {
  'cmp.welch': (input, datasets) => {
    const [x, y] = bothOf(input, datasets).map(momentsOf);
    return compared(differenceTest(measuredOf(x!), measuredOf(y!), confidenceOf(input)));
  },
  'cmp.welch.summary': (input) => {
    const { m1, m2, n1, n2, s1, s2 } = input;
    const [first, second] = [summary(m1, n1, s1), summary(m2, n2, s2)];
    return compared(differenceTest(first, second, confidenceOf(input)));
  },
  'cmp.welch_anova': (input, datasets) => {
    const found = welchAnova(groupsOf(input, datasets).map(momentsOf));
    return { F: found?.f, df1: found?.between, df2: found?.within, p: found?.probability };
  },
  'cmp.kruskal': (input, datasets) => {
    const found = kruskalWallis(groupsOf(input, datasets));
    return { H: found?.h, df: found?.degreesOfFreedom, p: found?.probability };
  },
  'cmp.prop_diff': (input) => {
    const [first, second] = [
      { x: input.x1, n: input.n1 },
      { x: input.x2, n: input.n2 },
    ];
    const confidence = confidenceOf(input);
    return {
      diff: first.x / first.n - second.x / second.n,
      newcombe: pair(newcombe(first, second, confidence)),
      miettinen_nurminen: pair(miettinenNurminen(first, second, confidence)),
      wald: pair(waldDifference(first, second, confidence)),
    };
  },
  'cmp.multiplicity': ({ p }) => ({
    bonferroni: bonferroni(p),
    holm: holm(p).adjusted,
    hochberg: hochberg(p),
    bh: benjaminiHochberg(p),
    by: benjaminiYekutieli(p),
  }),
  'cmp.rank_intervals': (input) => {
    const { estimate, se, method, order } = input;
    const confidence = confidenceOf(input);
    const sign = order === 'descending' ? 1 : -1;
    const ranked = rankIntervals(
      list(estimate).map((value, index) => ({ value: sign * value, standardError: se[index] })),
      confidence,
      method ?? 'independent',
    );
    return {
      z: simultaneousQuantile(ranked.length, confidence, method ?? 'independent'),
      rank_low: ranked.map(({ from }) => from),
      rank_high: ranked.map(({ to }) => to),
    };
  },
  'cmp.funnel_limits': ({ target, n, p }) => ({
    exact: list(p).map((one) => list(n).map((size) => proportionFunnelLimit(target, size, one))),
    normal: list(p).map((one) => list(n).map((size) => normalProportionFunnelLimit(target, size, one))),
  }),
};

const compared = (found: DifferenceTest): Output => ({
  diff: found.difference,
  se: found.standardError,
  t: found.t,
  df: found.degreesOfFreedom,
  p: found.probability,
  ci: pair(found),
});

const summary = (mean: number, n: number, deviation: number) =>
  measuredOf({ n, mean, squares: deviation ** 2 * (n - 1) });

/** Two lists of values, or the two groups of a column. */
function bothOf(input: Loose, datasets: Datasets): readonly (readonly number[])[] {
  if (input.group !== undefined) return groupsOf(input, datasets);
  return [input.x, input.y].map((name) => column(input, name, datasets).filter((value) => value !== null));
}

const groupsOf = (input: Loose, datasets: Datasets): readonly (readonly number[])[] => [
  ...grouped(input, { by: input.group, y: input.y }, datasets).values(),
];
