import type { CellStyle } from './cell.ts';
import type { PlacedCell } from './cell-store.ts';
import {
  type SavedCell,
  type SavedSheet,
  type SavedTable,
  savedVersion,
  type SavedWorkbook,
} from './saved-schema.ts';
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** Each different style once, cells naming it by its place. */
class StyleList {
  readonly styles: SavedWorkbook['styles'] = [];
  readonly #places = new Map<string, number>();

  placeOf({ numberFormat, format, validation }: CellStyle): number {
    const style = { numberFormat, format, validation };
    const key = JSON.stringify(style);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.styles.push(structuredClone(style));
    this.#places.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}

/** The whole workbook as plain data, for IndexedDB or JSON; `readWorkbook` gives it back. Undo is not kept. */
export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const styles = new StyleList();
  const { name, language, lastId, documentSettings } = workbook;
  return {
    version: savedVersion,
    name,
    language,
    lastId,
    activeId: workbook.active.id,
    sheets: workbook.sheets.map((sheet) => savedSheet(sheet, styles)),
    tables: workbook.tables.map(savedTable),
    names: workbook.names.map((item) => ({ ...item })),
    xmlParts: workbook.xmlParts.map((part) => ({ ...part })),
    settings: [...workbook.settings],
    documentSettings: { ...documentSettings },
    styles: styles.styles,
  };
}

function savedSheet(sheet: Worksheet, styles: StyleList): SavedSheet {
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
    cells: [...savedCells(sheet.allCells(), styles)],
  };
}

/** Cells that a dynamic array fills come back when its formula is computed. */
function* savedCells(cells: Iterable<PlacedCell>, styles: StyleList): Generator<SavedCell> {
  for (const { row, column, cell } of cells) {
    const { formula, error, message } = cell;
    const filled = cell.spill !== undefined && formula === undefined;
    const value = filled ? '' : cell.value;
    const rest = filled ? {} : { formula, error, message };
    yield [row, column, value, styles.placeOf(cell), rest];
  }
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
