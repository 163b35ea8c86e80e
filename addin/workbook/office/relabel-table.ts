import { languages, type Language } from '#domain/text';
import { validate } from './dress-rows.ts';
import { silently } from './in-excel.ts';
import { headingsOf, type LaidColumn } from './sheet-columns.ts';
import type { SyncedTable } from './synced-table.ts';

/**
 * Puts headings and input messages in a language; true when they were in another. A heading that the person
 * wrote is theirs, and stays.
 */
export async function relabelTable(
  context: Excel.RequestContext,
  { sheet, placeOf, top, left, rows, width, hasHeadings }: SyncedTable,
  columns: readonly LaidColumn[],
  language: Language,
): Promise<boolean> {
  if (!hasHeadings) return false;
  const header = sheet.getRangeByIndexes(top, left, 1, width);
  header.load('values');
  await context.sync();
  const standing: readonly unknown[] = header.values[0] ?? [];
  const wanted = headingsOf(columns, language);
  const others = languages.filter((one) => one !== language).map((one) => headingsOf(columns, one));
  const foreign = columns.flatMap((column, index) => {
    const place = placeOf.get(column.id);
    const heading = wanted[index];
    if (place === undefined || heading === undefined || standing[place] === heading) return [];
    return others.some((titles) => titles[index] === standing[place]) ? [{ column, place, heading }] : [];
  });
  if (foreign.length === 0) return false;
  await silently(context, async () => {
    for (const { column, place, heading } of foreign) {
      sheet.getRangeByIndexes(top, left + place, 1, 1).values = [[heading]];
      relabelCells(sheet.getRangeByIndexes(top + 1, left + place, rows, 1), column, { rows, language });
    }
    await context.sync();
  });
  return true;
}

type Relabelled = { readonly rows: number; readonly language: Language };

/** What is written beside the cells, and the words that computed ones are shown with. */
function relabelCells(range: Excel.Range, column: LaidColumn, { rows, language }: Relabelled): void {
  const { synced, look } = column;
  if (synced?.validation !== undefined) validate(range, column, language);
  if (synced?.access !== 'formula' || look.numberFormat === undefined) return;
  const { numberFormat } = look;
  range.numberFormat = Array.from({ length: rows }, () => [numberFormat]);
}
