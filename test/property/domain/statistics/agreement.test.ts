import fc from 'fast-check';
import { cohenKappa, tableCounts } from '#domain/statistics/agreement/cohen-kappa';
import { congerKappa } from '#domain/statistics/agreement/conger-kappa';
import { gwetAgreement } from '#domain/statistics/agreement/gwet';
import { intraclass } from '#domain/statistics/agreement/intraclass';
import { krippendorffAlpha, type Metric } from '#domain/statistics/agreement/krippendorff';
import type { Ratings } from '#domain/statistics/agreement/ratings';
import { twoWay } from '#domain/statistics/agreement/two-way';

const tables = fc
  .integer({ min: 2, max: 4 })
  .chain((q) =>
    fc.array(fc.array(fc.nat(30), { minLength: q, maxLength: q }), { minLength: q, maxLength: q }),
  )
  .filter((table) => table.flat().some((count) => count > 0));
const transposed = (table: readonly (readonly number[])[]): number[][] =>
  table.map((_, k) => table.map((row) => row[k]!));

const ratings: fc.Arbitrary<Ratings<number>> = fc.integer({ min: 2, max: 4 }).chain((evaluators) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }), {
      minLength: evaluators,
      maxLength: evaluators,
    }),
    { minLength: 2, maxLength: 25 },
  ),
);

function expectSame(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
}

test('kappa does not see which evaluator is the first, whatever the weights', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom('unweighted', 'linear', 'quadratic', 'ordinal'),
      (table, weighting) => {
        const [one, other] = [cohenKappa(table, weighting), cohenKappa(transposed(table), weighting)];
        expectSame(one.coefficient, other.coefficient);
        expectSame(one.standardError, other.standardError);
      },
    ),
  );
});

test('Conger’s kappa of two evaluators is Cohen’s', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const rows = table.flatMap((row, i) =>
        row.flatMap((count, j) => Array.from({ length: count }, () => [i, j])),
      );
      expectSame(congerKappa(rows), cohenKappa(table).coefficient);
    }),
  );
});

test('full agreement on several categories is 1, and no coefficient is above', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(gwetAgreement(tableCounts(table)).coefficient).toBeLessThanOrEqual(1 + 1e-12);
      const agreed = table.map((row, k) => row.map((_, j) => (j === k ? 5 : 0)));
      expect(gwetAgreement(tableCounts(agreed))).toMatchObject({ coefficient: 1, standardError: 0 });
    }),
  );
});

/** Every pair of ratings of a contact, weighted by 1/(m − 1): the definition (Krippendorff 2011). */
function alphaByCoincidences(rows: Ratings<number>): number {
  const pairable = rows.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 1);
  const values = pairable.flat();
  const apart = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + (one - other) ** 2, 0), 0);
  const observed = pairable.reduce((sum, row) => sum + apart(row, row) / (row.length - 1), 0);
  return 1 - ((values.length - 1) * observed) / apart(values, values);
}

test('alpha is that of the coincidences, and does not change with the unit of an interval scale', () => {
  fc.assert(
    fc.property(
      ratings,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -50, max: 50 }),
      (rows, factor, shift) => {
        const { coefficient } = krippendorffAlpha(rows, 'interval');
        const byDefinition = alphaByCoincidences(rows);
        expectSame(coefficient, Number.isFinite(byDefinition) ? byDefinition : null);
        const moved = rows.map((row) => row.map((value) => (value === null ? null : factor * value + shift)));
        expectSame(krippendorffAlpha(moved, 'interval').coefficient, coefficient);
      },
    ),
  );
});

test('alpha of names does not see what the names are', () => {
  fc.assert(
    fc.property(ratings, fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), (rows, names) => {
      const renamed = rows.map((row) => row.map((value) => (value === null ? null : names[value - 1]!)));
      expectSame(
        krippendorffAlpha(renamed, 'nominal').coefficient,
        krippendorffAlpha(rows, 'nominal').coefficient,
      );
    }),
  );
});

test('alpha does not see the order of contacts nor of evaluators', () => {
  fc.assert(
    fc.property(
      ratings,
      fc.constantFrom<Metric[]>('nominal', 'ordinal', 'interval', 'ratio'),
      (rows, metric) => {
        const [one, other] = [rows, [...rows].reverse().map((row) => [...row].reverse())].map((all) =>
          krippendorffAlpha(all, metric),
        );
        expectSame(one!.coefficient, other!.coefficient);
        expectSame(one!.standardError, other!.standardError);
      },
    ),
  );
});

test('consistency does not see severity, which lowers absolute agreement', () => {
  const scores = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 15,
  });
  fc.assert(
    fc.property(scores, (rows) => {
      const severe = rows.map(([a, b, c]) => [a!, b!, c! - 15]);
      fc.pre(twoWay(rows).error > 0);
      const [one, other] = [intraclass(rows), intraclass(severe)];
      expect(other.consistency.value).toBeCloseTo(one.consistency.value, 9);
      if (one.consistency.value <= 0 || other.squares.evaluators <= other.squares.error) return;
      expect(other.agreement.value).toBeLessThan(other.consistency.value);
    }),
    { numRuns: 30 },
  );
});
