import { canShare, type ChartKind, chartKind, isRound } from '../../charts/chart-kind.ts';
import type { SavedSheet } from '../../model/saved-schema.ts';
import { keyOf } from '../alignments.ts';
import { blanksAs, legendPositions } from '../chart-names.ts';
import { namespaces } from '../namespaces.ts';
import { element, xmlFile } from '../xml/write-xml.ts';
import { axesElements, axisIds } from './chart-axes.ts';
import { WrittenOptions } from './chart-options.ts';
import { seriesElement } from './chart-series.ts';
import { fontElement, shapeElement, titleElement, val } from './chart-text.ts';
import type { WriteContext } from './sheet-context.ts';

type Chart = SavedSheet['charts'][number];
type Drawn = { readonly kind: ChartKind; readonly index: number; readonly options: WrittenOptions };

/** Writes a chart; returns the path of its part, undefined for a kind that is not written. */
export function writeChart(chart: Chart, { files, left, numbers }: WriteContext): string | undefined {
  const drawn = chart.series.flatMap((series, index): Drawn[] => {
    const options = new WrittenOptions(series.options);
    const kind = chartKind(options.text('chartType') ?? chart.chartType);
    return kind ? [{ kind, index, options }] : [];
  });
  const kinds = drawn.map(({ kind }) => kind);
  const [first] = kinds;
  if (!first || drawn.length < chart.series.length || !canShare(kinds)) return undefined;
  const options = new WrittenOptions(chart.options);
  numbers.chart += 1;
  const path = `xl/charts/chart${numbers.chart}.xml`;
  files.add(path, xmlFile(chartSpace(chart, drawn, first, options)), 'chart');
  left.add('chartOptions', options.lost + drawn.reduce((sum, each) => sum + each.options.lost, 0));
  return path;
}

function chartSpace(
  chart: Chart,
  drawn: readonly Drawn[],
  first: ChartKind,
  options: WrittenOptions,
): string {
  const title = titleElement(options, 'title');
  const plotArea = element(
    'c:plotArea',
    {},
    element('c:layout'),
    ...groups(drawn).map((group) => groupElement(chart, group)),
    isRound(first.shape) ? undefined : axesElements(first, options),
  );
  const body = element(
    'c:chart',
    {},
    title,
    val('autoTitleDeleted', title === undefined),
    plotArea,
    legend(chart, first, options),
    val('plotVisOnly', options.flag('plotVisibleOnly') !== false),
    val('dispBlanksAs', keyOf(blanksAs, options.text('displayBlanksAs')) ?? 'gap'),
  );
  return element(
    'c:chartSpace',
    { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
    val('roundedCorners', false),
    body,
    shapeElement(options.text('format/fill/color'), {
      color: options.text('format/border/color'),
      weight: options.number('format/border/weight'),
      isGone: options.text('format/border/lineStyle') === 'None',
    }),
  );
}

function legend(chart: Chart, { shape }: ChartKind, options: WrittenOptions): string | undefined {
  const isShown = options.flag('legend/visible') ?? (chart.series.length > 1 || isRound(shape));
  const position = keyOf(legendPositions, options.text('legend/position')) ?? 'b';
  const overlay = options.flag('legend/overlay') ?? false;
  const font = fontElement(options, 'legend');
  return isShown
    ? element('c:legend', {}, val('legendPos', position), val('overlay', overlay), font)
    : undefined;
}

/** Series of the same kind make one chart of those a file combines. */
function groups(drawn: readonly Drawn[]): Drawn[][] {
  const found = new Map<string, Drawn[]>();
  for (const each of drawn) {
    const key = `${each.kind.shape} ${each.kind.stacking}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found.values()];
}

const elements: Readonly<Record<ChartKind['shape'], string>> = {
  column: 'barChart',
  bar: 'barChart',
  line: 'lineChart',
  area: 'areaChart',
  scatter: 'scatterChart',
  pie: 'pieChart',
  doughnut: 'doughnutChart',
};

const groupings = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' } as const;

function groupElement({ series }: Chart, group: readonly Drawn[]): string {
  const [first] = group;
  if (!first) return '';
  const written = group.flatMap((each) => {
    const one = series[each.index];
    return one ? [seriesElement(one, each.index, each)] : [];
  });
  const { kind, options } = first;
  const { before, after } = isRound(kind.shape) ? roundParts(first) : plottedParts(first);
  const varied = val('varyColors', options.flag('varyByCategories') ?? isRound(kind.shape));
  return element(`c:${elements[kind.shape]}`, {}, ...before, varied, ...written, ...after);
}

/** What stands before and after the series of a group: the schema has an order for each kind. */
type GroupParts = { readonly before: readonly (string | undefined)[]; readonly after: GroupParts['before'] };

function roundParts({ kind: { shape }, options }: Drawn): GroupParts {
  const hole = shape === 'doughnut' ? val('holeSize', options.number('doughnutHoleSize') ?? 75) : undefined;
  return { before: [], after: [val('firstSliceAng', options.number('firstSliceAngle') ?? 0), hole] };
}

function plottedParts(drawn: Drawn): GroupParts {
  const { shape, stacking, lines, smooth } = drawn.kind;
  if (shape === 'column' || shape === 'bar') return barParts(drawn);
  if (shape !== 'scatter') {
    const markers = shape === 'line' ? val('marker', true) : undefined;
    return { before: [val('grouping', groupings[stacking])], after: [markers, axisIds] };
  }
  const style = smooth ? 'smoothMarker' : lines ? 'lineMarker' : 'marker';
  return { before: [val('scatterStyle', style)], after: [axisIds] };
}

function barParts({ kind: { shape, stacking }, options }: Drawn): GroupParts {
  const isStacked = stacking !== 'none';
  const overlap = options.number('overlap') ?? (isStacked ? 100 : undefined);
  return {
    before: [
      val('barDir', shape === 'bar' ? 'bar' : 'col'),
      val('grouping', isStacked ? groupings[stacking] : 'clustered'),
    ],
    after: [val('gapWidth', options.number('gapWidth')), val('overlap', overlap), axisIds],
  };
}
