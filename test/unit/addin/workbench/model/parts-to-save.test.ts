import {
  addSheet,
  deleteRows,
  enterText,
  filterTable,
  sortTable,
  undo,
} from '../../../../../addin/workbench/model/edits.ts';
import { PartsToSave } from '../../../../../addin/workbench/model/parts-to-save.ts';
import { readWorkbook } from '../../../../../addin/workbench/model/read-workbook.ts';
import { reformat } from '../../../../../addin/workbench/model/restyle.ts';
import { saveWorkbook } from '../../../../../addin/workbench/model/save-workbook.ts';
import type { Workbook } from '../../../../../addin/workbench/model/workbook.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const numbered = (rows: number) => Array.from({ length: rows }, (_, row) => [`row ${row}`, String(row)]);

/** Every cell with its style written out, in the order of the sheet. */
function cellsOf(workbook: Workbook): string {
  const { sheets, styles } = saveWorkbook(workbook);
  const written = sheets.map(({ name, cells }) => [
    name,
    cells
      .map(([row, column, value, style, rest]) => [row, column, value, styles[style], rest] as const)
      .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn),
  ]);
  return JSON.stringify(written);
}

/** Keeps what each step left to keep, as the browser does; returns how many blocks that was. */
function keeping(workbook: Workbook) {
  const parts = new PartsToSave(workbook);
  const kept = new Map<string, { sheetId: string }>();
  let head: unknown;
  return {
    after: async (work: () => unknown) => {
      work();
      await Promise.resolve();
      const taken = parts.take();
      for (const [key, { sheetId }] of kept) if (taken.emptied.includes(sheetId)) kept.delete(key);
      for (const block of taken.blocks) kept.set(`${block.sheetId} ${block.block}`, block);
      head = structuredClone(taken.head);
      return taken.blocks.length;
    },
    read: () => readWorkbook(head, [...kept.values()])!,
  };
}

test('an entry in a long sheet costs the rows around it, not all of them', async () => {
  const { workbook, at } = sheetOf([['k', 'n'], ...numbered(950)]);
  const { after } = keeping(workbook);

  expect(await after(() => undefined)).toBe(10);
  expect(await after(() => enterText(workbook, at('A150'), 'edited', 'en'))).toBe(1);
  expect(await after(() => undefined)).toBe(0);
});

test('rows a filter hides are kept without keeping a cell again', async () => {
  const { workbook, table: make } = sheetOf([['k', 'n'], ...numbered(950)]);
  const table = make('A1:B951');
  const { after, read } = keeping(workbook);
  await after(() => undefined);

  expect(await after(() => filterTable(workbook, table, 1, ['7']))).toBe(0);
  expect(read().active.hiddenRows.size).toBe(949);
});

test('what is kept after each edit makes, put together, the whole workbook', async () => {
  const { workbook, sheet, at, table: make } = sheetOf([['k', 'n'], ...numbered(250)]);
  const { after, read } = keeping(workbook);
  const steps = [
    () => undefined,
    () => enterText(workbook, at('A150'), 'edited', 'en'),
    () => make('A1:B251'),
    () => sortTable(workbook, workbook.tables[0]!, 0, false),
    () => deleteRows(workbook, sheet, 100, 120),
    () => workbook.as('addin', () => reformat(workbook, at('B2:B9'), { bold: true })),
    () => addSheet(workbook, 'Two'),
    () => enterText(workbook, at('B300'), 'far below', 'en'),
    () => undo(workbook),
    () => undo(workbook),
    () => undo(workbook),
  ];

  for (const step of steps) {
    await after(step);
    expect(cellsOf(read())).toBe(cellsOf(workbook));
  }
});
