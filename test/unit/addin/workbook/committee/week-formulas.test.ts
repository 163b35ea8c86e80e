import { weekHelpers } from '../../../../../addin/workbook/committee/week-formulas.ts';
import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';

/** What the helper cells say of a week typed in A1. */
function helped(week: string) {
  const { workbook, sheet, type } = computingWorkbook([], 'en');
  type('A1', `'${week}`);
  for (const [index, formula] of weekHelpers('$A$1').entries()) type(`AO${index + 1}`, formula);
  workbook.calculate();
  return [2, 3, 4].map((row) => sheet.cell(row, 40)?.value);
}

test.each([
  ['2026-S41', '2026-10-05..2026-10-11', '2026-09-07..2026-10-04', '2026-10-12..2026-10-18'],
  ['2026-W53', '2026-12-28..2027-01-03', '2026-11-30..2026-12-27', '2027-01-04..2027-01-10'],
  ['2027-W01', '2027-01-04..2027-01-10', '2026-12-07..2027-01-03', '2027-01-11..2027-01-17'],
  ['2024-S01', '2024-01-01..2024-01-07', '2023-12-04..2023-12-31', '2024-01-08..2024-01-14'],
])('from %s the sheet reads its days, the four weeks before and the next', (typed, week, before, next) => {
  expect(helped(typed)).toEqual([week, before, next]);
});
