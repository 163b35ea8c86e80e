import type { Cell } from './cell.ts';
import type { Entry } from './entry.ts';
import { filteredOut } from './filtered-rows.ts';
import { gesture, type Outcome } from './gesture.ts';
import { copiedFormula } from './moved-formula.ts';
import type { Range } from './range.ts';
import { restyle } from './restyle.ts';
import { seriesLine } from './series-line.ts';
import type { Workbook } from './workbook.ts';
import { writeCells } from './write-cells.ts';

type Place = { readonly row: number; readonly column: number };

/**
 * What the fill handle does: continues the source over `added`, the cells right above, below, left or right of it.
 * Formulas are copied, formats and limits too. `inverted` is the Ctrl key.
 */
export function fillSeries(workbook: Workbook, source: Range, added: Range, inverted: boolean): Outcome {
  const vertical = added.column === source.column && added.columns === source.columns;
  const lines = new Map<number, (place: number) => Filled>();
  const filledAt = (row: number, column: number): Filled => {
    const [key, place] = vertical ? [column, row - source.row] : [row, column - source.column];
    const line = lines.get(key) ?? lineOf(workbook, source, { key, vertical, inverted });
    lines.set(key, line);
    return line(place);
  };
  const isOut = filteredOut(workbook, added);
  return gesture(workbook, () => {
    restyle(added, (style, row, column) => {
      if (isOut(row)) return style;
      const { from } = filledAt(row, column);
      return source.sheet.style(from.row, from.column);
    });
    writeCells(workbook, added, (row, column) =>
      isOut(row) ? undefined : entryAt(filledAt(row, column), row, column),
    );
  });
}

/** What a place takes: its entry, or the formula of the cell it repeats. */
type Filled = { readonly from: Place; readonly cell: Cell | undefined; readonly entry: () => Entry };

type Line = { readonly key: number; readonly vertical: boolean; readonly inverted: boolean };

function lineOf(
  workbook: Workbook,
  { sheet, row, column, rows, columns }: Range,
  { key, vertical, inverted }: Line,
) {
  const count = vertical ? rows : columns;
  const places = Array.from({ length: count }, (_, index): Place =>
    vertical ? { row: row + index, column: key } : { row: key, column: column + index },
  );
  const cells = places.map((place) => sheet.cell(place.row, place.column));
  const values = cells.map((cell) => (cell?.formula === undefined ? cell : undefined));
  const series = seriesLine(values, { language: workbook.language, inverted });
  return (place: number): Filled => {
    const index = ((place % count) + count) % count;
    return { from: places[index] ?? { row, column }, cell: cells[index], entry: () => series(place) };
  };
}

function entryAt({ from, cell, entry }: Filled, row: number, column: number): Entry {
  if (cell?.formula === undefined) return entry();
  return { value: '', formula: copiedFormula(cell.formula, row - from.row, column - from.column) };
}
