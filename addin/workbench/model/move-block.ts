import type { Box } from './address.ts';
import { contains, places } from './box.ts';
import type { Cell } from './cell.ts';
import { movedTo, type Reference, referenceBox, withReferences } from './formula-references.ts';
import { growTables } from './grow-tables.ts';
import { gesture, type Outcome } from './gesture.ts';
import { Range } from './range.ts';
import { Refusal } from './refusal.ts';
import { type FormulaPlace, rewriteFormulas } from './rewrite-formulas.ts';
import { followHeaders } from './table-headers.ts';
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

type Move = { readonly from: Range; readonly to: Range };

/**
 * Moves cells elsewhere, as cutting and pasting or dragging the border of a selection does: whatever spoke of them
 * speaks of their new place, and what spoke of the cells they cover is lost.
 */
export function moveBlock(
  workbook: Workbook,
  from: Range,
  sheet: Worksheet,
  at: { row: number; column: number },
): Outcome {
  return gesture(workbook, () => {
    const to = new Range(sheet, { row: at.row, column: at.column, rows: from.rows, columns: from.columns });
    if (to.sheet === from.sheet && to.row === from.row && to.column === from.column) return;
    const move = { from, to };
    for (const table of workbook.tables) refuseTable(table, move);
    carryCells(move);
    for (const table of workbook.tables) carryTable(workbook, table, move);
    rewriteFormulas(workbook, (formula, place) => movedFormula(formula, place, move));
    carryKept(workbook, move);
    for (const range of [from, to]) followHeaders(workbook, range);
    growTables(workbook, to, { carried: true });
    workbook.raise({ kind: 'changed', range: from, changeType: 'RangeEdited' });
    workbook.raise({ kind: 'changed', range: to, changeType: 'RangeEdited' });
  });
}

const isIn = (outer: Range, inner: Range) => outer.contains(inner);

/** A table moves whole within its sheet, and nothing lands across its header. Cells of a header may leave it: others are named. */
function refuseTable(table: Table, { from, to }: Move): void {
  const whole = isIn(from, table.range);
  if (whole && to.sheet === from.sheet) return;
  const covered = !whole && to.intersect(table.header) !== undefined && to.rows > 1;
  if (whole || covered) {
    throw new Refusal('InvalidOperation', 'This operation would move or remove part of a table.');
  }
}

function carryCells({ from, to }: Move): void {
  const carried = new Map<string, Cell>();
  for (const { row, column, cell } of [...from.sheet.cellsIn(from)]) {
    const isResult = cell.spill !== undefined && cell.formula === undefined;
    if (!isResult) carried.set(`${row - from.row} ${column - from.column}`, { ...cell, spill: undefined });
    from.sheet.store.put(row, column, undefined);
  }
  for (const { row, column } of places(to)) {
    const cell = carried.get(`${row - to.row} ${column - to.column}`);
    if (!cell && !to.sheet.cell(row, column)) continue;
    to.sheet.store.put(row, column, cell);
  }
  from.sheet.changed({ kind: 'cells', box: from, computed: false });
  to.sheet.changed({ kind: 'cells', box: to, computed: false });
}

function carryTable(workbook: Workbook, table: Table, move: Move): void {
  if (!isIn(move.from, table.range)) return;
  workbook.journal.set(table, 'box', carried(table.box, move));
  table.sheet.changed({ kind: 'structure' });
}

const carried = ({ row, column, rows, columns }: Box, { from, to }: Move): Box => ({
  row: row + to.row - from.row,
  column: column + to.column - from.column,
  rows,
  columns,
});

function carryKept(workbook: Workbook, move: Move): void {
  const { from, to } = move;
  workbook.tracked.follow((range) => (isIn(from, range) ? new Range(to.sheet, carried(range, move)) : range));
  if (from.sheet !== to.sheet) return;
  for (const rule of from.sheet.conditionalFormats) {
    if (contains(from, rule.box)) workbook.journal.set(rule, 'box', carried(rule.box, move));
  }
}

/** Where the formula stood when it was written: its references without a sheet speak of that one. */
function homeOf(place: FormulaPlace | undefined, { from, to }: Move): Worksheet | undefined {
  if (!place) return undefined;
  const isCarried = place.sheet === to.sheet && contains(to, { ...place, rows: 1, columns: 1 });
  return isCarried ? from.sheet : place.sheet;
}

function movedFormula(formula: string, place: FormulaPlace | undefined, move: Move): string {
  const home = homeOf(place, move);
  return withReferences(formula, (reference) => {
    const named = (reference.sheet ?? home?.name ?? '').toUpperCase();
    const on = (range: Range) =>
      named === range.sheet.name.toUpperCase() && contains(range, referenceBox(reference));
    if (on(move.from)) return carriedReference(reference, place, move);
    if (on(move.to)) return undefined;
    const isCarried = reference.sheet === undefined && home !== place?.sheet;
    return isCarried ? { ...reference, sheet: home?.name } : reference;
  });
}

function carriedReference(reference: Reference, place: FormulaPlace | undefined, move: Move): Reference {
  const staysUnnamed = reference.sheet === undefined && place?.sheet === move.to.sheet;
  const sheet = staysUnnamed ? undefined : move.to.sheet.name;
  return { ...movedTo(reference, carried(referenceBox(reference), move)), sheet };
}
