import type { Language } from '#domain/text';
import { inExcel, silently } from '../office/in-excel.ts';
import { ownSheet } from '../office/own-sheet.ts';
import { columnLetters } from '../office/sheet-columns.ts';
import { setUpPrint } from '../office/set-up-print.ts';
import { clearOwn } from './sheet/clear-own.ts';
import { addCharts } from './sheet/add-charts.ts';
import { dressTable } from './sheet/dress-table.ts';
import { writeInputs } from './sheet/write-inputs.ts';
import { writeTexts } from './sheet/write-texts.ts';
import type { PlannedSheet } from './planned-sheet.ts';

/**
 * Writes the sheet of a report, over an earlier one of ours.
 * @returns the name of the sheet
 */
export function writeReport(planned: PlannedSheet, language: Language): Promise<string> {
  return inExcel(async (context) => {
    const sheet = await ownSheet(context, planned);
    await silently(context, async () => {
      await clearOwn(context, sheet);
      writeTexts(sheet, planned);
      writeInputs(sheet, planned, language);
      dressTable(sheet, planned);
      addCharts(sheet, planned, language);
      await context.sync();
    });
    sheet.showGridlines = false;
    sheet.activate();
    sheet.getRange('A1').select();
    setUpPrint(sheet);
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
      sheet.pageLayout.setPrintArea(`A:${columnLetters(planned.printed - 1)}`);
      if (planned.fitsOnePage) sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows(`$${planned.table.row + 1}:$${planned.table.row + 1}`);
    }
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}
