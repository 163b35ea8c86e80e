import type { Box } from './address.ts';
import { bounding } from './box.ts';
import type { PlacedCell } from './cell-store.ts';
import { rewriteRules } from './conditional/rewrite-rules.ts';
import { rewriteValidations } from './follow-validations.ts';
import type { NamedItem } from './workbook-parts.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** Where a formula stands; names and charts have no place. */
export type FormulaPlace = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

type Rewrite = (formula: string, place: FormulaPlace | undefined) => string;

/** Has every formula of the workbook written again: cells, rules, limits, calculated columns, names, sources of charts. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    rewriteSheet(sheet, rewrite);
    rewriteValidations(sheet, (formula, { row, column }) => rewrite(formula, { sheet, row, column }));
    rewriteRules(sheet, (formula, { row, column }) => rewrite(formula, { sheet, row, column }));
  }
  for (const table of workbook.tables) {
    const place = { sheet: table.sheet, row: table.body.row, column: table.box.column };
    const columns = table.columns.map((column) =>
      column.formula === undefined ? column : { ...column, formula: rewrite(column.formula, place) },
    );
    workbook.journal.set(table, 'columns', columns);
  }
  for (const name of workbook.names) {
    workbook.journal.set<NamedItem, 'formula'>(name, 'formula', rewrite(name.formula, undefined));
  }
  rewriteCharts(workbook, rewrite);
}

function rewriteSheet(sheet: Worksheet, rewrite: Rewrite): void {
  const rewritten: PlacedCell[] = [];
  for (const { row, column, cell } of sheet.store.computed()) {
    if (cell.formula === undefined) continue;
    const formula = rewrite(cell.formula, { sheet, row, column });
    if (formula !== cell.formula) rewritten.push({ row, column, cell: { ...cell, formula } });
  }
  sheet.store.putAll(rewritten);
  for (const box of byColumn(rewritten)) sheet.changed({ kind: 'cells', box, computed: false });
}

/** A rectangle around the cells of each column: formulas often fill one from top to bottom. */
function byColumn(cells: readonly PlacedCell[]): Iterable<Box> {
  const boxes = new Map<number, Box>();
  for (const { row, column } of cells) {
    const box = { row, column, rows: 1, columns: 1 };
    const known = boxes.get(column);
    boxes.set(column, known ? bounding(known, box) : box);
  }
  return boxes.values();
}

function rewriteCharts(workbook: Workbook, rewrite: Rewrite): void {
  const source = (text: string) => rewrite(`=${text}`, undefined).slice(1);
  for (const chart of workbook.sheets.flatMap(({ charts }) => charts)) {
    workbook.journal.set(chart, 'source', source(chart.source));
    const series = chart.series.map((one) => ({
      ...one,
      ...(one.nameFrom !== undefined && { nameFrom: source(one.nameFrom) }),
      ...(one.values !== undefined && { values: source(one.values) }),
      ...(one.categories !== undefined && { categories: source(one.categories) }),
    }));
    workbook.journal.set(chart, 'series', series);
  }
}
