import { type Box, maxColumns, maxRows } from './address.ts';
import type { Cell, CellStyle } from './cell.ts';
import { contains } from './box.ts';
import type { Entry } from './entry.ts';
import { filteredOut } from './filtered-rows.ts';
import { done, gesture, type Outcome } from './gesture.ts';
import { copiedFormula } from './moved-formula.ts';
import type { Range } from './range.ts';
import { restyle } from './restyle.ts';
import { usedPart } from './used-part.ts';
import type { Workbook } from './workbook.ts';
import { writeCells } from './write-cells.ts';

/** What of the copied cells is pasted. */
export type PasteKind = 'all' | 'values' | 'formulas' | 'formats';

type Source = {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  readonly cell: Cell | undefined;
};

/** Larger selections take the block once: repeating it over whole columns would write millions of cells. */
const mostRepeated = 200_000;

/**
 * Pastes copied cells into a selection, formulas moved along; a selection that holds the block several times takes it
 * as many times. Rows a filter hides are not copied. Returns where it went.
 */
export function pasteCells(
  workbook: Workbook,
  from: Range,
  into: Range,
  kind: PasteKind,
): { outcome: Outcome; pasted: Range } {
  const block = sourceBlock(workbook, from);
  const pasted = repeatedOver(into, { rows: block.length, columns: block[0]?.length ?? 0 });
  if (!pasted) return { outcome: done, pasted: into };
  const sourceAt = (row: number, column: number) => {
    const line = block[(row - pasted.row) % block.length];
    return line?.[(column - pasted.column) % line.length];
  };
  const outcome = gesture(workbook, () => {
    if (kind === 'all' || kind === 'formats')
      restyle(pasted, (style, row, column) => sourceAt(row, column)?.style ?? style);
    if (kind === 'formats') workbook.raise({ kind: 'formatted', range: pasted });
    else writeCells(workbook, pasted, (row, column) => pastedEntry(sourceAt(row, column), row, column, kind));
  });
  return { outcome, pasted };
}

function sourceBlock(workbook: Workbook, from: Range): Source[][] {
  const { sheet } = from;
  const isWhole = from.rows === maxRows || from.columns === maxColumns;
  const range = isWhole ? (usedPart(from) ?? from.with({ rows: 1, columns: 1 })) : from;
  const isOut = filteredOut(workbook, range);
  const lines: Source[][] = [];
  for (let row = range.row; row <= range.lastRow; row += 1) {
    if (isOut(row)) continue;
    const line = Array.from({ length: range.columns }, (_, index) => {
      const column = range.column + index;
      const cell = sheet.cell(row, column);
      return { row, column, style: sheet.style(row, column), cell: withoutSpill(cell, range) };
    });
    lines.push(line);
  }
  return lines;
}

/** What an array formula of the block fills comes again from the formula, not from its results. */
const withoutSpill = (cell: Cell | undefined, range: Range): Cell | undefined =>
  cell?.spill && cell.formula === undefined && contains(range, { ...cell.spill, rows: 1, columns: 1 })
    ? undefined
    : cell;

function repeatedOver(into: Range, { rows, columns }: { rows: number; columns: number }): Range | undefined {
  if (rows === 0 || columns === 0) return undefined;
  const height = into.rows === maxRows ? 1 : into.rows;
  const width = into.columns === maxColumns ? 1 : into.columns;
  const fits = (height === 1 || height % rows === 0) && (width === 1 || width % columns === 0);
  const size = { rows: Math.max(rows, height), columns: Math.max(columns, width) };
  const box: Box = { row: into.row, column: into.column, rows, columns };
  return into.with(fits && size.rows * size.columns <= mostRepeated ? { ...box, ...size } : box);
}

function pastedEntry(
  source: Source | undefined,
  row: number,
  column: number,
  kind: PasteKind,
): Entry | undefined {
  if (!source) return undefined;
  const { cell } = source;
  if (kind === 'values' || cell?.formula === undefined)
    return { value: cell?.value ?? '', error: cell?.error };
  return { value: '', formula: copiedFormula(cell.formula, row - source.row, column - source.column) };
}
