import { writeRuns } from '../../../../../addin/workbook/sync/write-runs.ts';

test('neighbouring cells of a column are written as one block, in any order they come', () => {
  const runs = [
    ...writeRuns([
      { column: 'b', position: 4, value: 'y' },
      { column: 'a', position: 2, value: 3 },
      { column: 'a', position: 1, value: 2 },
      { column: 'a', position: 5, value: 6 },
    ]),
  ];

  expect(runs).toMatchObject([
    { column: 'b', first: 4, values: ['y'] },
    { column: 'a', first: 1, values: [2, 3] },
    { column: 'a', first: 5, values: [6] },
  ]);
});

test('a column of long texts is cut into blocks far below the limit of a request', () => {
  const cells = Array.from({ length: 1000 }, (_, position) => ({
    column: 'a',
    position,
    value: 'x'.repeat(4000),
  }));

  const runs = [...writeRuns(cells)];

  expect(Math.max(...runs.map(({ weight }) => weight))).toBeLessThan(500_000);
  expect(runs.flatMap(({ values }) => values)).toHaveLength(1000);
  expect(runs.map(({ first }) => first)).toEqual(
    runs.map((_, index) => index * (runs[0]?.values.length ?? 0)),
  );
});
