import type { Language } from '#domain/text';
import { headingsOf, type LaidColumn } from '../../office/sheet-columns.ts';
import type { CellValue } from '../../sync/cell-value.ts';
import type { RawSetting } from '../raw-draft.ts';
import { dressCells, dressTable } from './dress-table.ts';
import type { GridLayout } from './grid-layout.ts';

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

/** Adds the table of what is said of the whole grid: a label and a value in each row. */
export function addSettings(
  sheet: Excel.Worksheet,
  { settings, settingsHeadings }: GridLayout,
  {
    name,
    rows,
    language,
  }: { readonly name: string; readonly rows: readonly RawSetting[]; readonly language: Language },
): Excel.Table {
  for (const [index, setting] of settings.entries())
    dressCells(sheet.getRangeByIndexes(index + 1, 1, 1, 1), setting, { rows: 1, language });
  const all = sheet.getRangeByIndexes(0, 0, rows.length + 1, 2);
  all.values = [[...settingsHeadings], ...rows.map(({ label, value }) => [label, value])];
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
