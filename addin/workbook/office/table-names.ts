import { inExcel } from './in-excel.ts';

/** The names people gave to tables, by Excel's ids of them, and the name of the workbook. */
export function namesHere(
  tables: readonly string[],
): Promise<{ readonly workbook: string; readonly tables: readonly string[] }> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.tables.load('items/id,items/name');
    await context.sync();
    const found = workbook.tables.items.filter(({ id }) => tables.includes(id));
    return { workbook: workbook.name, tables: found.map(({ name }) => name) };
  });
}
