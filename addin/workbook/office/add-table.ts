import type { Language } from '#domain/text';
import type { CellValue } from '../sync/cell-value.ts';
import { dressCells, dressTable } from './dress-table.ts';
import { headingsOf, type LaidColumn } from './sheet-columns.ts';

const HEADER_FILL = '#E7E6E6';

export type NewTable = {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly Readonly<Partial<Record<string, CellValue>>>[];
  /** Blank rows are added up to so many. */
  readonly least: number;
  readonly language: Language;
};

/** Adds a table of columns with its rows. */
export function addTable(
  sheet: Excel.Worksheet,
  columns: readonly LaidColumn[],
  { name, top, left, rows, least, language }: NewTable,
): Excel.Table {
  const count = Math.max(rows.length, least);
  const body = Array.from({ length: count }, (_, row) => columns.map(({ id }) => rows[row]?.[id] ?? ''));
  dressTable(sheet, columns, { top: top + 1, left, rows: count }, language);
  const all = sheet.getRangeByIndexes(top, left, count + 1, columns.length);
  all.values = [[...headingsOf(columns, language)], ...body];
  return lookOf(sheet.tables.add(all, true), name, all.getRow(0));
}

/** A table of labels and values, as it is laid: the title of a column is the label of its row. */
export type LaidSettings = {
  readonly rows: readonly LaidColumn[];
  readonly headings: readonly [label: string, value: string];
};

/** A label and its value. */
export type LabelledCell = { readonly label: CellValue; readonly value: CellValue };

export type NewSettings = {
  readonly name: string;
  readonly left: number;
  readonly rows: readonly LabelledCell[];
  readonly language: Language;
};

/** Adds a table at the top of the sheet with a label and a value in each row. */
export function addSettings(
  sheet: Excel.Worksheet,
  { rows: laid, headings }: LaidSettings,
  { name, left, rows, language }: NewSettings,
): Excel.Table {
  for (const [index, setting] of laid.entries())
    dressCells(sheet.getRangeByIndexes(index + 1, left + 1, 1, 1), setting, { rows: 1, language });
  const all = sheet.getRangeByIndexes(0, left, rows.length + 1, 2);
  all.values = [[...headings], ...rows.map(({ label, value }) => [label, value])];
  return lookOf(sheet.tables.add(all, true), name, all.getRow(0));
}

function lookOf(table: Excel.Table, name: string, header: Excel.Range): Excel.Table {
  table.name = name;
  table.style = 'TableStyleLight15';
  table.showBandedRows = false;
  table.showFilterButton = false;
  header.format.fill.color = HEADER_FILL;
  header.format.font.bold = true;
  header.format.font.color = '#242424';
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  return table;
}
