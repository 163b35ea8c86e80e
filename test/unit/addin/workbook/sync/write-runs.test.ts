import { writeRuns } from '../../../../../addin/workbook/sync/write-runs.ts';

test('neighbouring cells of a column are written as one block, in any order they come', () => {
  const runs = writeRuns([
    { column: 'b', position: 4, value: 'y' },
    { column: 'a', position: 2, value: 3 },
    { column: 'a', position: 1, value: 2 },
    { column: 'a', position: 5, value: 6 },
  ]);

  expect(runs).toEqual([
    { column: 'a', first: 1, values: [2, 3] },
    { column: 'a', first: 5, values: [6] },
    { column: 'b', first: 4, values: ['y'] },
  ]);
});
