import { type Culture, type Entry, readEntry } from './entry.ts';
import { setFilter } from './filter-table.ts';
import { unfilteredRuns } from './filtered-rows.ts';
import { done, gesture, type Outcome } from './gesture.ts';
import { maxColumns, maxRows } from './address.ts';
import { copiedFormula } from './moved-formula.ts';
import { Range } from './range.ts';
import { reformat, restyle } from './restyle.ts';
import { appendSheet, nameSheet } from './sheet-edits.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import { sortBody, sortRows } from './sort-table.ts';
import type { FilterCriteria, Table } from './table.ts';
import { usedPart } from './used-part.ts';
import { refusedEntry } from './validate-entry.ts';
import type { Workbook } from './workbook.ts';
import { writeCells } from './write-cells.ts';
import type { Worksheet } from './worksheet.ts';

/** A cell: a `Range` of one cell will do. */
export type Place = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

export type { Outcome } from './gesture.ts';

/** Where an entry goes; `insists` when the person read the warning about it and wants it all the same. */
export type EntryPlace = Place & { readonly insists?: boolean };

/** Types a text into a cell. A validated cell may refuse it, with the alert of its author. */
export function enterText(
  workbook: Workbook,
  { sheet, row, column, insists }: EntryPlace,
  text: string,
  culture: Culture,
): Outcome {
  const entry = readEntry(text, culture, sheet.style(row, column).numberFormat);
  const alert = refusedEntry(workbook, { sheet, row, column }, entry);
  if (alert && !(insists && alert.style !== 'Stop')) return { done: false, reason: 'validation', alert };
  return gesture(workbook, () => {
    const cell = Range.cell(sheet, row, column);
    writeCells(workbook, cell, () => entry);
    wrapLines(workbook, cell);
  });
}

/** Excel wraps the cells a person puts several lines in. */
function wrapLines(workbook: Workbook, range: Range): void {
  const holding = [...range.sheet.cellsIn(range)].filter(
    ({ cell: { value, format } }) => typeof value === 'string' && value.includes('\n') && !format.wrapText,
  );
  for (const { row, column } of holding) {
    reformat(workbook, Range.cell(range.sheet, row, column), { wrapText: true });
  }
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
    wrapLines(workbook, range);
  });
}

/** Empties cells, except those a filter hides; their look and their limits stay. */
export function clearRange(workbook: Workbook, range: Range): Outcome {
  return gesture(workbook, () => {
    const used = usedPart(range);
    for (const run of used ? unfilteredRuns(workbook, used) : [])
      writeCells(workbook, run, () => ({ value: '' }));
  });
}

/** Writes one entry in every cell of the range no filter hides, formulas moved along from a cell of it (Ctrl+Enter). */
export function enterEverywhere(
  workbook: Workbook,
  { range, from }: { range: Range; from: EntryPlace },
  text: string,
  culture: Culture,
): Outcome {
  const { sheet, row: top, column: left } = from;
  const entry = readEntry(text, culture, sheet.style(top, left).numberFormat);
  const alert = refusedEntry(workbook, { sheet, row: top, column: left }, entry);
  if (alert && !(from.insists && alert.style !== 'Stop')) return { done: false, reason: 'validation', alert };
  const { formula } = entry;
  return gesture(workbook, () => {
    for (const run of unfilteredRuns(workbook, range)) {
      writeCells(workbook, run, (row, column) =>
        formula === undefined
          ? entry
          : { ...entry, formula: copiedFormula(formula, row - top, column - left) },
      );
    }
  });
}

/** Copies the first row of the range over the others, formats too (Ctrl+D). */
export function fillDown(workbook: Workbook, range: Range): Outcome {
  return range.rows < 2 ? done : fillFrom(workbook, range, 'row');
}

/** Copies the first column of the range over the others, formats too (Ctrl+R; Ctrl+D in French). */
export function fillRight(workbook: Workbook, range: Range): Outcome {
  return range.columns < 2 ? done : fillFrom(workbook, range, 'column');
}

function fillFrom(workbook: Workbook, range: Range, axis: 'row' | 'column'): Outcome {
  const { sheet, row: top, column: left } = range;
  const rest =
    axis === 'row'
      ? range.with({ row: top + 1, rows: range.rows - 1 })
      : range.with({ column: left + 1, columns: range.columns - 1 });
  const model = (row: number, column: number) =>
    axis === 'row' ? ([top, column] as const) : ([row, left] as const);
  return gesture(workbook, () => {
    for (const run of unfilteredRuns(workbook, rest)) {
      restyle(run, (_, row, column) => sheet.style(...model(row, column)));
      writeCells(workbook, run, (row, column) => {
        const [fromRow, fromColumn] = model(row, column);
        const cell = sheet.cell(fromRow, fromColumn);
        if (cell?.formula === undefined) return { value: cell?.value ?? '', error: cell?.error };
        return { value: '', formula: copiedFormula(cell.formula, row - fromRow, column - fromColumn) };
      });
    }
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

/** Sorts the rows of a range by a column of it, from 0; its first row stays when it is a header. */
export function sortRange(
  workbook: Workbook,
  range: Range,
  by: { readonly column: number; readonly ascending: boolean; readonly hasHeader: boolean },
): Outcome {
  const { column: key, ascending, hasHeader } = by;
  if (hasHeader && range.rows < 2) return done;
  const body = hasHeader ? range.with({ row: range.row + 1, rows: range.rows - 1 }) : range;
  return gesture(workbook, () => sortRows(workbook, body, [{ key, ascending }]));
}

/** Keeps the rows whose text in that column is among the values; undefined shows all of them again. */
export function filterTable(
  workbook: Workbook,
  table: Table,
  column: number,
  values: readonly string[] | undefined,
): Outcome {
  return filterBy(workbook, table, column, values && { filterOn: 'Values', values });
}

/** Keeps the rows criteria such as Office.js's keep in that column; undefined shows all of them again. */
export function filterBy(
  workbook: Workbook,
  table: Table,
  column: number,
  criteria: FilterCriteria | undefined,
): Outcome {
  const id = table.columns[column]?.id;
  return id === undefined ? done : gesture(workbook, () => setFilter(workbook, table, id, criteria));
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
