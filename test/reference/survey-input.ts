import type { SurveyDesign } from '#domain/statistics/survey-design';
import { column, inOrder, valuesOf } from './read-input.ts';
import type { Datasets, Loose } from './topic.ts';

/** The names of the strata of a sample, in order. */
export const strataOf = (names: readonly string[]): readonly string[] => [...new Set(names)].sort(inOrder);

/** What an input says by name or in the order of names. */
export const byName = (values: Loose, names: readonly string[]): ReadonlyMap<string, number> => {
  const read = valuesOf(values, names);
  return new Map(names.map((name, index) => [name, read[index] ?? NaN]));
};

/**
 * The design that an input describes: strata with what they received, clusters among so many, or a simple sample of N. Weights
 * are those of a column where one is named, else what each drawn cluster stands for.
 */
export function designOf(input: Loose, datasets: Datasets): SurveyDesign {
  const rows: readonly Loose[] = column(input, rowsBy(input), datasets);
  const strata = input.strata ? column(input, input.strata, datasets).map(String) : rows.map(() => '');
  const clusters = input.cluster
    ? column(input, input.cluster, datasets).map(String)
    : rows.map((_, index) => String(index));
  const population = populationOf(input, strataOf(strata));
  const given = input.w ?? input.weights;
  const weights = given ? column(input, given, datasets) : undefined;
  return {
    units: strata.map((stratum, index) => ({
      stratum,
      cluster: clusters[index] ?? '',
      weight: weights?.[index] ?? standsFor(stratum, { strata, clusters }, population),
    })),
    population,
  };
}

const rowsBy = ({ y, num, strata, cluster, w, domain, post, indicator }: Loose): Loose =>
  y ?? num ?? strata ?? cluster ?? w ?? post ?? domain?.var ?? indicator;

function populationOf(
  { N_h, N, N_clusters }: Loose,
  names: readonly string[],
): ReadonlyMap<string, number> | undefined {
  const there = N_clusters ?? N_h ?? N;
  if (there === undefined || there === null) return undefined;
  return typeof there === 'number' ? new Map(names.map((name) => [name, there])) : byName(there, names);
}

function standsFor(
  stratum: string,
  { strata, clusters }: { readonly strata: readonly string[]; readonly clusters: readonly string[] },
  population: ReadonlyMap<string, number> | undefined,
): number {
  if (population === undefined) return 1;
  const drawn = new Set(clusters.filter((_, index) => strata[index] === stratum));
  return (population.get(stratum) ?? NaN) / drawn.size;
}
