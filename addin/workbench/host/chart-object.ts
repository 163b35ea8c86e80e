import { absoluteAddress } from '../model/absolute-address.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import type { Range } from '../model/range.ts';
import { Refusal } from '../model/refusal.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { chartOptions, seriesOptions } from './chart-options.ts';
import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { optionMembers } from './option-tree.ts';
import { number, rangeArgument, text } from './read-argument.ts';

type ChartOf = { readonly sheet: Worksheet; readonly chart: Chart };
type SeriesOf = ChartOf & { readonly index: number };

/** Excel's `Chart`: kept as it was asked for. */
export function chartObject(objects: Objects): (of: ChartOf) => HostObject {
  const { workbook } = objects;
  const put = <K extends keyof Chart>({ sheet, chart }: ChartOf, key: K, value: Chart[K]) => {
    workbook.journal.set(chart, key, value);
    sheet.changed({ kind: 'structure' });
  };
  const { properties, methods } = optionMembers<ChartOf>(chartOptions, (of) => ({
    get: (path) => of.chart.options[path],
    set: (path, value) => put(of, 'options', { ...of.chart.options, [path]: value }),
  }));
  const series = seriesCollection(objects);
  return defineObject<ChartOf>({
    name: 'chart',
    identity: ({ chart: { id } }) => ({ Id: id }),
    properties: {
      ...properties,
      ...sizes(put),
      id: { get: ({ chart }) => chart.id },
      name: { get: ({ chart }) => chart.name, set: (of, value) => put(of, 'name', text(value)) },
      chartType: {
        get: ({ chart }) => chart.chartType,
        set: (of, value) => put(of, 'chartType', text(value)),
      },
      series: { get: series },
      worksheet: { get: ({ sheet }) => objects.sheet(sheet) },
    },
    methods: {
      ...methods,
      setData: (of, [source, by]) => {
        put(of, 'source', absoluteAddress(rangeArgument(workbook, source, of.sheet)));
        put(of, 'seriesBy', typeof by === 'string' ? by : 'Auto');
      },
      setPosition: (of, [start, end]) => {
        const corners = [start, end].filter((corner) => corner !== null && corner !== undefined);
        const cells = corners.map((corner) => rangeArgument(workbook, corner, of.sheet).local);
        put(of, 'options', { ...of.chart.options, position: cells.join(':') });
      },
      activate: () => undefined,
      delete: ({ sheet, chart }) => {
        const others = sheet.charts.filter((other) => other !== chart);
        workbook.journal.set(sheet, 'charts', others);
        sheet.changed({ kind: 'structure' });
      },
    },
  });
}

const defaultSizes = { left: 0, top: 0, width: 360, height: 216 } as const;

function sizes(
  put: (of: ChartOf, key: 'options', value: Chart['options']) => void,
): NonNullable<Definition<ChartOf>['properties']> {
  const size = (key: keyof typeof defaultSizes) => ({
    get: ({ chart }: ChartOf) => chart.options[key] ?? defaultSizes[key],
    set: (of: ChartOf, value: unknown) => put(of, 'options', { ...of.chart.options, [key]: number(value) }),
  });
  return { left: size('left'), top: size('top'), width: size('width'), height: size('height') };
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
        const chart: Chart = {
          id: workbook.newId('C'),
          name: `Chart ${sheet.charts.length + 1}`,
          chartType: text(type),
          source: absoluteAddress(range),
          seriesBy: typeof by === 'string' ? by : 'Auto',
          series: seriesFrom(range),
          options: {},
        };
        workbook.journal.set(sheet, 'charts', [...sheet.charts, chart]);
        sheet.changed({ kind: 'structure' });
        return object({ sheet, chart });
      },
    },
  });
}

/** One series a column after the first, named by its heading. */
function seriesFrom(range: Range): ChartSeries[] {
  const { sheet, row, column } = range;
  return Array.from({ length: Math.max(1, range.columns - 1) }, (_, index) => {
    const at = column + Math.min(index + 1, range.columns - 1);
    const cells = range.with({ row: row + 1, rows: Math.max(1, range.rows - 1), column: at, columns: 1 });
    return { name: String(sheet.cell(row, at)?.value ?? ''), values: absoluteAddress(cells), options: {} };
  });
}

function seriesCollection(objects: Objects): (of: ChartOf) => HostObject {
  const { workbook } = objects;
  const object = seriesObject(objects);
  return defineObject<ChartOf>({
    name: 'chartSeriesCollection',
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: (of) => of.chart.series.map((_, index) => object({ ...of, index })),
    item: (of, key) => {
      const index = typeof key === 'number' ? key : of.chart.series.findIndex(({ name }) => name === key);
      return of.chart.series[index] ? object({ ...of, index }) : undefined;
    },
    methods: {
      add: (of, [name]) => {
        const index = of.chart.series.length;
        const added = { name: typeof name === 'string' ? name : `Series${index + 1}`, options: {} };
        workbook.journal.set(of.chart, 'series', [...of.chart.series, added]);
        return object({ ...of, index });
      },
    },
  });
}

function seriesObject({ workbook }: Objects): (of: SeriesOf) => HostObject {
  const of = ({ chart, index }: SeriesOf): ChartSeries => {
    const found = chart.series[index];
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  };
  const change = (where: SeriesOf, part: Partial<ChartSeries>) =>
    workbook.journal.set(
      where.chart,
      'series',
      where.chart.series.with(where.index, { ...of(where), ...part }),
    );
  const { properties, methods } = optionMembers<SeriesOf>(seriesOptions, (where) => ({
    get: (path) => of(where).options[path],
    set: (path, value) => change(where, { options: { ...of(where).options, [path]: value } }),
  }));
  const source = (where: SeriesOf, value: unknown) =>
    absoluteAddress(rangeArgument(workbook, value, where.sheet));
  return defineObject<SeriesOf>({
    name: 'chartSeries',
    properties: {
      ...properties,
      name: { get: (where) => of(where).name, set: (where, value) => change(where, { name: text(value) }) },
    },
    methods: {
      ...methods,
      setValues: (where, [range]) => change(where, { values: source(where, range) }),
      setXAxisValues: (where, [range]) => change(where, { categories: source(where, range) }),
      delete: ({ chart, index }) => workbook.journal.set(chart, 'series', chart.series.toSpliced(index, 1)),
    },
  });
}
