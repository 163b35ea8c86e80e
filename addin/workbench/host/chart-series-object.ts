import { absoluteAddress } from '../model/absolute-address.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import { seriesName, setChart } from '../model/chart-edits.ts';
import { defaultNames } from '../model/header-names.ts';
import { Refusal } from '../model/refusal.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { seriesOptions } from './chart-options.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { optionMembers } from './option-tree.ts';
import { rangeArgument, text } from './read-argument.ts';

type ChartOf = { readonly sheet: Worksheet; readonly chart: Chart };
type SeriesOf = ChartOf & { readonly index: number };

/** Excel's `ChartSeriesCollection`. */
export function chartSeriesObject(objects: Objects): (of: ChartOf) => HostObject {
  const { workbook } = objects;
  const object = oneSeries(objects);
  const nameAt = ({ sheet, chart }: ChartOf, index: number) => {
    const series = chart.series[index];
    return series && seriesName(workbook, sheet, series);
  };
  return defineObject<ChartOf>({
    name: 'chartSeriesCollection',
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: (of) => of.chart.series.map((_, index) => object({ ...of, index })),
    item: (of, key) => {
      const index =
        typeof key === 'number' ? key : of.chart.series.findIndex((_, at) => nameAt(of, at) === key);
      return of.chart.series[index] ? object({ ...of, index }) : undefined;
    },
    methods: {
      getCount: ({ chart }) => chart.series.length,
      add: (of, [name]) => {
        const index = of.chart.series.length;
        const usual = `${defaultNames[workbook.language].series}${index + 1}`;
        const shared = of.chart.series[0]?.categories;
        const added: ChartSeries = {
          name: typeof name === 'string' && name !== '' ? name : usual,
          ...(shared !== undefined && { categories: shared }),
          options: {},
        };
        setChart(workbook, of.chart, 'series', [...of.chart.series, added]);
        return object({ ...of, index });
      },
    },
  });
}

function oneSeries({ workbook }: Objects): (of: SeriesOf) => HostObject {
  const change = (where: SeriesOf, part: Partial<ChartSeries>) =>
    setChart(
      workbook,
      where.chart,
      'series',
      where.chart.series.with(where.index, { ...seriesOf(where), ...part }),
    );
  const { properties, methods } = optionMembers<SeriesOf>(seriesOptions, (where) => ({
    get: (path) => seriesOf(where).options[path],
    set: (path, value) => change(where, { options: { ...seriesOf(where).options, [path]: value } }),
  }));
  const source = (where: SeriesOf, value: unknown) =>
    absoluteAddress(rangeArgument(workbook, value, where.sheet));
  return defineObject<SeriesOf>({
    name: 'chartSeries',
    properties: {
      ...properties,
      name: {
        get: (where) => seriesName(workbook, where.sheet, seriesOf(where)),
        set: (where, value) => change(where, { name: text(value), nameFrom: undefined }),
      },
    },
    methods: {
      ...methods,
      setValues: (where, [range]) => change(where, { values: source(where, range) }),
      setXAxisValues: (where, [range]) => change(where, { categories: source(where, range) }),
      delete: ({ chart, index }) => setChart(workbook, chart, 'series', chart.series.toSpliced(index, 1)),
    },
  });
}

function seriesOf({ chart, index }: SeriesOf): ChartSeries {
  const found = chart.series[index];
  if (!found) throw new Refusal('ItemNotFound');
  return found;
}
