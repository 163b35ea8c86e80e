import { excelSerial } from '../../../../../addin/workbook/evaluation/excel-serial.ts';
import { remainingColumn } from '../../../../../addin/workbook/evaluation/recording-columns.ts';
import { displayText } from '../../../../../addin/workbench/model/display-text.ts';
import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';

const wall = (moment: Date) =>
  excelSerial(moment.toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const end = new Date('2026-11-20T10:00:00Z');
const addresses: Readonly<Record<string, string>> = { listenBy: 'A1', remaining: 'B1', done: 'C1' };
const addressOf = (id: string) => addresses[id] ?? '""';

/** What the column shows, and whether Excel reddens it, so long before the end. */
function shownBefore(hours: number, language: 'fr' | 'en' = 'fr', done = '') {
  const { look, formula } = remainingColumn(language);
  const now = () => new Date(end.getTime() - hours * 3_600_000);
  const { workbook, sheet } = computingWorkbook([[wall(end), formula!(addressOf), done]], 'en', now);
  const cell = sheet.cell(0, 1);
  const shown = displayText(cell && { ...cell, numberFormat: look.numberFormat! }, language);
  const red = workbook.engine!.evaluate!(look.alert!(addressOf), sheet, { row: 0, column: 1 });
  return [shown.replace('\u00a0', ' '), red];
}

test.each([
  [24 * 45 + 3, '45 j', false],
  [24 * 7, '7 j', false],
  [24 * 6 + 23.5, '6 j', true],
  [48, '2 j', true],
  [47.99, '47 h', true],
  [1.5, '1 h', true],
  [0.5, '0 h', true],
  [-0.01, 'échu', true],
  [-24 * 400, 'échu', true],
])('%s hours before the end, the sheet says %s', (hours, shown, red) => {
  expect(shownBefore(hours)).toEqual([shown, red]);
});

test('in English too, and a row that is done is never red', () => {
  expect([shownBefore(100, 'en'), shownBefore(20, 'en', 'x'), shownBefore(-20, 'en', 'x')]).toEqual([
    ['4 d', true],
    ['20 h', false],
    ['over', false],
  ]);
});

test('without a date there is nothing to count down', () => {
  const { formula } = remainingColumn('fr');
  const { sheet } = computingWorkbook([['', formula!(() => '""'), '']], 'en');

  expect(sheet.cell(0, 1)?.value).toBe('');
});
