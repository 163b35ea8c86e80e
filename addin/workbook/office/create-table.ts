import type { Language } from '#domain/text';
import type { SheetSpecification } from '../sync/specification.ts';
import { alertCells, dressRows } from './dress-rows.ts';
import { freeSheetName, freeTableName } from './free-names.ts';
import { inExcel, silently } from './in-excel.ts';
import { setUpPrint } from './set-up-print.ts';
import type { SheetBinding } from './sheet-binding.ts';
import { headingsOf, laidColumns, type LaidColumn } from './sheet-columns.ts';

const HEADER_FILL = '#E7E6E6';
/** Contact and platform stay in sight. */
const FROZEN = 'A1:B1';

/** Makes the sheet of a specification, with one blank row, and says where its table is. */
export function createTable(specification: SheetSpecification, language: Language): Promise<SheetBinding> {
  return inExcel(async (context) => {
    const sheetName = await freeSheetName(context, specification.sheetName);
    const tableName = await freeTableName(context, specification.tableName);
    const columns = laidColumns(specification);
    const sheet = context.workbook.worksheets.add(sheetName);
    const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
    header.values = [[...headingsOf(columns, language)]];
    const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 2, columns.length), true);
    table.name = tableName;
    await silently(context, async () => {
      layOut(sheet, table, columns, language);
      sheet.activate();
      await context.sync();
    });
    setUpPrint(sheet, columns);
    table.load('id');
    table.columns.load('items/id');
    await context.sync();
    return bindingOf(table, columns);
  });
}

function layOut(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  columns: readonly LaidColumn[],
  language: Language,
): void {
  table.style = 'TableStyleLight15';
  table.showBandedRows = false;
  for (const [index, { look }] of columns.entries()) {
    const column = sheet.getRangeByIndexes(0, index, 1, 1);
    column.format.columnWidth = look.width;
    column.format.fill.color = look.headerFill ?? HEADER_FILL;
    if (look.hidden === true) column.getEntireColumn().columnHidden = true;
  }
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.format.wrapText = true;
  header.format.font.bold = true;
  header.format.font.color = '#242424';
  header.format.verticalAlignment = 'Center';
  header.format.rowHeight = headerHeight(columns, language);
  const places = new Map(columns.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => places.get(id);
  dressRows(sheet, columns, { first: 1, count: 1 }, { placeOf, language });
  for (const column of columns) alertCells(sheet, column, placeOf);
  sheet.freezePanes.freezeAt(sheet.getRange(FROZEN));
}

/** Points: titles that their columns hold on one line need one, the questions of a grid several. */
function headerHeight(columns: readonly LaidColumn[], language: Language): number {
  const isShort = columns.every(
    ({ title, look }) => look.hidden === true || title[language].length * 6 < look.width,
  );
  return isShort ? 30 : 62;
}

function bindingOf(table: Excel.Table, columns: readonly LaidColumn[]): SheetBinding {
  const ids = table.columns.items.map((column) => column.id);
  return {
    tableId: table.id,
    columns: Object.fromEntries(columns.map(({ id }, index) => [id, ids[index] ?? 0])),
  };
}
