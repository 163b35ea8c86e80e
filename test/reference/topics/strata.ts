import { drawStratum } from '#domain/sampling/draw-stratum';
import { largestRemainder } from '#domain/sampling/largest-remainder';
import { differenceTest, type Measured } from '#domain/statistics/difference-test';
import { holm } from '#domain/statistics/holm';
import { meanOf, momentsOf, sampleVariance, type Moments } from '#domain/statistics/moments';
import { moverWilson } from '#domain/statistics/mover-wilson';
import { stratifiedMean } from '#domain/statistics/stratified-mean';
import { stratifiedWilson } from '#domain/statistics/stratified-wilson';
import { kornGraubard, logitInterval } from '#domain/statistics/survey-proportion';
import { column, confidenceOf, grouped, indicator, interval, keysOf, pair, valuesOf } from '../read-input.ts';
import { byName, strataOf } from '../survey-input.ts';
import { sampledOf, waveOf } from '../wave-input.ts';
import type { Datasets, Loose, Topic } from '../topic.ts';

export const strata: Topic = {
  'est.stratified.proportion': (input, datasets) => {
    const counts = countsOf(input, datasets);
    const sampled = counts.map(({ x, n, weight }) => ({
      received: weight,
      n,
      mean: x / n,
      variance: sampleVariance({ n, mean: x / n, squares: (x * (n - x)) / n }),
    }));
    const { mean: p, standardError } = stratifiedMean(sampled, true);
    const n = sampled.reduce((sum, stratum) => sum + stratum.n, 0);
    const of = { p, standardError: standardError!, degreesOfFreedom: n - sampled.length };
    const confidence = confidenceOf(input);
    const wilson = stratifiedWilson(counts, confidence);
    return {
      p,
      se: standardError,
      df_design: of.degreesOfFreedom,
      ci95_logit_t: pair(logitInterval(of, confidence)),
      ci95_beta_korn_graubard: pair(kornGraubard(of, n, confidence)),
      stratified_wilson: pair(wilson),
      z_stratified: wilson?.z ?? null,
      mover_wilson: pair(moverWilson(counts, confidence)),
    };
  },
  'est.strata.differences': (input, datasets) => {
    const groups = grouped(input, { by: input.strata, y: input.y }, datasets);
    const names = [...groups.keys()];
    const received = byName(input.N_h, names);
    const measured = names.map((name) => described(momentsOf(groups.get(name)!), received.get(name)!));
    const pairs = names.flatMap((first, from) =>
      names.slice(from + 1).map((second, next) => ({
        name: `${first}-${second}`,
        ...differenceTest(measured[from]!, measured[from + 1 + next]!, confidenceOf(input)),
      })),
    );
    const adjusted = holm(pairs.map(({ probability }) => probability)).adjusted;
    return {
      ...Object.fromEntries(pairs.map((one) => [one.name, told(one)])),
      holm_p: Object.fromEntries(pairs.map(({ name }, index) => [name, adjusted[index]])),
    };
  },
  'cmp.waves': (input, datasets) => {
    const [before, after] = [input.wave1, input.wave2].map((wave) => {
      const strata = waveOf(wave, datasets);
      return stratifiedMean(strata.sampled, strata.finite);
    });
    const found = differenceTest(measuredBy(after!), measuredBy(before!), confidenceOf(input));
    return {
      difference: found.difference,
      se: found.standardError,
      df_satterthwaite: found.degreesOfFreedom,
      ci95_t: pair(found),
      t: found.t,
      p: found.probability,
    };
  },
  'draw.stratified_hash_rank': (input, datasets) => {
    const given = column(input, input.id, datasets);
    const ids = given.map(String);
    const asGiven = (id: string | undefined): unknown => (id === undefined ? null : given[ids.indexOf(id)]);
    const values = column(input, input.y, datasets);
    const names = column(input, input.strata, datasets).map(String);
    const weights = strataOf(names).map((key) => ({
      key,
      weight: names.filter((name) => name === key).length,
    }));
    const planned = planOf(input, weights);
    const drawn = weights.map(({ key, weight }) => {
      const own = ids.filter((_, row) => names[row] === key);
      const { sample, reserve } = drawStratum(input.seed, own, planned.get(key) ?? 0, 1);
      const moments = momentsOf(sample.map(({ id }) => values[ids.indexOf(id)]));
      return { key, sample, reserve, stratum: sampledOf(moments, weight) };
    });
    const estimate = stratifiedMean(
      drawn.map(({ stratum }) => stratum),
      true,
    );
    const { mean, standardError, degreesOfFreedom } = estimate;
    const byKey = (read: (of: (typeof drawn)[number]) => unknown): unknown =>
      Object.fromEntries(drawn.map((of) => [of.key, read(of)]));
    return {
      n_h: byKey(({ sample }) => sample.length),
      sample: byKey(({ sample }) => sample.map(({ id }) => asGiven(id))),
      first_reserve: byKey(({ reserve }) => asGiven(reserve[0]?.id)),
      mean,
      se: standardError,
      df_satterthwaite: degreesOfFreedom,
      ci95_t_satterthwaite: interval(estimate, confidenceOf(input)),
      true_mean: meanOf(values),
    };
  },
};

/** Successes by stratum, as counts or from rows. */
function countsOf(input: Loose, datasets: Datasets) {
  if (input.x_h !== undefined) {
    const keys = keysOf(input.x_h);
    const [x, n, weights] = [input.x_h, input.n_h, input.N_h].map((values) => valuesOf(values, keys));
    return keys.map((_, index) => ({
      x: x?.[index] ?? NaN,
      n: n?.[index] ?? NaN,
      weight: weights?.[index] ?? NaN,
    }));
  }
  const groups = grouped(input, { by: input.strata, y: indicator(input, datasets) }, datasets);
  const received = byName(input.N_h, [...groups.keys()]);
  return [...groups].map(([name, values]) => ({
    x: values.filter((value) => value === 1).length,
    n: values.length,
    weight: received.get(name) ?? NaN,
  }));
}

/** A stratum's mean as it describes what it received, its error known as in large samples. */
function described(moments: Moments, received: number): Measured {
  const { mean, standardError } = stratifiedMean([sampledOf(moments, received)], true);
  return { mean, standardError: standardError!, degreesOfFreedom: null };
}

const measuredBy = ({
  mean,
  standardError,
  degreesOfFreedom,
}: ReturnType<typeof stratifiedMean>): Measured => ({
  mean,
  standardError: standardError!,
  degreesOfFreedom,
});

const told = (found: ReturnType<typeof differenceTest>) => ({
  value: found.difference,
  difference: found.difference,
  diff: found.difference,
  estimate: found.difference,
  se: found.standardError,
  z: found.t,
  t: found.t,
  p: found.probability,
  ci: pair(found),
  ci95: pair(found),
  ci95_z: pair(found),
});

/** By name of an allocation, proportional unless said, or as given. */
function planOf({ allocation, n }: Loose, weights: readonly { key: string; weight: number }[]) {
  if (allocation === undefined || typeof allocation === 'string') return largestRemainder(weights, n);
  return byName(
    allocation,
    weights.map(({ key }) => key),
  );
}
