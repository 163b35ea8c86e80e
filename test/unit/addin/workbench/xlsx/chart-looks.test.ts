import { sheetOf } from '../../../../support/sheet-of.ts';
import { packageFaults } from '../../../../support/workbench/package-faults.ts';
import { throughFile } from '../../../../support/workbench/through-file.ts';

test('what a chart does not paint is not painted in its file, and nothing of its looks is lost', () => {
  const { workbook, sheet } = sheetOf([
    ['Plateau', 'Note'],
    ['Lyon', '12'],
  ]);
  const looks: Record<string, unknown>[] = [
    { 'format/fill/color': null, 'format/line/lineStyle': 'None' },
    { chartType: 'LineMarkers', 'format/line/lineStyle': 'None', markerStyle: 'Diamond' },
    { chartType: 'LineMarkers', 'format/line/lineStyle': 'Dash', markerStyle: 'None' },
  ];
  const chart: (typeof sheet.charts)[number] = {
    id: workbook.newId('C'),
    name: 'Graphique 1',
    chartType: 'ColumnStacked',
    source: '',
    seriesBy: 'Auto',
    series: looks.map((options) => ({ name: 'Note', values: 'Sheet1!$B$2', options })),
    options: {
      'legend/visible': true,
      'legend/format/font/size': 9,
      'axes/valueAxis/format/font/color': '#404040',
      'axes/valueAxis/numberFormat': '0.0',
      'axes/valueAxis/linkNumberFormat': false,
      'format/border/lineStyle': 'None',
    },
  };
  sheet.charts = [chart];

  const { after, left, bytes } = throughFile(workbook);

  const series = after.sheets[0]?.charts[0]?.series.map(({ options }) => options);
  expect(series).toMatchObject(looks);
  expect(left).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});
