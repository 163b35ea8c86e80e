import { readFileSync } from 'node:fs';
import {
  satterthwaite,
  spread,
  stratifiedMean,
  studentInterval,
  type SampledStratum,
} from '#domain/statistics/stratified-mean';
import { sharedCases, sharedPath, testWithShared } from '../../../support/shared.ts';

type Columns = Record<string, (number | string)[]>;

const dataset = (name: string): Columns =>
  (
    JSON.parse(readFileSync(sharedPath('cases', 'statistics.json'), 'utf8')) as {
      datasets: Record<string, { columns: Columns }>;
    }
  ).datasets[name]!.columns;

function sampled(values: readonly number[], received: number): SampledStratum {
  const n = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  return { received, n, mean, variance: values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1) };
}

testWithShared('gives the reference stratified means, errors, degrees of freedom and intervals', () => {
  const cases = sharedCases('est.stratified');
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const columns = dataset(input.dataset);
    const strata = Object.entries<number>(input.N_h).map(([name, received]) =>
      sampled(
        (columns[input.y]! as number[]).filter((_, row) => String(columns[input.strata]![row]) === name),
        received,
      ),
    );

    const { mean, standardError, degreesOfFreedom } = stratifiedMean(strata, true);

    expect(mean / expected.mean).toBeCloseTo(1, 9);
    expect(standardError! / expected.se).toBeCloseTo(1, 9);
    expect(degreesOfFreedom! / expected.df_satterthwaite).toBeCloseTo(1, 9);
    studentInterval(mean, standardError!, degreesOfFreedom!).forEach((bound, end) =>
      expect(bound / expected.ci95_t_satterthwaite[end]).toBeCloseTo(1, 9),
    );
  }
});

testWithShared('is a simple random sample when there is one stratum', () => {
  const cases = sharedCases('est.srs');
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const stratum = sampled(dataset(input.dataset)[input.y]! as number[], input.N);

    const { mean, standardError, degreesOfFreedom } = stratifiedMean([stratum], true);

    expect(mean).toBeCloseTo(expected.mean, 9);
    expect(standardError! / expected.se).toBeCloseTo(1, 9);
    expect(degreesOfFreedom).toBeCloseTo(expected.df, 9);
    studentInterval(mean, standardError!, degreesOfFreedom!).forEach((bound, end) =>
      expect(bound / expected.ci95[end]).toBeCloseTo(1, 9),
    );
  }
});

testWithShared('gives the reference degrees of freedom of Satterthwaite', () => {
  const cases = sharedCases('est.satterthwaite');
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const components = input.var_h.map((variance: number, index: number) => ({
      variance,
      n: input.n_h[index],
      g: input.g_h[index],
    }));

    expect(satterthwaite(components) / expected.df).toBeCloseTo(1, 9);
  }
});

test('knows no error for one evaluation of several contacts, and needs none where all were evaluated', () => {
  const certain = { received: 1, n: 1, mean: 3, variance: 0 };
  const usual = { received: 100, n: 4, mean: 5, variance: 2 };

  expect(spread([{ ...certain, received: 2 }, usual], 102, true).standardError).toBeNull();
  expect(spread([certain, usual], 101, true).standardError).toBeCloseTo(
    Math.sqrt((100 * 96 * 2) / 4) / 101,
    12,
  );
  expect(spread([certain, usual], 101, false).standardError).toBeNull();
  expect(spread([{ ...usual, n: 100 }], 100, true)).toEqual({ standardError: 0, degreesOfFreedom: null });
});
