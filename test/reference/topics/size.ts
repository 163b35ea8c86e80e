import {
  sizeForMean,
  sizeForShare,
  sizeForStrata,
  sizeForWilson,
  zOf,
  type SampleSize,
} from '#domain/sampling/sample-size';
import { neymanAllocation } from '#domain/sampling/neyman-allocation';
import { confidenceOf, keysOf, valuesOf } from '../read-input.ts';
import type { Loose, Topic } from '../topic.ts';

const zFrom = (input: Loose): number => input.z ?? zOf(confidenceOf(input));

const rounded = ({ real, n }: SampleSize, rounding: Loose) => ({
  n_real: real,
  n: rounding === 'nearest' ? Math.round(real) : n,
});

export const size: Topic = {
  'size.proportion': (input) => {
    const asked = { margin: input.e, z: zFrom(input) };
    const fpc = input.fpc === 'simple' ? 'simple' : 'exact';
    return {
      n0: sizeForShare(input.p, asked).real,
      ...rounded(sizeForShare(input.p, { ...asked, received: input.N ?? undefined }, fpc), input.rounding),
    };
  },
  'size.mean': (input) => {
    const deviation = input.S ?? Math.sqrt(input.S2);
    const asked = { margin: input.e, z: zFrom(input) };
    return {
      n0: sizeForMean(deviation, asked).real,
      ...rounded(sizeForMean(deviation, { ...asked, received: input.N ?? undefined }), input.rounding),
    };
  },
  'size.proportion.wilson': (input) =>
    rounded(sizeForWilson(input.p, { margin: input.e, z: zFrom(input) }), input.rounding),
  'size.stratified': (input) => {
    const keys = keysOf(input.N_h);
    const deviations = valuesOf(input.S_h, keys);
    const strata = valuesOf(input.N_h, keys).map((received, index) => ({
      key: keys[index] ?? '',
      received,
      deviation: deviations[index] ?? NaN,
    }));
    const shares = sharesOf(input.allocation, strata);
    return rounded(
      sizeForStrata(
        strata.map((stratum, index) => ({ ...stratum, share: shares[index] ?? NaN })),
        { margin: input.e, z: zFrom(input) },
      ),
      input.rounding,
    );
  },
};

type Stratum = { readonly key: string; readonly received: number; readonly deviation: number };

/** Shares of the sample by the name of an allocation, or as given. */
function sharesOf(allocation: Loose, strata: readonly Stratum[]): readonly number[] {
  if (allocation === 'neyman' || allocation === 'optimal') return optimal(strata);
  if (allocation === 'equal') return strata.map(() => 1 / strata.length);
  if (allocation === undefined || allocation === null || typeof allocation === 'string')
    return optimal(strata.map((stratum) => ({ ...stratum, deviation: 1 })));
  return valuesOf(
    allocation,
    strata.map(({ key }) => key),
  );
}

const optimal = (strata: readonly Stratum[]): readonly number[] => [
  ...(neymanAllocation(strata, 1)?.real.values() ?? []),
];
