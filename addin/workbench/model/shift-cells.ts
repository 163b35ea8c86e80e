import { type Box, maxColumns, maxRows } from './address.ts';
import type { PlacedCell } from './cell-store.ts';
import { followedFormula } from './moved-formula.ts';
import { Range } from './range.ts';
import { Refusal } from './refusal.ts';
import { type Shift, shiftedBox, shiftedPlace } from './reference-shift.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import { shiftedKeys } from './style-layers.ts';
import { followCharts } from './chart-edits.ts';
import { moveRuleHomes } from './conditional/rewrite-rules.ts';
import { moveValidationHomes } from './follow-validations.ts';
import { dressedRow } from './grow-tables.ts';
import type { Table } from './table.ts';
import { followTable } from './table-shift.ts';
import type { ChangeType } from './workbook-event.ts';
import type { Workbook } from './workbook.ts';

/** Inserts blank cells where the range is; what stands there moves down or right. Returns the blank range. */
export function insertCells(workbook: Workbook, range: Range, direction: 'Down' | 'Right'): Range {
  const rows = direction === 'Down';
  const shift = shiftOf(range, rows, rows ? range.rows : range.columns);
  moveCells(workbook, shift);
  dressInserted(workbook, range, rows);
  tell(workbook, range, { rows, deleted: false, shift: direction });
  return range;
}

/** Deletes the cells of the range; what stands below or beside moves up or left. */
export function deleteCells(workbook: Workbook, range: Range, direction: 'Up' | 'Left'): void {
  const rows = direction === 'Up';
  moveCells(workbook, shiftOf(range, rows, rows ? -range.rows : -range.columns));
  tell(workbook, range, { rows, deleted: true, shift: direction });
}

function shiftOf(range: Range, rows: boolean, count: number): Shift {
  const { sheet } = range;
  return rows
    ? { sheet, axis: 'rows', at: range.row, count, from: range.column, to: range.lastColumn }
    : { sheet, axis: 'columns', at: range.column, count, from: range.row, to: range.lastRow };
}

/** Moves cells and everything that speaks of them. Throws `InvalidOperation` when it would cut through a table. */
function moveCells(workbook: Workbook, shift: Shift): void {
  const { sheet } = shift;
  const tables = workbook.tablesOf(sheet);
  for (const table of tables) refuseCut(table, shift);
  refuseLoss(shift);
  moveValidationHomes(shift);
  if (shift.axis === 'rows' && sheet.store.isWithin(shift.from, shift.to))
    sheet.store.shiftRows(shift.at, shift.count);
  else sheet.store.replace(movedCells(shift));
  const emptied = tables.filter((table) => followTable(workbook, table, shift));
  moveRuleHomes(shift);
  rewriteFormulas(workbook, (formula, place) => followedFormula(formula, place?.sheet.name ?? '', shift));
  moveKept(workbook, shift);
  if (isWhole(shift)) {
    moveLayers(shift);
    followCharts(workbook, shift);
  }
  sheet.changed({ kind: 'structure' });
  for (const table of emptied) keepBlankRow(workbook, table);
}

function* movedCells(shift: Shift): Generator<PlacedCell> {
  for (const { row, column, cell } of shift.sheet.allCells()) {
    const place = shiftedPlace({ row, column }, shift);
    if (place) yield { ...place, cell: cell.formula && cell.spill ? { ...cell, spill: undefined } : cell };
  }
}

function refuseCut(table: Table, shift: Shift): void {
  const { axis, at, from, to } = shift;
  const { row, column, lastRow, lastColumn } = table.range;
  const [start, end, along] = axis === 'rows' ? [column, lastColumn, lastRow] : [row, lastRow, lastColumn];
  const meets = start <= to && end >= from && along >= at;
  const covered = from <= start && to >= end;
  if (meets && (!covered || beheads(table, shift))) {
    throw new Refusal('InvalidOperation', 'This operation would move or remove part of a table.');
  }
}

/** True when the header row would go and body rows stay. */
function beheads({ range }: Table, { axis, at, count }: Shift): boolean {
  const last = at - count - 1;
  return axis === 'rows' && count < 0 && at <= range.row && last >= range.row && last < range.lastRow;
}

/** Excel does not push written cells off the sheet. */
function refuseLoss({ sheet, axis, count }: Shift): void {
  const { rows, columns } = sheet.extent();
  const end = axis === 'rows' ? maxRows - rows : maxColumns - columns;
  if (count > end) throw new Refusal('InvalidOperation');
}

const isWhole = ({ axis, from, to }: Shift) =>
  from === 0 && to === (axis === 'rows' ? maxColumns : maxRows) - 1;

function moveKept(workbook: Workbook, shift: Shift): void {
  const { sheet } = shift;
  workbook.tracked.follow((range) => {
    if (range.sheet !== sheet) return range;
    const box = shiftedBox(range, shift);
    return box === range ? range : box && new Range(sheet, box);
  });
  const rules = sheet.conditionalFormats.flatMap((rule) => {
    const box: Box | undefined = shiftedBox(rule.box, shift);
    if (box && box !== rule.box) workbook.journal.set(rule, 'box', box);
    return box ? [rule] : [];
  });
  if (rules.length < sheet.conditionalFormats.length)
    workbook.journal.set(sheet, 'conditionalFormats', rules);
}

function moveLayers({ sheet, axis, at, count }: Shift): void {
  const { journal } = sheet;
  sheet.styles.shift(axis, at, count);
  const keys = (set: ReadonlySet<number>) =>
    new Set(shiftedKeys(new Map([...set].map((key) => [key, true])), at, count).keys());
  if (axis === 'rows') {
    journal.set(sheet, 'hiddenRows', keys(sheet.hiddenRows));
    journal.set(sheet, 'rowHeights', shiftedKeys(sheet.rowHeights, at, count));
  } else {
    journal.set(sheet, 'hiddenColumns', keys(sheet.hiddenColumns));
    journal.set(sheet, 'columnWidths', shiftedKeys(sheet.columnWidths, at, count));
  }
}

/** A table whose body rows are all gone keeps one, blank. */
function keepBlankRow(workbook: Workbook, table: Table): void {
  const below = table.range.with({ row: table.box.row + 1, rows: 1 });
  moveCells(workbook, shiftOf(below, true, 1));
  workbook.journal.set(table, 'box', { ...table.box, rows: table.box.rows + 1 });
}

/** Rows inserted in a table look and compute like their neighbours. */
function dressInserted(workbook: Workbook, range: Range, rows: boolean): void {
  if (!rows) return;
  for (const table of workbook.tablesOf(range.sheet)) {
    if (!table.body.intersect(range)) continue;
    const above = range.row - 1;
    const model = above > table.box.row ? above : range.lastRow + 1;
    for (let row = range.row; row <= range.lastRow; row += 1)
      table.sheet.store.putAll(dressedRow(table, row, model));
  }
}

function tell(
  workbook: Workbook,
  range: Range,
  { rows, deleted, shift }: { rows: boolean; deleted: boolean; shift: 'Down' | 'Right' | 'Up' | 'Left' },
): void {
  const whole = rows ? range.columns === maxColumns : range.rows === maxRows;
  const around = range.row > 0 ? range.with({ row: range.row - 1, rows: range.rows + 1 }) : range;
  const inTable = workbook.tablesOf(range.sheet).some(({ range: all }) => all.intersect(around));
  const kind = whole || (rows && inTable) ? (rows ? 'Row' : 'Column') : 'Cell';
  const changeType: ChangeType = `${kind}${deleted ? 'Deleted' : 'Inserted'}`;
  workbook.raise({ kind: 'changed', range, changeType, shift });
}
