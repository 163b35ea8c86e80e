import { inExcel } from '../../office/in-excel.ts';

/** Excel's id of the sheet that is shown. */
export function activeWorksheet(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}
