import { deleteColumns, deleteRows, insertColumns, insertRows, type Outcome } from '../model/edits.ts';
import type { GridClipboard } from './grid-clipboard.ts';
import type { GridEntry } from './grid-entry.ts';
import type { GridView } from './grid-view.ts';
import { type MenuItem, openMenu } from './menu.ts';

type Parts = { grid: GridView; entry: GridEntry; clipboard: GridClipboard; done: (outcome: Outcome) => void };

/** The menu of the right button: cut, copy, paste, rows and columns. */
export function openSheetMenu({ grid, entry, clipboard, done }: Parts, x: number, y: number): void {
  const { texts, workbook, sheet, range } = grid;
  const { row, rows, column, columns } = range;
  const write = (text: string) => void navigator.clipboard.writeText(text);
  const isColumn = rows > 100_000;
  const lines: MenuItem[] = isColumn
    ? [
        { label: texts.insertColumn, run: () => done(insertColumns(workbook, sheet, column, columns)) },
        { label: texts.deleteColumn, run: () => done(deleteColumns(workbook, sheet, column, columns)) },
      ]
    : [
        { label: texts.insertRow, run: () => done(insertRows(workbook, sheet, row, rows)) },
        { label: texts.deleteRow, run: () => done(deleteRows(workbook, sheet, row, rows)) },
      ];
  const items: MenuItem[] = [
    { label: texts.cut, run: () => write(clipboard.copy(true)) },
    { label: texts.copy, run: () => write(clipboard.copy(false)) },
    {
      label: texts.paste,
      run: () => void navigator.clipboard.readText().then((text) => clipboard.paste(text)),
    },
    'separator',
    ...lines,
    'separator',
    { label: texts.clear, run: () => entry.clear() },
  ];
  openMenu(items, { left: x, top: y, bottom: y }, { label: texts.cell, closed: () => grid.input.focus() });
}
