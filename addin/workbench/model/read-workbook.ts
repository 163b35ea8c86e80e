import { type CellStyle, plainStyle } from './cell.ts';
import {
  savedBlockSchema,
  type SavedCell,
  savedCellsSchema,
  type SavedSheet,
  type SavedTable,
  type SavedWorkbook,
  savedWorkbookSchema,
} from './saved-schema.ts';
import { Table } from './table.ts';
import { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * The workbook that `saveWorkbook` or `PartsToSave` kept; undefined when the data is not one, or of another version.
 */
export function readWorkbook(saved: unknown, blocks: readonly unknown[] = []): Workbook | undefined {
  const read = savedWorkbookSchema.safeParse(saved).data;
  if (!read) return undefined;
  for (const sheet of read.sheets) sheet.cells = sheet.cells.concat(cellsOf(sheet.id, blocks));
  const workbook = new Workbook(read.language);
  workbook.batch(() => fill(workbook, read));
  return workbook;
}

function fill(workbook: Workbook, saved: SavedWorkbook): void {
  workbook.name = saved.name;
  workbook.lastId = saved.lastId;
  workbook.sheets = saved.sheets.map((sheet) => readSheet(workbook, sheet, saved.styles));
  workbook.tables = saved.tables.flatMap((table) => readTable(workbook, table));
  workbook.names = saved.names;
  workbook.xmlParts = saved.xmlParts;
  workbook.settings = new Map(saved.settings);
  workbook.documentSettings = saved.documentSettings;
  const active = workbook.sheets.find(({ id }) => id === saved.activeId);
  if (active) workbook.activate(active);
  workbook.requestCalculation();
}

function cellsOf(sheetId: string, blocks: readonly unknown[]): SavedCell[] {
  return blocks
    .flatMap((block) => savedBlockSchema.safeParse(block).data ?? [])
    .filter((block) => block.sheetId === sheetId)
    .flatMap(({ text }) => savedCellsSchema.safeParse(JSON.parse(text)).data ?? []);
}

/** Gives a sheet everything that was saved of it except its cells. */
export function fillSheet(
  sheet: Worksheet,
  saved: Omit<SavedSheet, 'cells'>,
  styles: SavedWorkbook['styles'],
): void {
  const styleAt = (place: number): CellStyle => styles[place] ?? plainStyle;
  const styled = (entries: [number, number][]) =>
    new Map(entries.map(([key, place]): [number, CellStyle] => [key, styleAt(place)]));
  const { visibility, tabColor, showGridlines, frozen, pageLayout, charts, conditionalFormats, layers } =
    saved;
  Object.assign(sheet, {
    visibility,
    tabColor,
    showGridlines,
    frozen,
    pageLayout,
    charts,
    conditionalFormats,
  });
  sheet.hiddenRows = new Set(saved.hiddenRows);
  sheet.hiddenColumns = new Set(saved.hiddenColumns);
  sheet.columnWidths = new Map(saved.columnWidths);
  sheet.rowHeights = new Map(saved.rowHeights);
  sheet.styles.layers = {
    sheet: styleAt(layers.sheet),
    columns: styled(layers.columns),
    rows: styled(layers.rows),
  };
}

function readSheet(workbook: Workbook, saved: SavedSheet, styles: SavedWorkbook['styles']): Worksheet {
  const sheet = workbook.newSheet(saved.name, saved.id);
  fillSheet(sheet, saved, styles);
  sheet.store.replace(
    saved.cells.map(([row, column, value, place, rest]) => ({
      row,
      column,
      cell: { ...(styles[place] ?? plainStyle), value, ...rest },
    })),
  );
  sheet.changed({ kind: 'structure' });
  return sheet;
}

/** The table on its sheet; none when the workbook has no such sheet. */
export function readTable(workbook: Workbook, { sheetId, ...saved }: SavedTable): Table[] {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const { id, name, box, columns, nextColumnId, ...rest } = saved;
  return [Object.assign(new Table({ id, name, sheet, box, columns, nextColumnId }), rest)];
}
