import { absoluteAddress } from './absolute-address.ts';
import type { Chart, ChartPlace, ChartSeries } from './chart.ts';
import { anchorAt, lineSizes, placeOfAnchor, shiftedAnchor, usualChartSize } from './chart-place.ts';
import { displayText } from './display-text.ts';
import { defaultNames } from './header-names.ts';
import type { Range } from './range.ts';
import type { Shift } from './reference-shift.ts';
import { type SeriesBy, seriesFromRange } from './series-from-range.ts';
import { rangeOf } from './validation-list.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

type Asked = { readonly sheet: Worksheet; readonly chartType: string; readonly by: SeriesBy };

/** Puts a chart of these cells in the middle of what is seen of the sheet, as Excel does. */
export function addChart(workbook: Workbook, source: Range, { sheet, chartType, by }: Asked): Chart {
  const { width, height } = usualChartSize;
  const seen = sheet.visibleArea;
  const place = {
    left: Math.max(0, seen.left + (seen.width - width) / 2),
    top: Math.max(0, seen.top + (seen.height - height) / 2),
    width,
    height,
  };
  const number = sheet.charts.length + 1;
  const chart: Chart = {
    id: workbook.newId('C'),
    name: `${defaultNames[workbook.language].chart} ${number}`,
    chartType,
    source: absoluteAddress(source),
    seriesBy: by,
    series: chartSeries(workbook, source, chartType, by),
    anchor: anchorAt(place, lineSizes(sheet)),
    options: {},
  };
  workbook.journal.set(sheet, 'charts', [...sheet.charts, chart]);
  workbook.partsChanged();
  workbook.raise({ kind: 'chartAdded', sheet, chart });
  return chart;
}

/** The series Excel makes of these cells for a kind of chart. */
export function chartSeries(
  workbook: Workbook,
  source: Range,
  chartType: string,
  by: SeriesBy,
): ChartSeries[] {
  const needsX = /^(XYScatter|Bubble)/.test(chartType);
  return seriesFromRange(source, { by, needsX, word: defaultNames[workbook.language].series });
}

export function removeChart(workbook: Workbook, sheet: Worksheet, chart: Chart): void {
  activateChart(workbook, sheet, undefined);
  const others = sheet.charts.filter((other) => other !== chart);
  workbook.journal.set(sheet, 'charts', others);
  workbook.partsChanged();
  workbook.raise({ kind: 'chartDeleted', sheet, chart });
}

/** Gives a member of the chart another value; drawn and kept with the next frame. */
export function setChart<K extends keyof Chart>(
  workbook: Workbook,
  chart: Chart,
  key: K,
  value: Chart[K],
): void {
  workbook.journal.set(chart, key, value);
  workbook.partsChanged();
}

/** Where the chart stands, in points; a chart kept without a place stands at the top left. */
export function chartPlace(sheet: Worksheet, { anchor, options }: Chart): ChartPlace {
  if (anchor) return placeOfAnchor(anchor, lineSizes(sheet));
  const size = (key: keyof ChartPlace, usual: number) => {
    const kept = options[key];
    return typeof kept === 'number' ? kept : usual;
  };
  const { width, height } = usualChartSize;
  return {
    left: size('left', 0),
    top: size('top', 0),
    width: size('width', width),
    height: size('height', height),
  };
}

export function moveChart(
  workbook: Workbook,
  { sheet, chart }: { sheet: Worksheet; chart: Chart },
  part: Partial<ChartPlace>,
): void {
  const place = { ...chartPlace(sheet, chart), ...part };
  setChart(workbook, chart, 'anchor', anchorAt(place, lineSizes(sheet)));
}

/** Has the charts of a sheet stay on their cells when whole rows or columns come in or leave. */
export function followCharts(workbook: Workbook, shift: Shift): void {
  for (const chart of shift.sheet.charts) {
    if (chart.anchor)
      workbook.journal.set<Chart, 'anchor'>(chart, 'anchor', shiftedAnchor(chart.anchor, shift));
  }
}

/** Makes a chart the active one of its sheet, or none; Excel tells add-ins of both. */
export function activateChart(workbook: Workbook, sheet: Worksheet, chart: Chart | undefined): void {
  const before = sheet.activeChart;
  if (before === chart) return;
  sheet.activeChart = chart;
  if (before) workbook.raiseOnly({ kind: 'chartDeactivated', sheet, chart: before });
  if (chart) workbook.raiseOnly({ kind: 'chartActivated', sheet, chart });
  workbook.partsChanged();
}

/** What the series is called: the text of the cells that name it, else its own name. */
export function seriesName(workbook: Workbook, home: Worksheet, { name, nameFrom }: ChartSeries): string {
  const cells = nameFrom === undefined ? undefined : rangeOf(workbook, home, nameFrom);
  if (!cells) return name;
  const texts = [...cells.sheet.cellsIn(cells)].map(({ cell }) => displayText(cell, workbook.language));
  return texts.filter((text) => text !== '').join(' ') || name;
}
