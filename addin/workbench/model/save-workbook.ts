import type { CellStyle } from './cell.ts';
import type { PlacedCell } from './cell-store.ts';
import {
  type SavedCell,
  type SavedSheet,
  type SavedTable,
  savedVersion,
  type SavedWorkbook,
} from './saved-schema.ts';
import { StyleList } from './style-list.ts';
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** The whole workbook as plain data; `readWorkbook` gives it back. Undo is not kept. */
export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const styles = new StyleList();
  return savedWorkbook(workbook, styles, (sheet) => savedCells(sheet.allCells(), styles));
}

/** The workbook with the cells that `cellsOf` gives for each sheet, in a list of styles of the caller's. */
export function savedWorkbook(
  workbook: Workbook,
  styles: StyleList,
  cellsOf: (sheet: Worksheet) => SavedCell[],
): SavedWorkbook {
  const { name, language, lastId, documentSettings } = workbook;
  return {
    version: savedVersion,
    name,
    language,
    lastId,
    activeId: workbook.active.id,
    sheets: workbook.sheets.map((sheet) => ({ ...savedSheet(sheet, styles), cells: cellsOf(sheet) })),
    tables: workbook.tables.map(savedTable),
    names: workbook.names.map((item) => ({ ...item })),
    xmlParts: workbook.xmlParts.map((part) => ({ ...part })),
    settings: [...workbook.settings],
    documentSettings: { ...documentSettings },
    styles: styles.styles,
  };
}

function savedSheet(sheet: Worksheet, styles: StyleList): Omit<SavedSheet, 'cells'> {
  const { id, name, visibility, tabColor, showGridlines, frozen } = sheet;
  const layers = sheet.styles.layers;
  const placed = (map: ReadonlyMap<number, CellStyle>) =>
    [...map].map(([key, style]): [number, number] => [key, styles.placeOf(style)]);
  return {
    id,
    name,
    visibility,
    tabColor,
    showGridlines,
    frozen: { ...frozen },
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    pageLayout: { ...sheet.pageLayout },
    charts: sheet.charts.map((chart) => ({
      ...chart,
      options: { ...chart.options },
      series: chart.series.map((series) => ({ ...series, options: { ...series.options } })),
    })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, options: { ...rule.options } })),
    layers: {
      sheet: styles.placeOf(layers.sheet),
      columns: placed(layers.columns),
      rows: placed(layers.rows),
    },
  };
}

/** Cells as they are kept. Those that a dynamic array fills come back when its formula is computed. */
export function savedCells(cells: Iterable<PlacedCell>, styles: StyleList): SavedCell[] {
  const saved: SavedCell[] = [];
  for (const { row, column, cell } of cells) {
    const { formula, error, message } = cell;
    const filled = cell.spill !== undefined && formula === undefined;
    const value = filled ? '' : cell.value;
    const rest = filled ? {} : { formula, error, message };
    saved.push([row, column, value, styles.placeOf(cell), rest]);
  }
  return saved;
}

function savedTable({ sheet, ...table }: Table): SavedTable {
  return {
    ...table,
    sheetId: sheet.id,
    box: { ...table.box },
    columns: table.columns.map((column) => ({ ...column })),
    filters: table.filters.map(({ columnId, criteria }) => ({ columnId, criteria: { ...criteria } })),
    sortFields: table.sortFields.map((field) => ({ ...field })),
  };
}
