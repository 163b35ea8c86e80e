import type { Language } from '#domain/text';
import type { CellValue } from '../sync/cell-value.ts';
import type { LaidSettings } from './add-table.ts';
import { validate } from './dress-rows.ts';
import { silently } from './in-excel.ts';

/** A table of labels and values where it is now. */
export type LabelTable = {
  readonly sheet: Excel.Worksheet;
  readonly values: readonly (readonly CellValue[])[];
  /** Place in the sheet, from 0, of its first row and of its column of values. */
  readonly top: number;
  readonly left: number;
};

/** Undefined when the table is gone. */
export async function findLabels(
  context: Excel.RequestContext,
  tableId: string,
): Promise<LabelTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(tableId);
  table.load('id');
  await context.sync();
  if (table.isNullObject) return undefined;
  const body = table.getDataBodyRange();
  body.load('values,rowIndex,columnIndex');
  await context.sync();
  return { sheet: table.worksheet, values: valuesOf(body), top: body.rowIndex, left: body.columnIndex + 1 };
}

/** Puts labels in a language, where they are ours in the other one. */
export async function relabelLabels(
  context: Excel.RequestContext,
  { sheet, values, top, left }: LabelTable,
  { rows, headings }: LaidSettings,
  language: Language,
): Promise<void> {
  const foreign = values.flatMap(([label], row) => {
    const setting = rows.find(({ title }) => title.fr === label || title.en === label);
    return setting === undefined || setting.title[language] === label ? [] : [{ row, setting }];
  });
  if (foreign.length === 0) return;
  await silently(context, async () => {
    sheet.getRangeByIndexes(top - 1, left - 1, 1, 2).values = [[...headings]];
    for (const { row, setting } of foreign) {
      sheet.getRangeByIndexes(top + row, left - 1, 1, 1).values = [[setting.title[language]]];
      validate(sheet.getRangeByIndexes(top + row, left, 1, 1), setting, language);
    }
    await context.sync();
  });
}

/** Excel types the values of a range as anything; its cells hold these three. */
const valuesOf = ({ values }: { readonly values: readonly (readonly CellValue[])[] }) => values;
