import { inExcel } from './in-excel.ts';

/** Puts the person back on cells of a sheet; where it is gone meanwhile they stay where they are. */
export const goBack = (worksheetId: string, address: string): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
