import { maxColumns, maxRows } from '../model/address.ts';
import { deleteRange, insertBlank } from '../model/cell-edits.ts';
import { sortTable } from '../model/edits.ts';
import { hideLines } from '../model/look-edits.ts';
import { defineName } from '../model/name-edits.ts';
import type { Table } from '../model/table.ts';
import { insertInTable, toggleTotals } from '../model/table-gestures.ts';
import { autofitColumns, autofitRows } from './autofit.ts';
import { deleteAt, insertAt } from './cell-shift.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import { askLineSize } from './line-size.ts';
import { type MenuItem, openMenu } from './menu.ts';
import { sortHere } from './sort-here.ts';
import { unhideAround } from './unhide-around.ts';

/** The menu of the right button, for cells, for whole rows or for whole columns, as the selection is. */
export function openSheetMenu(desk: GridDesk, x: number, y: number): void {
  const { grid } = desk;
  const { texts, range } = grid;
  const isColumns = range.rows === maxRows;
  const isRows = range.columns === maxColumns;
  const axis =
    isColumns && !isRows ? columnItems(desk) : isRows && !isColumns ? rowItems(desk) : cellItems(desk);
  const items: MenuItem[] = [...clipboardItems(desk), 'separator', ...axis];
  openMenu(items, { left: x, top: y, bottom: y }, { label: texts.cell, closed: () => grid.input.focus() });
}

function clipboardItems({ grid, clipboard }: GridDesk): MenuItem[] {
  const { texts } = grid;
  const own = gestureTexts(grid.language);
  const write = (text: string) => void navigator.clipboard.writeText(text);
  const held = (kind: 'values' | 'formulas' | 'formats', label: string): MenuItem => ({
    label,
    run: () => clipboard.pasteHeld(kind),
  });
  return [
    { label: texts.cut, run: () => write(clipboard.copy(true)) },
    { label: texts.copy, run: () => write(clipboard.copy(false)) },
    {
      label: texts.paste,
      run: () => void navigator.clipboard.readText().then((text) => clipboard.paste(text)),
    },
    ...(clipboard.isHolding
      ? [
          held('values', own.pasteValues),
          held('formulas', own.pasteFormulas),
          held('formats', own.pasteFormats),
        ]
      : []),
  ];
}

function cellItems(desk: GridDesk): MenuItem[] {
  const { grid, entry, dialogs, report } = desk;
  const { workbook, sheet, range, texts } = grid;
  const own = gestureTexts(grid.language);
  const table = workbook.tableAt(sheet, range.row, range.column);
  const name = () =>
    dialogs
      .askText(own.defineName, own.nameLabel, '')
      .then((given) => given && report(defineName(workbook, given, range)));
  return [
    ...(table
      ? tableItems(desk, table)
      : [
          { label: own.insertCells, run: () => void insertAt(desk) },
          { label: own.deleteCells, run: () => void deleteAt(desk) },
          { label: own.sortAscending, run: () => void sortHere(desk, true) },
          { label: own.sortDescending, run: () => void sortHere(desk, false) },
        ]),
    { label: texts.clear, run: () => entry.clear() },
    'separator',
    { label: own.defineName, run: () => void name() },
  ];
}

function tableItems({ grid, report }: GridDesk, table: Table): MenuItem[] {
  const { workbook, range } = grid;
  const own = gestureTexts(grid.language);
  const { box } = table;
  const key = range.column - box.column;
  const body = table.body.intersect(range);
  const rows = body?.with({ column: box.column, columns: box.columns });
  const columns = range.with({ row: box.row, rows: box.rows });
  return [
    { label: own.tableColumnsLeft, run: () => report(insertInTable(workbook, table, range, 'columns')) },
    ...(rows
      ? [
          { label: own.tableRowsAbove, run: () => report(insertInTable(workbook, table, rows, 'rows')) },
          { label: own.deleteTableRows, run: () => report(deleteRange(workbook, rows, 'Up')) },
        ]
      : []),
    { label: own.deleteTableColumns, run: () => report(deleteRange(workbook, columns, 'Left')) },
    'separator',
    { label: own.sortAscending, run: () => report(sortTable(workbook, table, key, true)) },
    { label: own.sortDescending, run: () => report(sortTable(workbook, table, key, false)) },
    { label: own.totalsRow, run: () => report(toggleTotals(workbook, table)) },
    'separator',
  ];
}

function rowItems(desk: GridDesk): MenuItem[] {
  const { grid, entry, report } = desk;
  const { workbook, range, texts } = grid;
  const own = gestureTexts(grid.language);
  return [
    { label: texts.insertRow, run: () => report(insertBlank(workbook, range, 'Down')) },
    { label: texts.deleteRow, run: () => report(deleteRange(workbook, range, 'Up')) },
    { label: texts.clear, run: () => entry.clear() },
    'separator',
    { label: own.rowHeight, run: () => void askLineSize(desk, 'rows') },
    { label: own.autofit, run: () => report(autofitRows(grid, range.row, range.rows)) },
    { label: own.hide, run: () => report(hideLines(workbook, range, 'rows', true)) },
    { label: own.unhide, run: () => report(unhideAround(grid, 'rows')) },
  ];
}

function columnItems(desk: GridDesk): MenuItem[] {
  const { grid, entry, report } = desk;
  const { workbook, range, texts } = grid;
  const own = gestureTexts(grid.language);
  return [
    { label: texts.insertColumn, run: () => report(insertBlank(workbook, range, 'Right')) },
    { label: texts.deleteColumn, run: () => report(deleteRange(workbook, range, 'Left')) },
    { label: texts.clear, run: () => entry.clear() },
    'separator',
    { label: own.columnWidth, run: () => void askLineSize(desk, 'columns') },
    { label: own.autofit, run: () => report(autofitColumns(grid, range.column, range.columns)) },
    { label: own.hide, run: () => report(hideLines(workbook, range, 'columns', true)) },
    { label: own.unhide, run: () => report(unhideAround(grid, 'columns')) },
  ];
}
