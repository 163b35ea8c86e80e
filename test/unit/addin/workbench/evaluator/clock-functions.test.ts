import { eventually } from '../../../../support/eventually.ts';
import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';

/** Noon here, whatever the zone of this machine. */
const noon = new Date(2020, 4, 25, 12).getTime();

test('formulas tell the time of the local system, and tell it anew when that is moved', async () => {
  let now = noon;
  const { workbook, sheet } = computingWorkbook(
    [['=NOW()', '=TODAY()', '="NOW() "&TEXT(TODAY()+1,"dd/mm")', '=A1+1']],
    'en',
    () => new Date(now),
  );
  const values = () => [0, 1, 2, 3].map((column) => sheet.cell(0, column)?.value);

  expect(values()).toEqual([43976.5, 43976, 'NOW() 26/05', 43977.5]);

  now += 36 * 3_600_000;
  workbook.timePassed();
  await eventually(values, [43978, 43978, 'NOW() 28/05', 43979]);
});

test('an edit has the time told again once a minute has passed', () => {
  let now = noon;
  const { workbook, sheet, type } = computingWorkbook([['=NOW()', '1']], 'en', () => new Date(now));
  const typed = (after: number, text: string) => {
    now = noon + after;
    type('B1', text);
    workbook.calculate();
    return sheet.cell(0, 0)?.value;
  };

  expect(typed(30_000, '2')).toBe(43976.5);
  expect(typed(90_000, '3')).toBeCloseTo(43976.5 + 90 / 86_400, 9);
});
