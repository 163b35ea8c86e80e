import { momentsOf, sampleVariance, type Moments } from '#domain/statistics/moments';
import type { SampledStratum } from '#domain/statistics/stratified-mean';
import { grouped, keysOf, list, valuesOf } from './read-input.ts';
import { byName } from './survey-input.ts';
import type { Datasets, Loose } from './topic.ts';

/** The strata of a wave; finite where what they received is told, not only their weights. */
export type Wave = { readonly sampled: readonly SampledStratum[]; readonly finite: boolean };

export const sampledOf = (moments: Moments, received: number): SampledStratum => ({
  received,
  n: moments.n,
  mean: moments.mean,
  variance: sampleVariance(moments),
});

/** Rows of a dataset, values by stratum, what strata say by name or in order, or strata one by one. */
export function waveOf(wave: Loose, datasets: Datasets): Wave {
  const strata = wave.strata ?? wave;
  if (wave.dataset !== undefined || typeof wave.strata === 'string') return ofRows(wave, datasets);
  if (Array.isArray(strata) && typeof strata[0] === 'object') return oneByOne(strata);
  if (wave.n_h === undefined && wave.y !== undefined) return ofValues(wave);
  if (wave.n_h === undefined) return oneByOne(Object.values(strata));
  return byKind(wave);
}

function ofRows(wave: Loose, datasets: Datasets): Wave {
  const groups = grouped(wave, { by: wave.strata, y: wave.y }, datasets);
  return ofValues({ ...wave, y: Object.fromEntries(groups) });
}

function ofValues({ y, N_h, W_h }: Loose): Wave {
  const keys = keysOf(y);
  const received = byName(N_h ?? W_h, keys);
  const values: readonly Loose[] = Array.isArray(y) ? y : keys.map((key) => y[key]);
  return {
    sampled: values.map((own, index) =>
      sampledOf(momentsOf(list(own)), received.get(keys[index] ?? '') ?? NaN),
    ),
    finite: N_h !== undefined,
  };
}

function byKind(wave: Loose): Wave {
  const keys = keysOf(wave.n_h);
  const kinds = Object.entries<Loose>(wave).filter(([, values]) => typeof values === 'object');
  return oneByOne(
    keys.map((_, index) =>
      Object.fromEntries(kinds.map(([kind, values]) => [kind, valuesOf(values, keys)[index]])),
    ),
  );
}

const oneByOne = (strata: readonly Loose[]): Wave => ({
  sampled: strata.map((one) => ({
    received: first(one, ['N', 'N_h', 'W', 'W_h', 'w', 'w_h', 'weight']),
    n: first(one, ['n', 'n_h']),
    mean: first(one, ['mean', 'mean_h', 'ybar', 'ybar_h', 'm', 'm_h', 'y']),
    variance:
      first(one, ['var', 'var_h', 's2', 's2_h']) || first(one, ['sd', 'sd_h', 's', 's_h', 'S_h', 'S']) ** 2,
  })),
  finite: strata.every((one) => !Number.isNaN(first(one, ['N', 'N_h']))),
});

const first = (of: Loose, names: readonly string[]): number =>
  names.map((name) => of[name]).find((value) => typeof value === 'number') ?? NaN;
