import type { Cell } from '../../../../../addin/workbench/model/cell.ts';
import { CellStore } from '../../../../../addin/workbench/model/cell-store.ts';
import { Journal } from '../../../../../addin/workbench/model/journal.ts';

const plain = (value: string | number): Cell => ({ value, numberFormat: 'General', format: {} });
const formula = (text: string): Cell => ({ ...plain(1), formula: text });

function opened() {
  const journal = new Journal();
  const store = new CellStore(journal);
  const step = (work: () => void) => {
    journal.begin();
    work();
    journal.end();
  };
  const computed = (box?: { row: number; column: number; rows: number; columns: number }) =>
    [...store.computed(box)].map(({ row, column }) => `${row},${column}`).sort();
  const values = () =>
    Object.fromEntries([...store.all()].map((one) => [`${one.row},${one.column}`, one.cell.value]));
  return { journal, store, step, computed, values };
}

test('cells put together are taken back and done again together', () => {
  const { journal, store, step, values } = opened();
  step(() => store.put(0, 0, plain('a')));
  step(() =>
    store.putAll([
      { row: 0, column: 0, cell: plain('b') },
      { row: 1, column: 0, cell: plain('c') },
    ]),
  );

  expect(values()).toEqual({ '0,0': 'b', '1,0': 'c' });
  journal.undo();
  expect(values()).toEqual({ '0,0': 'a' });
  journal.redo();
  expect(values()).toEqual({ '0,0': 'b', '1,0': 'c' });
});

test('of cells put together, the one somebody else wrote since is left alone', () => {
  const { journal, store, step, values } = opened();
  step(() => store.putAll([0, 1].map((row) => ({ row, column: 0, cell: plain(`mine ${row}`) }))));
  journal.unrecorded(() => store.put(1, 0, plain('theirs')));
  journal.undo();

  expect(values()).toEqual({ '1,0': 'theirs' });
});

test('putting what is there already is no step', () => {
  const { journal, store, step } = opened();
  const cell = plain('a');
  step(() => store.put(0, 0, cell));
  step(() => store.putAll([{ row: 0, column: 0, cell }]));
  journal.undo();

  expect([...store.all()]).toEqual([]);
});

test('the cells formulas fill are found wherever they come, go and move', () => {
  const { journal, store, step, computed } = opened();
  step(() => store.put(0, 0, plain('a')));
  step(() => store.put(1, 1, formula('=A1')));
  expect(computed()).toEqual(['1,1']);

  step(() => store.put(2, 2, { ...plain(3), spill: { row: 1, column: 1, rows: 2, columns: 2 } }));
  step(() => store.put(0, 0, formula('=1')));
  expect(computed()).toEqual(['0,0', '1,1', '2,2']);
  expect(computed({ row: 1, column: 0, rows: 1, columns: 9 })).toEqual(['1,1']);
  expect(computed({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual(['1,1']);

  step(() => store.replace([...store.all()].map((placed) => ({ ...placed, row: placed.row + 5 }))));
  expect(computed()).toEqual(['5,0', '6,1', '7,2']);
  journal.undo();
  journal.undo();
  expect(computed()).toEqual(['1,1', '2,2']);
  step(() => store.put(1, 1, undefined));
  expect(computed()).toEqual(['2,2']);
});

test('cells put before a refusal are taken back with their step', () => {
  const { journal, store, step, values } = opened();
  step(() => store.put(0, 0, plain('a')));
  function* refused() {
    yield { row: 0, column: 0, cell: plain('b') };
    throw new Error('refused');
  }

  step(() => expect(() => store.putAll(refused())).toThrow('refused'));
  expect(values()).toEqual({ '0,0': 'b' });
  journal.undo();
  expect(values()).toEqual({ '0,0': 'a' });
});

test('cells of a kind are found where their rows went, and where they were once taken back', () => {
  const { journal, store, step, computed } = opened();
  const wrapped: Cell = { ...plain('long'), format: { wrapText: true } };
  const limited: Cell = {
    ...plain(1),
    validation: { rule: { custom: { formula: '=A1' } }, errorAlert: {}, prompt: {}, ignoreBlanks: true },
  };
  const found = () => {
    const wrappedRows: number[] = [];
    const limitedRows: number[] = [];
    store.eachWrapped((_, row) => wrappedRows.push(row));
    store.eachLimited((_, row) => limitedRows.push(row));
    return [computed(), wrappedRows, limitedRows];
  };
  step(() => store.putAll([formula('=B1'), wrapped, limited].map((cell, row) => ({ row, column: 0, cell }))));
  expect(found()).toEqual([['0,0'], [1], [2]]);

  step(() => store.shiftRows(0, 5));
  expect(found()).toEqual([['5,0'], [6], [7]]);
  step(() => store.shiftRows(5, -2));
  expect(found()).toEqual([[], [], [5]]);
  expect(store.extent()).toEqual({ rows: 6, columns: 1 });
  step(() => store.put(5, 0, plain('no limit')));
  expect(found()).toEqual([[], [], []]);

  for (let steps = 0; steps < 3; steps += 1) journal.undo();
  expect(found()).toEqual([['0,0'], [1], [2]]);
});

test('the sheet ends at the last cell written that rows leave in it', () => {
  const { store, step } = opened();
  step(() => store.putAll([0, 1, 2].map((row) => ({ row, column: row === 1 ? 4 : 0, cell: plain(row) }))));
  expect(store.extent()).toEqual({ rows: 3, columns: 5 });

  step(() => store.shiftRows(1, -1));
  expect(store.extent()).toEqual({ rows: 2, columns: 1 });
  step(() => store.shiftRows(1, -1));
  expect(store.extent()).toEqual({ rows: 1, columns: 1 });
});
