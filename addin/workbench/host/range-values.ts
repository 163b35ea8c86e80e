import { type Cell, type CellStyle, type CellValue, isErrorText } from '../model/cell.ts';
import { type Entry, readEntry } from '../model/entry.ts';
import type { Range } from '../model/range.ts';
import { Refusal } from '../model/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { writeCells } from '../model/write-cells.ts';

/** Excel answers null instead of the values of more cells than this. */
const mostCells = 5_000_000;

/** One value a cell, row by row; null for too many cells. */
export function matrixOf<T>(
  { sheet, row, column, rows, columns }: Range,
  pick: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (rows * columns > mostCells) return null;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_none, j) => pick(sheet.cell(row + i, column + j), row + i, column + j)),
  );
}

/** Throws as Excel does when a block has not the size of its range. */
export function requireSize({ rows, columns }: Range, givenRows: number, givenColumns: number): void {
  if (rows === givenRows && columns === givenColumns) return;
  throw new Refusal(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** What is given for each place: one value for all of them, or a block of the range's size; null leaves a place. */
export function given(range: Range, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const block: readonly unknown[] = value;
  const lines = block.map((line): readonly unknown[] => (Array.isArray(line) ? line : []));
  requireSize(
    range,
    lines.length,
    lines.find((line) => line.length !== range.columns)?.length ?? range.columns,
  );
  return (row, column) => lines[row - range.row]?.[column - range.column];
}

/** Writes values or formulas as `range.values = …` does: texts are read as if typed, in English. */
export function writeValues(
  workbook: Workbook,
  range: Range,
  value: unknown,
  culture: 'fr' | 'en' = 'en',
): void {
  const at = given(range, value);
  writeCells(workbook, range, (row, column, style) => entryOf(at(row, column), style, culture));
}

function entryOf(value: unknown, { numberFormat }: CellStyle, culture: 'fr' | 'en'): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return readEntry(value, culture, numberFormat);
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  return richEntry(value);
}

/** A card or an error given as an object: the cell keeps what can be read of it. */
function richEntry(value: object): Entry {
  const basic: unknown = 'basicValue' in value ? value.basicValue : undefined;
  const shown: unknown = basic ?? ('text' in value ? value.text : undefined);
  const isValue = typeof shown === 'string' || typeof shown === 'number' || typeof shown === 'boolean';
  if (!isValue) throw new Refusal('InvalidArgument');
  return isErrorText(shown) ? { value: shown, error: true } : { value: shown };
}

/** `Empty`, `Double`, `String`, `Boolean` or `Error`. */
export function valueType(value: CellValue, isError: boolean): string {
  if (isError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}
