import type { Cell } from '../../model/cell.ts';
import type { PlacedCell } from '../../model/cell-store.ts';
import { savedWorkbook } from '../../model/save-workbook.ts';
import type { SavedSheet, SavedTable, SavedWorkbook } from '../../model/saved-schema.ts';
import { StyleList } from '../../model/style-list.ts';
import type { Workbook } from '../../model/workbook.ts';

/** A cell with what it shows: also those a dynamic array fills. */
export type FileCell = Omit<Cell, 'numberFormat' | 'format' | 'validation'> & {
  readonly row: number;
  readonly column: number;
  readonly style: number;
};

export type FileSheet = Omit<SavedSheet, 'cells'> & {
  /** Row after row. */
  readonly cells: readonly FileCell[];
  readonly tables: readonly SavedTable[];
};

/** A workbook as plain data, with all that a file says of it. */
export type FileBook = Omit<SavedWorkbook, 'sheets' | 'tables'> & { readonly sheets: readonly FileSheet[] };

/** What of a workbook goes into a file. */
export function fileBook(workbook: Workbook): FileBook {
  const styles = new StyleList();
  const { tables, ...saved } = savedWorkbook(workbook, styles, () => []);
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    cells: fileCells(workbook.sheet(sheet.id)?.allCells() ?? [], styles),
    tables: tables.filter(({ sheetId }) => sheetId === sheet.id),
  }));
  return { ...saved, sheets };
}

function fileCells(placed: Iterable<PlacedCell>, styles: StyleList): FileCell[] {
  const cells = [...placed].map(({ row, column, cell }) => {
    const { value, error, formula, spill } = cell;
    return { row, column, style: styles.placeOf(cell), value, error, formula, spill };
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
