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
  const table = workbook.tableAt(grid.sheet, range.row, range.column);
  const texts = gestureTexts(grid.language);
  if (isRows(range)) report(insertBlank(workbook, range, 'Down'));
  else if (isColumns(range)) report(insertBlank(workbook, range, 'Right'));
  else if (table?.body.contains(range)) report(insertInTable(workbook, table, range, 'rows'));
  else {
    const choices = [
      ['down', texts.shiftDown],
      ['right', texts.shiftRight],
      ['rows', texts.wholeRow],
      ['columns', texts.wholeColumn],
    ] as const;
    const work = inserts[(await dialogs.askChoice(texts.insertTitle, new Map(choices))) ?? ''];
    if (work) report(work(workbook, range));
  }
}

/** Ctrl and -: whole rows and columns go at once, other cells ask what takes their place. */
export async function deleteAt(desk: GridDesk): Promise<void> {
  const { grid, dialogs, report } = desk;
  const { workbook, range } = grid;
  const table = workbook.tableAt(grid.sheet, range.row, range.column);
  const texts = gestureTexts(grid.language);
  if (isRows(range)) report(deleteRange(workbook, range, 'Up'));
  else if (isColumns(range)) report(deleteRange(workbook, range, 'Left'));
  else if (table?.body.contains(range)) {
    const { column, columns } = table.box;
    report(deleteRange(workbook, range.with({ column, columns }), 'Up'));
  } else {
    const choices = [
      ['up', texts.shiftUp],
      ['left', texts.shiftLeft],
      ['rows', texts.wholeRow],
      ['columns', texts.wholeColumn],
    ] as const;
    const work = deletions[(await dialogs.askChoice(texts.deleteTitle, new Map(choices))) ?? ''];
    if (work) report(work(workbook, range));
  }
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
