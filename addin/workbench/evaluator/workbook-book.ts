import type { Box } from '../model/address.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Area } from './area.ts';
import type { EngineTable, SourceCell } from './engine-pass.ts';
import type { PlainScalar } from './engine-value.ts';
import type { CellWrite, EvaluatedBook, EvaluatedSheet, FormulaCell } from './evaluated-book.ts';

/** The workbook of the workbench as the evaluator reads and fills it. */
export function workbookBook(workbook: Workbook): EvaluatedBook {
  return {
    sheets: () => workbook.sheets.map((sheet) => evaluatedSheet(workbook, sheet)),
    names: () => workbook.names.map(({ name, formula }) => ({ name, formula })),
    write: (writes) => workbook.batch(() => writes.forEach((write) => put(workbook, write))),
    clearSpills: () => workbook.batch(() => workbook.sheets.forEach(clearGhosts)),
  };
}

function evaluatedSheet(workbook: Workbook, sheet: Worksheet): EvaluatedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    hiddenRows: sheet.hiddenRows,
    tables: workbook.tablesOf(sheet).map(({ name, box, columns, body, showTotals }): EngineTable => ({
      name,
      tl: { row: box.row + 1, col: box.column + 1 },
      columns: columns.map((column) => ({ name: column.name })),
      get rows() {
        return Array.from({ length: body.rows });
      },
      headerRow: true,
      totalsRow: showTotals,
    })),
    cellsIn: (area) => sourceCells(sheet, boxOf(area)),
    formulas: (area) => formulaCells(sheet, area),
    isTaken: (row, column) => {
      const cell = sheet.cell(row, column);
      return cell !== undefined && !isBlank(cell) && !isGhost(cell, row, column);
    },
  };
}

const boxOf = ({ top, left, bottom, right }: Area): Box => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** True for a cell that the array of another cell fills. */
export function isGhost(cell: Cell, row: number, column: number): boolean {
  return cell.spill !== undefined && (cell.spill.row !== row || cell.spill.column !== column);
}

function* sourceCells(sheet: Worksheet, box: Box): Generator<SourceCell> {
  for (const { row, column, cell } of sheet.cellsIn(box)) {
    if (cell.value === '' && cell.formula === undefined) continue;
    const value: PlainScalar = cell.error ? { error: String(cell.value) } : cell.value;
    const ghost = isGhost(cell, row, column) && cell.spill;
    yield { row, column, value, ...(ghost && { spilledFrom: { row: ghost.row, column: ghost.column } }) };
  }
}

function* formulaCells(sheet: Worksheet, area: Area | undefined): Generator<FormulaCell> {
  for (const { row, column, cell } of sheet.store.computed(area && boxOf(area))) {
    if (cell.formula !== undefined) yield { row, column, formula: cell.formula };
  }
}

function put(workbook: Workbook, { sheetId, row, column, value, message, spill }: CellWrite): void {
  const isError = typeof value === 'object' && value !== null;
  workbook.sheet(sheetId)?.setResult(row, column, {
    value: isError ? value.error : (value ?? ''),
    ...(isError && { error: true }),
    ...(message !== undefined && { message }),
    ...(spill && { spill: boxOf(spill) }),
  });
}

function clearGhosts(sheet: Worksheet): void {
  const ghosts = sheet.store.computed().filter(({ row, column, cell }) => isGhost(cell, row, column));
  for (const { row, column } of ghosts) sheet.setResult(row, column, { value: '' });
}
