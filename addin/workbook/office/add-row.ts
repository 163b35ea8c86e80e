import type { FieldValue } from '#contract/row';
import type { Language } from '#domain/text';
import type { CellValue } from '../sync/cell-value.ts';
import { appendRows } from './append-rows.ts';
import { readRow } from './read-rows.ts';
import { columnLetters, type LaidColumn } from './sheet-columns.ts';
import type { SyncedTable } from './synced-table.ts';

export type RowToAdd = {
  readonly columns: readonly LaidColumn[];
  readonly language: Language;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** Where a row was added: its cells, in Excel's words. */
export type AddedRow = { readonly worksheetId: string; readonly address: string };

/** Adds a row at the end of a table without a key, which the exchange gives it as to any that is typed. */
export async function addRow(
  context: Excel.RequestContext,
  found: SyncedTable,
  { columns, language, fields }: RowToAdd,
): Promise<AddedRow> {
  const first = found.rows === 1 ? await readRow(context, found, 0) : undefined;
  const intoBlank = first !== undefined && Object.values(first.cells).every((value) => value === '');
  const cells: Record<string, CellValue> = {};
  for (const { id, synced } of columns)
    if (synced !== undefined && fields[id] !== undefined) cells[id] = synced.toCell(fields[id]);
  await appendRows(context, found, { columns, language, rows: [cells], intoBlank });
  found.sheet.load('id');
  await context.sync();
  const row = found.top + 2 + (intoBlank ? 0 : found.rows);
  const [from, to] = [columnLetters(found.left), columnLetters(found.left + found.width - 1)];
  return { worksheetId: found.sheet.id, address: `${from}${row}:${to}${row}` };
}
