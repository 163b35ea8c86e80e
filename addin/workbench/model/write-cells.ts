import { places } from './box.ts';
import { fillCalculatedColumns } from './calculated-columns.ts';
import { type Cell, type CellStyle, isBlank } from './cell.ts';
import type { Placement } from './cell-store.ts';
import type { Entry } from './entry.ts';
import { growTables } from './grow-tables.ts';
import type { Range } from './range.ts';
import { followHeaders } from './table-headers.ts';
import type { Workbook } from './workbook.ts';

/** What goes into a place; undefined leaves it as it is. */
type EntryAt = (row: number, column: number, style: CellStyle) => Entry | undefined;

/**
 * Writes a block as one edit: values, then what Excel does after it: header cells rename their columns, a table takes
 * in what is written against it, a formula fills its column, add-ins are told.
 */
export function writeCells(workbook: Workbook, range: Range, entryAt: EntryAt): void {
  const { sheet } = range;
  const before = range.isCell ? (sheet.cell(range.row, range.column)?.value ?? '') : undefined;
  sheet.store.putAll(entered(range, entryAt));
  sheet.changed({ kind: 'cells', box: range, computed: false });
  followHeaders(workbook, range);
  growTables(workbook, range);
  fillCalculatedColumns(workbook, range);
  const after = sheet.cell(range.row, range.column)?.value ?? '';
  workbook.raise({
    kind: 'changed',
    range,
    changeType: 'RangeEdited',
    ...(before !== undefined && { before, after }),
  });
}

/** The cell an entry makes of a place: its style stays, except a format the entry asks for. */
export function enteredCell(style: CellStyle, entry: Entry): Cell {
  const { format, validation } = style;
  const general = style.numberFormat === 'General';
  const numberFormat = general && entry.numberFormat ? entry.numberFormat : style.numberFormat;
  return { numberFormat, format, validation, value: entry.value, formula: entry.formula, error: entry.error };
}

function* entered(range: Range, entryAt: EntryAt): Generator<Placement> {
  const { sheet } = range;
  for (const { row, column } of places(range)) {
    const style = sheet.style(row, column);
    const entry = entryAt(row, column, style);
    if (!entry) continue;
    const cell = enteredCell(style, entry);
    const usual = sheet.styles.at(row, column);
    const unstyled = cell.format === usual.format && !cell.validation;
    const needless = isBlank(cell) && unstyled && cell.numberFormat === usual.numberFormat;
    yield { row, column, cell: needless ? undefined : cell };
  }
}
