import { maxColumns, maxRows } from '../model/address.ts';
import { columnsOf, deleteRange, insertBlank, rowsOf } from '../model/cell-edits.ts';
import type { Outcome } from '../model/edits.ts';
import type { Range } from '../model/range.ts';
import { insertInTable } from '../model/table-gestures.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';

const isRows = (range: Range) => range.columns === maxColumns;
const isColumns = (range: Range) => range.rows === maxRows;

/** Ctrl and +: whole rows and columns come in at once, other cells ask where the ones there go. */
export async function insertAt(desk: GridDesk): Promise<void> {
  const { grid, dialogs, report } = desk;
  const { workbook, range } = grid;
  if (isRows(range)) return report(insertBlank(workbook, range, 'Down'));
  if (isColumns(range)) return report(insertBlank(workbook, range, 'Right'));
  const table = workbook.tableAt(grid.sheet, range.row, range.column);
  if (table?.body.contains(range)) return report(insertInTable(workbook, table, range, 'rows'));
  const texts = gestureTexts(grid.language);
  const answer = await dialogs.askChoice(
    texts.insertTitle,
    new Map([
      ['down', texts.shiftDown],
      ['right', texts.shiftRight],
      ['rows', texts.wholeRow],
      ['columns', texts.wholeColumn],
    ]),
  );
  const work = answer === undefined ? undefined : inserts[answer];
  if (work) report(work(grid.workbook, range));
}

/** Ctrl and -: whole rows and columns go at once, other cells ask what takes their place. */
export async function deleteAt(desk: GridDesk): Promise<void> {
  const { grid, dialogs, report } = desk;
  const { workbook, range } = grid;
  if (isRows(range)) return report(deleteRange(workbook, range, 'Up'));
  if (isColumns(range)) return report(deleteRange(workbook, range, 'Left'));
  const table = workbook.tableAt(grid.sheet, range.row, range.column);
  if (table?.body.contains(range))
    return report(
      deleteRange(workbook, range.with({ column: table.box.column, columns: table.box.columns }), 'Up'),
    );
  const texts = gestureTexts(grid.language);
  const answer = await dialogs.askChoice(
    texts.deleteTitle,
    new Map([
      ['up', texts.shiftUp],
      ['left', texts.shiftLeft],
      ['rows', texts.wholeRow],
      ['columns', texts.wholeColumn],
    ]),
  );
  const work = answer === undefined ? undefined : deletions[answer];
  if (work) report(work(grid.workbook, range));
}

type Work = (workbook: GridDesk['grid']['workbook'], range: Range) => Outcome;

const inserts: Readonly<Record<string, Work>> = {
  down: (workbook, range) => insertBlank(workbook, range, 'Down'),
  right: (workbook, range) => insertBlank(workbook, range, 'Right'),
  rows: (workbook, range) => insertBlank(workbook, rowsOf(range), 'Down'),
  columns: (workbook, range) => insertBlank(workbook, columnsOf(range), 'Right'),
};

const deletions: Readonly<Record<string, Work>> = {
  up: (workbook, range) => deleteRange(workbook, range, 'Up'),
  left: (workbook, range) => deleteRange(workbook, range, 'Left'),
  rows: (workbook, range) => deleteRange(workbook, rowsOf(range), 'Up'),
  columns: (workbook, range) => deleteRange(workbook, columnsOf(range), 'Left'),
};
