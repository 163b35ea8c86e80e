import type { SyncedTable } from './synced-table.ts';

/** A sheet that holds a copy of a synced table, and the sheet that is synced, by the names people gave them. */
export type Twin = { readonly copy: string; readonly original: string };

/**
 * The copies of a table: Excel copies it with its sheet, under the same name and a number. Nobody reads them, however
 * much they look like the sheet.
 */
export async function findTwins(
  context: Excel.RequestContext,
  { table, sheet }: SyncedTable,
  usualName: string,
): Promise<readonly Twin[]> {
  const { tables } = context.workbook;
  tables.load('items/id,items/name');
  table.load('id,name');
  await context.sync();
  const names = [usualName, table.name].map((name) => name.toLowerCase());
  const twins = tables.items.filter(
    ({ id, name }) => id !== table.id && names.some((one) => name.toLowerCase().startsWith(one)),
  );
  const copies = twins.map(({ worksheet }) => worksheet);
  for (const one of [sheet, ...copies]) one.load('name');
  await context.sync();
  return copies.map(({ name }) => ({ copy: name, original: sheet.name }));
}
