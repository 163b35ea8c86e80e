import { inExcel } from './in-excel.ts';

/** Writes a formula (in Excel's English notation) in the active cell. */
export function insertFormula(formula: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.getActiveCell().formulas = [[formula]];
    await context.sync();
  });
}
