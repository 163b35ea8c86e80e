import type { AxesPicture } from '../../../../../addin/workbench/charts/axes-picture.ts';
import { chartKind } from '../../../../../addin/workbench/charts/chart-kind.ts';
import { chartPicture } from '../../../../../addin/workbench/charts/chart-picture.ts';
import { slotOf } from '../../../../../addin/workbench/charts/series-points.ts';
import { addChart, setChart } from '../../../../../addin/workbench/model/chart-edits.ts';
import { setHidden } from '../../../../../addin/workbench/model/hidden-lines.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

function pictured(rows: string[][], chartType: string) {
  const made = sheetOf(rows);
  const { workbook, sheet, at } = made;
  const source = at(`A1:${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`);
  const chart = workbook.as('addin', () => addChart(workbook, source, { sheet, chartType, by: 'Columns' }));
  const picture = () => chartPicture(workbook, sheet, chart);
  const axes = () => picture().content as AxesPicture;
  const points = (index: number) => axes().series[index]!.points.map(({ from, to }) => [from, to]);
  const set = (options: Record<string, unknown>) => setChart(workbook, chart, 'options', options);
  return { ...made, chart, picture, axes, points, set };
}

const scores = [
  ['site', 'score', 'cible'],
  ['Lyon', '60', '80'],
  ['Lille', '', '80'],
  ['Paris', '#N/A', '80'],
  ['Metz', 'absent', '-20'],
];

test('blank cells and #N/A are gaps, texts count as zero', () => {
  const { points } = pictured(scores, 'Line');

  expect(points(0).map(([, to]) => to)).toEqual([60, undefined, undefined, 0]);
});

test('blanks can be shown as zero, or joined over', () => {
  const { points, set } = pictured(scores, 'Line');

  set({ displayBlanksAs: 'Zero' });
  const zeros = points(0).map(([, to]) => to);
  set({ displayBlanksAs: 'Interplotted' });

  expect(zeros).toEqual([60, 0, 0, 0]);
  expect(points(0).map(([, to]) => to)).toEqual([60, 0]);
});

test('columns pile up on their side of zero; shares of a whole add up to one', () => {
  const stacked = pictured(scores, 'ColumnStacked');
  const shares = pictured(scores, 'ColumnStacked100');

  expect(stacked.points(1)).toEqual([
    [60, 140],
    [0, 80],
    [0, 80],
    [0, -20],
  ]);
  expect(shares.points(1)[0]).toEqual([60 / 140, 1]);
  expect(shares.axes().values.extent.percent).toBe(true);
});

test('hidden rows are left out, unless the chart plots them', () => {
  const { workbook, at, axes, set } = pictured(scores, 'ColumnClustered');
  const names = () => axes().categories!.labels;

  workbook.as('person', () => setHidden(workbook, at('A3:A4'), 'rows', true));
  const visible = names();
  set({ plotVisibleOnly: false });

  expect(visible).toEqual(['Lyon', 'Metz']);
  expect(names()).toEqual(['Lyon', 'Lille', 'Paris', 'Metz']);
});

test('one series gives its name to the chart and needs no legend; several wait for a title', () => {
  const one = pictured(
    scores.map((row) => row.slice(0, 2)),
    'ColumnClustered',
  ).picture();
  const two = pictured(scores, 'ColumnClustered').picture();

  expect([one.title?.text, one.legend]).toEqual(['score', undefined]);
  expect([two.title?.text, two.legend?.entries.map(({ text }) => text.text)]).toEqual([
    'Chart Title',
    ['score', 'cible'],
  ]);
});

test('a kind that is not drawn says so, and so does a mixture', () => {
  const radar = pictured(scores, 'Radar');
  const mixed = pictured(scores, 'BarClustered');
  setChart(
    mixed.workbook,
    mixed.chart,
    'series',
    mixed.chart.series.map((one, index) => (index === 1 ? { ...one, options: { chartType: 'Line' } } : one)),
  );

  expect(radar.picture().content).toEqual({ kind: 'notice', text: 'Not simulated here: Radar' });
  expect(mixed.picture().content).toMatchObject({ text: 'Not simulated here: BarClustered + Line' });
});

test('kinds of Office.js are told apart', () => {
  expect(chartKind('LineMarkersStacked100')).toMatchObject({
    shape: 'line',
    stacking: 'percent',
    markers: true,
  });
  expect(chartKind('XYScatterSmoothNoMarkers')).toMatchObject({ lines: true, markers: false, smooth: true });
  expect(['3DPie', 'PieExploded', 'StockHLC', 'ColumnMarkers', 'AreaClustered'].map(chartKind)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('a gap of 100 % leaves half a category on its sides, and overlapping columns share their room', () => {
  expect(slotOf(0, 1, { gap: 100, overlap: 0 })).toEqual({ start: 0.25, width: 0.5 });
  const [first, second] = [0, 1].map((place) => slotOf(place, 2, { gap: 50, overlap: 50 }));
  expect(first!.width).toBeCloseTo(0.5);
  expect(second!.start - first!.start).toBeCloseTo(0.25);
});

test('dates stand where they fall, and months are months whatever their length', () => {
  const days = pictured(
    [
      ['day', 'n'],
      ['2026-03-17', '2'],
      ['2026-03-13', '1'],
    ],
    'Line',
  );
  const months = pictured(
    [
      ['month', 'n'],
      ['2026-01-15', '1'],
      ['2026-02-15', '2'],
      ['2026-04-15', '4'],
    ],
    'ColumnClustered',
  );
  const places = ({ axes }: typeof days) => axes().series[0]!.points.map(({ at, to }) => [at, to]);

  expect([days.axes().domain, places(days)]).toEqual([
    [0, 5],
    [
      [0.5, 1],
      [4.5, 2],
    ],
  ]);
  expect([months.axes().domain, places(months)]).toEqual([
    [0, 4],
    [
      [0.5, 1],
      [1.5, 2],
      [3.5, 4],
    ],
  ]);
  months.set({ 'axes/categoryAxis/categoryType': 'TextAxis' });
  expect(months.axes().domain).toEqual([0, 3]);
});
