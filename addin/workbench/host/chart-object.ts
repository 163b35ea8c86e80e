import { absoluteAddress } from '../model/absolute-address.ts';
import type { Chart, ChartPlace } from '../model/chart.ts';
import {
  activateChart,
  addChart,
  chartPlace,
  chartSeries,
  moveChart,
  removeChart,
  setChart,
} from '../model/chart-edits.ts';
import { anchorAt, lineSizes, placeOfAnchor } from '../model/chart-place.ts';
import type { SeriesBy } from '../model/series-from-range.ts';
import { Refusal } from '../model/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { chartAxes, chartStore } from './chart-axes.ts';
import { chartOptions } from './chart-options.ts';
import { chartSeriesObject } from './chart-series-object.ts';
import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { optionMembers } from './option-tree.ts';
import { number, rangeArgument, text } from './read-argument.ts';

type ChartOf = { readonly sheet: Worksheet; readonly chart: Chart };
type Members = Required<Pick<Definition<ChartOf>, 'properties' | 'methods'>>;

/** Excel's `Chart`. */
export function chartObject(objects: Objects): (of: ChartOf) => HostObject {
  const { workbook } = objects;
  const options = optionMembers<ChartOf>(chartOptions, ({ chart }) => chartStore(workbook, chart));
  const axes = chartAxes(workbook);
  return defineObject<ChartOf>({
    name: 'chart',
    identity: ({ chart: { id } }) => ({ Id: id }),
    properties: {
      ...options.properties,
      ...places(workbook),
      ...nature(workbook),
      axes: { get: ({ chart }) => axes(chart) },
      series: { get: chartSeriesObject(objects) },
      worksheet: { get: ({ sheet }) => objects.sheet(sheet) },
    },
    methods: { ...options.methods, ...actions(workbook) },
  });
}

function nature(workbook: Workbook): Members['properties'] {
  return {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => setChart(workbook, chart, 'name', text(value)),
    },
    chartType: {
      get: ({ chart }) => chart.chartType,
      set: ({ chart }, value) => setChart(workbook, chart, 'chartType', text(value)),
    },
    plotBy: {
      get: ({ chart }) => (chart.seriesBy === 'Rows' ? 'Rows' : 'Columns'),
      set: (of, value) => plot(workbook, of, of.chart.source, value),
    },
  };
}

function places(workbook: Workbook): Members['properties'] {
  const part = (key: keyof ChartPlace) => ({
    get: ({ sheet, chart }: ChartOf) => chartPlace(sheet, chart)[key],
    set: (of: ChartOf, value: unknown) => moveChart(workbook, of, { [key]: number(value) }),
  });
  return { left: part('left'), top: part('top'), width: part('width'), height: part('height') };
}

function actions(workbook: Workbook): Members['methods'] {
  return {
    setData: (of, [source, by]) => plot(workbook, of, source, by),
    setPosition: (of, [start, end]) => setPosition(workbook, of, start, end),
    activate: ({ sheet, chart }) => {
      workbook.activate(sheet);
      activateChart(workbook, sheet, chart);
    },
    delete: ({ sheet, chart }) => removeChart(workbook, sheet, chart),
  };
}

function plot(workbook: Workbook, { sheet, chart }: ChartOf, source: unknown, by: unknown): void {
  const range = rangeArgument(workbook, source, sheet);
  const seriesBy = seriesByOf(by);
  setChart(workbook, chart, 'source', absoluteAddress(range));
  setChart(workbook, chart, 'seriesBy', seriesBy);
  setChart(workbook, chart, 'series', chartSeries(workbook, range, chart.chartType, seriesBy));
}

/** From the top left of the first cells to the bottom right of the last ones; its size stays without the last. */
function setPosition(workbook: Workbook, of: ChartOf, start: unknown, end: unknown): void {
  const { sheet, chart } = of;
  const first = rangeArgument(workbook, start, sheet);
  const from = { row: first.row, column: first.column, x: 0, y: 0 };
  if (end === undefined || end === null || end === '') {
    const { left, top } = placeOfAnchor({ from, to: from }, lineSizes(sheet));
    moveChart(workbook, of, { left, top });
    return;
  }
  const last = rangeArgument(workbook, end, sheet);
  const to = { row: last.lastRow + 1, column: last.lastColumn + 1, x: 0, y: 0 };
  const place = placeOfAnchor({ from, to }, lineSizes(sheet));
  setChart(workbook, chart, 'anchor', anchorAt(place, lineSizes(sheet)));
}

/** How the series are to be taken. Throws `InvalidArgument` for what is none of Excel's three ways. */
function seriesByOf(value: unknown): SeriesBy {
  if (value === undefined || value === null || value === '') return 'Auto';
  if (value === 'Auto' || value === 'Rows' || value === 'Columns') return value;
  throw new Refusal('InvalidArgument');
}

/** Excel's `ChartCollection`. */
export function chartsObject({ workbook, chart: object }: Objects): (sheet: Worksheet) => HostObject {
  return defineObject<Worksheet>({
    name: 'chartCollection',
    properties: { count: { get: ({ charts }) => charts.length } },
    items: (sheet) => sheet.charts.map((chart) => object({ sheet, chart })),
    item: (sheet, key) => {
      const found = sheet.charts.find(({ id, name }) => id === key || name === key);
      return found && object({ sheet, chart: found });
    },
    methods: {
      add: (sheet, [type, source, by]) => {
        const range = rangeArgument(workbook, source, sheet);
        const chart = addChart(workbook, range, { sheet, chartType: text(type), by: seriesByOf(by) });
        return object({ sheet, chart });
      },
      getCount: ({ charts }) => charts.length,
    },
  });
}
