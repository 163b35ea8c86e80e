import { intervalChart } from '../../../../../addin/workbook/reports/charts/interval-chart.ts';
import { reportTable } from '../../../../../addin/workbook/reports/report-table.ts';
import { same } from '../../../../../addin/locales/say.ts';
import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';

const table = reportTable(
  {
    report: 'comparison',
    columns: [
      { id: 'difference', unit: 'difference' },
      { id: 'low', unit: 'difference' },
      { id: 'high', unit: 'difference' },
    ],
    rows: ['above', 'below', 'level', 'none'].map((key) => ({ key, state: 'known', cells: {} })),
    sentences: [],
    notes: [],
    unit: 20,
  },
  0,
);
const chart = intervalChart(table, {
  ids: { value: 'difference', low: 'low', high: 'high' },
  title: same('Écart', 'Difference'),
  values: { title: same('Points', 'Points') },
  language: 'en',
});

/** What its cells hold beside a table of an interval above zero, one below, one across, and one that is not known. */
function drawn() {
  const { sheet } = computingWorkbook(
    [
      ['', 'difference', 'low', 'high', 'below the band', 'band above', 'band below', 'dot'],
      ['above', '2', '1', '3'],
      ['below', '-2', '-3', '-1'],
      ['level', '0.5', '-1', '2'],
      ['none', '=NA()', '=NA()', '=NA()'],
    ].map((line, row) => (row === 0 ? line : [...line, ...chart.series.map(({ cell }) => cell(row - 1))])),
    'en',
  );
  return [1, 2, 3, 4].map((row) => [4, 5, 6, 7].map((column) => sheet.cell(row, column)?.value));
}

test('a band goes from the lower bound to the upper one, whichever side of zero they are on', () => {
  const [above, below, across] = drawn();

  expect(above).toEqual([1, 2, 0, 2]);
  expect(below).toEqual([-1, 0, -2, -2]);
  expect(across).toEqual([0, 2, -1, 0.5]);
});

test('where there is no interval nothing is drawn, not a band at zero', () => {
  const [, , , none] = drawn();

  expect(none).toEqual(['#N/A', '#N/A', '#N/A', '#N/A']);
});
