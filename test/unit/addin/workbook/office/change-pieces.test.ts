import { piecesOf, positionsOf } from '../../../../../addin/workbook/office/change-pieces.ts';

const nothing = { cells: [], marks: [], appended: [], removed: [] };

test('the status and the mark of a cell are written together', () => {
  const pieces = [
    ...piecesOf({
      ...nothing,
      cells: [{ position: 3, column: '_status', value: 'refused' }],
      marks: [{ position: 3, column: 'one', mark: 'refused' }],
    }),
  ];

  expect(pieces).toHaveLength(1);
  expect([...positionsOf(pieces[0]!)]).toEqual([3]);
});

test('long rows are appended a few at a time, in their order', () => {
  const appended = Array.from({ length: 1000 }, (_, row) => ({ one: row, two: 'x'.repeat(4000) }));

  const pieces = [...piecesOf({ ...nothing, appended })];

  expect(pieces.flatMap((piece) => piece.appended)).toEqual(appended);
  for (const piece of pieces) expect(JSON.stringify(piece).length).toBeLessThan(700_000);
});

test('scattered cells are written a few hundred at a time, each once', () => {
  const cells = Array.from({ length: 3000 }, (_, row) => ({ position: row * 3, column: 'one', value: row }));

  const pieces = [...piecesOf({ ...nothing, cells })];

  expect(Math.max(...pieces.map(({ runs }) => runs.length))).toBeLessThanOrEqual(200);
  expect(pieces.flatMap((piece) => [...positionsOf(piece)])).toEqual(cells.map(({ position }) => position));
});

test('rows are removed from the bottom up, so that those above stay where they were', () => {
  const removed = Array.from({ length: 700 }, (_, row) => row * 2);

  const pieces = [...piecesOf({ ...nothing, removed })];

  expect(pieces.flatMap((piece) => piece.removed)).toEqual(removed.toReversed());
});
