/** A name that no sheet of the workbook has: the wanted one, numbered if need be. */
export async function freeSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  return free(
    wanted,
    sheets.items.map(({ name }) => name),
    (count) => `${wanted.slice(0, 27)} (${count})`,
  );
}

/** A name that no table of the workbook has. */
export async function freeTableName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  return free(
    wanted,
    tables.items.map(({ name }) => name),
    (count) => `${wanted}_${count}`,
  );
}

function free(wanted: string, names: readonly string[], numbered: (count: number) => string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = numbered(count);
  return name;
}
