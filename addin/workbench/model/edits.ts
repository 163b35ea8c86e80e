import { type Culture, type Entry, readEntry } from './entry.ts';
import { setFilter } from './filter-table.ts';
import { maxColumns, maxRows } from './address.ts';
import { copiedFormula } from './moved-formula.ts';
import { Range } from './range.ts';
import { Refusal } from './refusal.ts';
import { appendSheet, nameSheet } from './sheet-edits.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import { sortBody } from './sort-table.ts';
import type { Table } from './table.ts';
import { type EntryRefusal, refusedEntry } from './validate-entry.ts';
import type { Workbook } from './workbook.ts';
import { writeCells } from './write-cells.ts';
import type { Worksheet } from './worksheet.ts';

/** A cell: a `Range` of one cell will do. */
export type Place = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

/** What a gesture of the person came to. */
export type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly reason: 'validation'; readonly alert: EntryRefusal }
  | { readonly done: false; readonly reason: 'refused'; readonly message: string };

const done: Outcome = { done: true };

/** One gesture of the person: one step of undo, and Excel's own refusals as an outcome. */
function gesture(workbook: Workbook, work: () => void): Outcome {
  try {
    workbook.as('person', work);
    return done;
  } catch (error) {
    if (error instanceof Refusal) return { done: false, reason: 'refused', message: error.message };
    throw error;
  }
}

/** Types a text into a cell. A validated cell may refuse it, with the alert of its author. */
export function enterText(
  workbook: Workbook,
  { sheet, row, column }: Place,
  text: string,
  culture: Culture,
): Outcome {
  const entry = readEntry(text, culture, sheet.style(row, column).numberFormat);
  const alert = refusedEntry(workbook, { sheet, row, column }, entry);
  if (alert) return { done: false, reason: 'validation', alert };
  return gesture(workbook, () => writeCells(workbook, Range.cell(sheet, row, column), () => entry));
}

/** Pastes a block of texts from its first cell on. Validation is not asked, as in Excel. */
export function pasteBlock(
  workbook: Workbook,
  { sheet, row, column }: Place,
  block: readonly (readonly string[])[],
  culture: Culture,
): Outcome {
  const columns = Math.max(0, ...block.map((line) => line.length));
  if (columns === 0) return done;
  return gesture(workbook, () => {
    const range = new Range(sheet, { row, column, rows: block.length, columns });
    writeCells(workbook, range, (atRow, atColumn, { numberFormat }): Entry | undefined => {
      const text = block[atRow - row]?.[atColumn - column];
      return text === undefined ? undefined : readEntry(text, culture, numberFormat);
    });
  });
}

/** Empties cells; their look and their limits stay. */
export function clearRange(workbook: Workbook, range: Range): Outcome {
  return gesture(workbook, () => {
    const { rows, columns } = range.sheet.extent();
    const used = range.intersect(
      range.with({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) }),
    );
    if (used) writeCells(workbook, used, () => ({ value: '' }));
  });
}

/** Copies the first row of the range down to the others (Ctrl+D). */
export function fillDown(workbook: Workbook, range: Range): Outcome {
  const { sheet, row: top } = range;
  if (range.rows < 2) return done;
  return gesture(workbook, () => {
    const below = range.with({ row: top + 1, rows: range.rows - 1 });
    writeCells(workbook, below, (row, column) => {
      const model = sheet.cell(top, column);
      if (sheet.hiddenRows.has(row)) return undefined;
      if (model?.formula === undefined) return { value: model?.value ?? '', error: model?.error };
      return { value: '', formula: copiedFormula(model.formula, row - top, 0) };
    });
  });
}

/** Inserts blank rows before `row`, from 0. */
export function insertRows(workbook: Workbook, sheet: Worksheet, row: number, count = 1): Outcome {
  return gesture(workbook, () => insertCells(workbook, wholeRows(sheet, row, count), 'Down'));
}

export function deleteRows(workbook: Workbook, sheet: Worksheet, row: number, count = 1): Outcome {
  return gesture(workbook, () => deleteCells(workbook, wholeRows(sheet, row, count), 'Up'));
}

/** Inserts blank columns before `column`, from 0. */
export function insertColumns(workbook: Workbook, sheet: Worksheet, column: number, count = 1): Outcome {
  return gesture(workbook, () => insertCells(workbook, wholeColumns(sheet, column, count), 'Right'));
}

export function deleteColumns(workbook: Workbook, sheet: Worksheet, column: number, count = 1): Outcome {
  return gesture(workbook, () => deleteCells(workbook, wholeColumns(sheet, column, count), 'Left'));
}

/** Sorts a table by the column at a place of it, from 0. */
export function sortTable(workbook: Workbook, table: Table, column: number, ascending: boolean): Outcome {
  return gesture(workbook, () => sortBody(workbook, table, [{ key: column, ascending }]));
}

/** Keeps the rows whose text in that column is among the values; undefined shows all of them again. */
export function filterTable(
  workbook: Workbook,
  table: Table,
  column: number,
  values: readonly string[] | undefined,
): Outcome {
  const id = table.columns[column]?.id;
  if (id === undefined) return done;
  const criteria = values && { filterOn: 'Values', values };
  return gesture(workbook, () => setFilter(workbook, table, id, criteria));
}

export function renameSheet(workbook: Workbook, sheet: Worksheet, name: string): Outcome {
  return gesture(workbook, () => nameSheet(workbook, sheet, name));
}

/** Adds a sheet at the end and shows it. */
export function addSheet(workbook: Workbook, name?: string): Outcome {
  return gesture(workbook, () => workbook.activate(appendSheet(workbook, name)));
}

export function activate(workbook: Workbook, sheet: Worksheet): void {
  workbook.activate(sheet);
}

export function select(workbook: Workbook, range: Range): void {
  workbook.select(range);
}

/** Takes back the last edit, the add-in's included; false when there is none. */
export function undo(workbook: Workbook): boolean {
  return workbook.undo();
}

export function redo(workbook: Workbook): boolean {
  return workbook.redo();
}

const wholeRows = (sheet: Worksheet, row: number, rows: number) =>
  new Range(sheet, { row, column: 0, rows, columns: maxColumns });

const wholeColumns = (sheet: Worksheet, column: number, columns: number) =>
  new Range(sheet, { row: 0, column, rows: maxRows, columns });
