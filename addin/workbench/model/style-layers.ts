import { type Box, maxColumns, maxRows } from './address.ts';
import { type CellStyle, plainStyle } from './cell.ts';
import type { Journal } from './journal.ts';

type Restyle = (style: CellStyle) => CellStyle;

type Layers = {
  readonly sheet: CellStyle;
  readonly columns: ReadonlyMap<number, CellStyle>;
  readonly rows: ReadonlyMap<number, CellStyle>;
};

/** Styles of whole columns, whole rows and the whole sheet: what a place has before anything is written there. */
export class StyleLayers {
  layers: Layers = { sheet: plainStyle, columns: new Map(), rows: new Map() };
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  at(row: number, column: number): CellStyle {
    return this.layers.rows.get(row) ?? this.layers.columns.get(column) ?? this.layers.sheet;
  }

  /** True when the rectangle is whole columns, whole rows or the sheet, and is now styled here. */
  restyle(box: Box, change: Restyle): boolean {
    const wide = box.columns === maxColumns;
    const tall = box.rows === maxRows;
    if (!wide && !tall) return false;
    const { sheet, columns, rows } = this.layers;
    this.#journal.set(this, 'layers', {
      sheet: wide && tall ? change(sheet) : sheet,
      columns: tall ? (wide ? mapped(columns, change) : spread(columns, box, sheet, change)) : columns,
      rows: wide ? (tall ? mapped(rows, change) : spreadRows(rows, box, sheet, change)) : rows,
    });
    return true;
  }

  /** Follows inserted (count > 0) or deleted whole rows or columns. */
  shift(axis: 'rows' | 'columns', at: number, count: number): void {
    this.#journal.set(this, 'layers', { ...this.layers, [axis]: shiftedKeys(this.layers[axis], at, count) });
  }
}

/** The entries of a map by position after an insertion or a deletion at `at`. */
export function shiftedKeys<T>(
  map: ReadonlyMap<number, T>,
  at: number,
  count: number,
): ReadonlyMap<number, T> {
  const moved = [...map].flatMap(([key, value]): [number, T][] => {
    if (key < at) return [[key, value]];
    return key < at - count ? [] : [[key + count, value]];
  });
  return new Map(moved);
}

const mapped = (map: ReadonlyMap<number, CellStyle>, change: Restyle): ReadonlyMap<number, CellStyle> =>
  new Map([...map].map(([key, style]) => [key, change(style)]));

function spread(map: ReadonlyMap<number, CellStyle>, box: Box, base: CellStyle, change: Restyle) {
  return changedKeys(map, { from: box.column, count: box.columns }, base, change);
}

function spreadRows(map: ReadonlyMap<number, CellStyle>, box: Box, base: CellStyle, change: Restyle) {
  return changedKeys(map, { from: box.row, count: box.rows }, base, change);
}

function changedKeys(
  map: ReadonlyMap<number, CellStyle>,
  { from, count }: { from: number; count: number },
  base: CellStyle,
  change: Restyle,
): ReadonlyMap<number, CellStyle> {
  const next = new Map(map);
  for (let key = from; key < from + count; key += 1) next.set(key, change(map.get(key) ?? base));
  return next;
}
