import { clopperPearson } from '#domain/statistics/clopper-pearson';
import { midP } from '#domain/statistics/mid-p';
import { agrestiCoull, jeffreys, wald } from '#domain/statistics/proportion-intervals';
import { stratifiedWilson } from '#domain/statistics/stratified-wilson';
import { moverWilson } from '#domain/statistics/mover-wilson';
import { wilson, wilsonCorrected } from '#domain/statistics/wilson';
import { confidenceOf, keysOf, pair, valuesOf } from '../read-input.ts';
import type { Loose, Topic } from '../topic.ts';

const intervals = {
  wald,
  wilson,
  wilson_cc: wilsonCorrected,
  clopper_pearson: clopperPearson,
  mid_p: midP,
  agresti_coull: agrestiCoull,
  jeffreys,
} as const;

export const proportion: Topic = {
  'prop.ci': (input) => ({
    p: input.x / input.n,
    ...Object.fromEntries(
      Object.entries(intervals).map(([name, of]) => [name, pair(of(input.x, input.n, confidenceOf(input)))]),
    ),
  }),
  'prop.stratified_wilson': (input) => {
    const strata = strataOf(input);
    const interval = stratifiedWilson(strata, confidenceOf(input));
    return {
      z_stratified: interval?.z ?? null,
      ci: pair(interval),
      mover_wilson: pair(moverWilson(strata, confidenceOf(input))),
    };
  },
};

/** Weights are given as such, or are what strata received. */
function strataOf({ x_h, n_h, w_h, N_h }: Loose) {
  const keys = keysOf(x_h);
  const [x, n, weights] = [x_h, n_h, w_h ?? N_h].map((values) => valuesOf(values, keys));
  return keys.map((_, index) => ({
    x: x?.[index] ?? NaN,
    n: n?.[index] ?? NaN,
    weight: weights?.[index] ?? NaN,
  }));
}
