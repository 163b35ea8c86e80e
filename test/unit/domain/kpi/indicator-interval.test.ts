import { fractionOf } from '#domain/fraction';
import { indicatorInterval } from '#domain/kpi/indicator-interval';

const sums = (above: number, below: number, terms: readonly number[] = [], squares?: number) => ({
  above: fractionOf(above),
  below: fractionOf(below),
  terms: terms.map(fractionOf),
  squares: squares === undefined ? undefined : fractionOf(squares),
});

test('counts that contradict each other have no interval', () => {
  expect(indicatorInterval('wilson', sums(6, 5))).toBeNull();
  expect(indicatorInterval('net-score', sums(1, 5, [4, 3]))).toBeNull();
  // Marks 3 and 3 have squares of 18: fewer cannot be.
  expect(indicatorInterval('mean', sums(6, 2, [], 17))).toBeNull();
});

test('one answer, or the same mark by all, has no interval of its mean', () => {
  expect(indicatorInterval('mean', sums(3, 1, [], 9))).toBeNull();
  expect(indicatorInterval('mean', sums(18, 6, [], 54))).toBeNull();
});

test('a net score of all promoters ends at 100', () => {
  expect(indicatorInterval('net-score', sums(10, 10, [10, 0]))).toMatchObject({ high: 100 });
});
