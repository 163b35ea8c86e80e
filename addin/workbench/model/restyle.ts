import { type CellFormat, type CellStyle, inStyle } from './cell.ts';
import type { Placement } from './cell-store.ts';
import type { Range } from './range.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';
import { places } from './box.ts';

type Place = { readonly row: number; readonly column: number };

type Restyle = (style: CellStyle, row: number, column: number) => CellStyle;

/** Gives every cell of the range another style; whole columns and rows keep it for cells still to come. */
export function restyle(range: Range, change: Restyle): void {
  const { sheet } = range;
  const layered = sheet.styles.restyle(range, (style) => change(style, range.row, range.column));
  const targets = layered ? [...sheet.cellsIn(range)] : places(range);
  sheet.store.putAll(restyled(sheet, targets, change));
  sheet.changed({ kind: 'formats' });
}

/** Cells that already look so are left as they are. */
function* restyled(sheet: Worksheet, targets: Iterable<Place>, change: Restyle): Generator<Placement> {
  for (const { row, column } of targets) {
    const before = sheet.style(row, column);
    const after = change(before, row, column);
    if (!isSameStyle(before, after)) yield { row, column, cell: inStyle(sheet.cell(row, column), after) };
  }
}

const isSameStyle = (one: CellStyle, other: CellStyle): boolean =>
  one.numberFormat === other.numberFormat &&
  one.format === other.format &&
  one.validation === other.validation;

/** Changes members of the format of every cell of the range, and tells so. Cells that shared a format still do. */
export function reformat(workbook: Workbook, range: Range, part: Partial<CellFormat>): void {
  const changed = new Map<CellFormat, CellFormat>();
  const members = Object.entries(part);
  const has = (format: CellFormat) => members.every(([name, value]) => Reflect.get(format, name) === value);
  const change = (format: CellFormat): CellFormat => {
    const known = changed.get(format) ?? (has(format) ? format : { ...format, ...part });
    changed.set(format, known);
    return known;
  };
  restyle(range, (style) => ({ ...style, format: change(style.format) }));
  workbook.raise({ kind: 'formatted', range });
}
