import { firstDayOf } from '#domain/batches';
import { mergeBatches } from '#domain/figures/merge-batches';
import { aStratum, emailIn } from '../support/a-stratum.ts';

const sized = (batch: string, n: number, received: number | null = 100, platform = 'FR-LYON') =>
  aStratum(
    Array.from({ length: n }, () => 500_000),
    { batch, received, platform },
  );
const sizes = (...strata: Parameters<typeof mergeBatches>[0][number][]) =>
  mergeBatches(strata).map(({ batch, n, received }) => [batch, n, received]);

test('joins a thin batch to the one before', () => {
  expect(sizes(sized('2026-10', 3), sized('2026-11', 1), sized('2026-12', 2))).toEqual([
    ['2026-10', 4, 200],
    ['2026-12', 2, 100],
  ]);
});

test('joins a thin first batch to the next, and on until there are two', () => {
  expect(sizes(sized('2026-10', 1), sized('2026-11', 0), sized('2026-12', 1))).toEqual([['2026-10', 2, 300]]);
  expect(sizes(sized('2026-10', 0), sized('2026-11', 4), sized('2026-12', 2))).toEqual([
    ['2026-10', 4, 200],
    ['2026-12', 2, 100],
  ]);
});

test('leaves what stays empty, to be said', () => {
  expect(sizes(sized('2026-10', 0), sized('2026-11', 0))).toEqual([['2026-10', 0, 200]]);
});

test('never merges across platforms or flows', () => {
  const mail = { ...sized('2026-10', 1), flow: emailIn };

  expect(mergeBatches([sized('2026-10', 1), mail, sized('2026-10', 1, 100, 'IT-ROMA')])).toHaveLength(3);
});

test('an unknown volume makes the whole unknown, unless nothing happened there yet', () => {
  expect(sizes(sized('2026-10', 3), sized('2026-11', 1, null))).toEqual([['2026-10', 4, null]]);
  expect(sizes(sized('2026-10', 3), sized('2026-11', 0, null))).toEqual([['2026-10', 3, 100]]);
});

test('knows the order of months, weeks and parts of them', () => {
  const weeks = ['2026-12-28..2026-12-31', '2026-W41', '2026-10-01..2026-10-04', '2026-W40'];

  expect(weeks.map(firstDayOf)).toEqual(['2026-12-28', '2026-10-05', '2026-10-01', '2026-09-28']);
  expect(firstDayOf('2027-W01')).toBe('2027-01-04');
  expect(firstDayOf('2026-02')).toBe('2026-02-01');
  expect(() => firstDayOf('octobre')).toThrow(RangeError);
});
