import type { CellFormat, CellStyle } from './cell.ts';
import type { Range } from './range.ts';
import type { Workbook } from './workbook.ts';
import { places } from './box.ts';

/** Gives every cell of the range another style; whole columns and rows keep it for cells still to come. */
export function restyle(
  range: Range,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  const { sheet } = range;
  const layered = sheet.styles.restyle(range, (style) => change(style, range.row, range.column));
  const targets = layered ? [...sheet.cellsIn(range)] : places(range);
  for (const { row, column } of targets) {
    const { numberFormat, format, validation } = change(sheet.style(row, column), row, column);
    const cell = sheet.cell(row, column) ?? { value: '' as const };
    sheet.store.put(row, column, { ...cell, numberFormat, format, validation });
  }
  sheet.changed({ kind: 'formats' });
}

/** Changes members of the format of every cell of the range, and tells so. Cells that shared a format still do. */
export function reformat(workbook: Workbook, range: Range, part: Partial<CellFormat>): void {
  const changed = new Map<CellFormat, CellFormat>();
  const change = (format: CellFormat): CellFormat => {
    const known = changed.get(format) ?? { ...format, ...part };
    changed.set(format, known);
    return known;
  };
  restyle(range, (style) => ({ ...style, format: change(style.format) }));
  workbook.raise({ kind: 'formatted', range });
}
