import { withSheetName } from './moved-formula.ts';
import { formulaPieces } from '../evaluator/formula-pieces.ts';
import { Table } from './table.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

const longestName = 31;

/**
 * Copies a sheet to a place among the tabs, from 0, and shows it: `Sheet1 (2)`. Its tables take names of their own,
 * which its formulas follow, and a name kept for the sheet goes along. Charts are not copied.
 */
export function duplicateSheet(workbook: Workbook, sheet: Worksheet, position: number): Worksheet {
  const copy = workbook.newSheet(copiedName(workbook, sheet.name));
  workbook.journal.set(workbook, 'sheets', workbook.sheets.toSpliced(position, 0, copy));
  copyLook(sheet, copy);
  const renamed = copyTables(workbook, sheet, copy);
  const owned = (formula: string) => withTableNames(withSheetName(formula, sheet.name, copy.name), renamed);
  for (const { row, column, cell } of sheet.allCells()) {
    copy.store.put(
      row,
      column,
      cell.formula === undefined ? cell : { ...cell, formula: owned(cell.formula) },
    );
  }
  const names = workbook.names.filter(({ sheetId }) => sheetId === sheet.id);
  const copied = names.map((name) => ({ ...name, sheetId: copy.id, formula: owned(name.formula) }));
  if (copied.length > 0) workbook.journal.set(workbook, 'names', [...workbook.names, ...copied]);
  workbook.sheetsChanged();
  copy.changed({ kind: 'structure' });
  workbook.raise({ kind: 'sheetAdded', sheet: copy });
  return copy;
}

function copiedName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  let number = 2;
  const named = () => `${base.slice(0, longestName - ` (${number})`.length)} (${number})`;
  while (workbook.sheet(named())) number += 1;
  return named();
}

function copyLook(sheet: Worksheet, copy: Worksheet): void {
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.frozen = sheet.frozen;
  copy.hiddenRows = sheet.hiddenRows;
  copy.hiddenColumns = sheet.hiddenColumns;
  copy.columnWidths = sheet.columnWidths;
  copy.rowHeights = sheet.rowHeights;
  copy.pageLayout = sheet.pageLayout;
  copy.styles.layers = sheet.styles.layers;
  copy.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule }));
}

/** The tables of the copy, and which name each took: Excel puts the number of the new table behind the old name. */
function copyTables(workbook: Workbook, sheet: Worksheet, copy: Worksheet): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const model of workbook.tablesOf(sheet)) {
    const table = tableLike(workbook, model, copy);
    renamed.set(model.name.toUpperCase(), table.name);
    workbook.journal.set(workbook, 'tables', [...workbook.tables, table]);
    workbook.raise({ kind: 'tableAdded', table });
  }
  return renamed;
}

function tableLike(workbook: Workbook, model: Table, sheet: Worksheet): Table {
  const { box, columns, nextColumnId } = model;
  const isFree = (name: string) =>
    !workbook.table(name) && !workbook.names.some((item) => item.name.toUpperCase() === name.toUpperCase());
  let number = workbook.tables.length + 1;
  while (!isFree(`${model.name}${number}`)) number += 1;
  const name = `${model.name}${number}`;
  const table = new Table({ id: workbook.newId('T'), name, sheet, box, columns, nextColumnId });
  const { style, showTotals, showFilterButton, showBandedRows, filters, sortFields } = model;
  const { showBandedColumns, highlightFirstColumn, highlightLastColumn } = model;
  return Object.assign(table, {
    ...{ style, showTotals, showFilterButton, showBandedRows, filters, sortFields },
    ...{ showBandedColumns, highlightFirstColumn, highlightLastColumn },
  });
}

function withTableNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formulaPieces(formula)
    .map((piece) => renamed.get(piece.toUpperCase()) ?? piece)
    .join('');
}
