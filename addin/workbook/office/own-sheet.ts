import { freeSheetName } from './free-names.ts';

/** Of Excel. */
const MAX_NAME = 31;

export type OwnSheet = {
  /** Of the sheet, before Excel's limits. */
  readonly name: string;
  /** What the first cell says, in every language: a sheet that says something else is a person's. */
  readonly titles: readonly string[];
};

/** The sheet of that name when it is one of ours, else a new one: nothing that a person wrote is written over. */
export async function ownSheet(
  context: Excel.RequestContext,
  { name, titles }: OwnSheet,
): Promise<Excel.Worksheet> {
  const wanted = name
    .replace(/[\\/:*?[\]]/g, ' ')
    .replace('~', ' ')
    .slice(0, MAX_NAME);
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(wanted);
  await context.sync();
  if (!found.isNullObject) {
    const corner = found.getRange('A1');
    corner.load('values');
    await context.sync();
    if (titles.includes(String(corner.values[0]?.[0]))) return found;
  }
  return worksheets.add(await freeSheetName(context, wanted));
}
