import type { AxisExtent } from './axis-scale.ts';
import { type AxisLook, axisLook } from './axis-look.ts';
import { type Categories, categoryAxis } from './categories.ts';
import { type LabelLook, labelsOf } from './data-labels.ts';
import { type ErrorBars, errorBarsOf } from './error-bars.ts';
import type { ReadSeries } from './read-series.ts';
import { markOf, type SeriesMark } from './series-mark.ts';
import { type Point, seriesPoints, type Slot, slotOf } from './series-points.ts';
import type { Settings } from './settings.ts';

type Language = 'fr' | 'en';

export type DrawnSeries = {
  readonly name: string;
  readonly mark: SeriesMark;
  readonly points: readonly Point[];
  /** Of columns and bars. */
  readonly slot: Slot | undefined;
  readonly smooth: boolean;
  readonly isSecondary: boolean;
  readonly labels: LabelLook | undefined;
  readonly errorBars: ErrorBars | undefined;
};

export type ValueAxis = AxisLook & { readonly extent: AxisExtent; readonly format: string };

/** A chart with axes. */
export type AxesPicture = {
  readonly kind: 'axes';
  readonly language: Language;
  readonly isHorizontal: boolean;
  readonly series: readonly DrawnSeries[];
  /** Undefined for XY charts, whose positions are values. */
  readonly categories: Categories | undefined;
  /** How far the axis of categories goes. */
  readonly domain: readonly [number, number];
  readonly across: AxisLook;
  /** Of XY charts. */
  readonly positions: ValueAxis | undefined;
  readonly values: ValueAxis;
  readonly secondary: ValueAxis | undefined;
};

/** What is drawn of series with axes. */
export function axesPicture(
  series: readonly ReadSeries[],
  settings: Settings,
  language: Language,
): AxesPicture {
  const shapes = new Set(series.map(({ kind }) => kind?.shape));
  const isScatter = shapes.has('scatter');
  const isOnTicks = shapes.size === 1 && shapes.has('area');
  const filled = settings.text('displayBlanksAs') === 'Zero' ? series.map(withZeros) : series;
  const { categories, count, placeOf } = categoryAxis(series, settings, language);
  const drawn = drawnSeries(filled, { settings, language, isOnTicks, placeOf });
  const valueAxis = (name: string, part: readonly DrawnSeries[]) =>
    valueAxisOf(settings.under(`axes/${name}`), part, series);
  const secondary = drawn.filter(({ isSecondary }) => isSecondary);
  return {
    kind: 'axes',
    language,
    isHorizontal: shapes.has('bar'),
    series: drawn,
    categories: isScatter ? undefined : categories,
    domain: isOnTicks ? [0, Math.max(1, count - 1)] : [0, count],
    across: axisLook(settings.under('axes/categoryAxis'), isScatter),
    positions: isScatter ? positionAxis(settings.under('axes/categoryAxis'), series) : undefined,
    values: valueAxis(
      'valueAxis',
      drawn.filter(({ isSecondary }) => !isSecondary),
    ),
    secondary: secondary.length === 0 ? undefined : valueAxis('secondaryValueAxis', secondary),
  };
}

const withZeros = (series: ReadSeries): ReadSeries => ({
  ...series,
  values: series.values.map((value) => value ?? 0),
});

type Ways = {
  readonly settings: Settings;
  readonly language: Language;
  readonly isOnTicks: boolean;
  readonly placeOf: (index: number) => number | undefined;
};

/** Series of one kind on one axis stack together and stand side by side. */
function drawnSeries(series: readonly ReadSeries[], ways: Ways): DrawnSeries[] {
  const groups = new Map<string, ReadSeries[]>();
  for (const one of series) {
    const key = `${one.kind?.shape} ${one.isSecondary}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const drawn = [...groups.values()].flatMap((group) => drawnGroup(group, ways));
  return drawn.toSorted((a, b) => a.index - b.index).map(({ one }) => one);
}

function drawnGroup(group: readonly ReadSeries[], { settings, language, isOnTicks, placeOf }: Ways) {
  const points = seriesPoints(group, { isOnTicks, placeOf });
  const joins = settings.text('displayBlanksAs') === 'Interplotted';
  const form = formOf(group);
  return group.map((one, place) => {
    const own = points[place] ?? [];
    const drawn: DrawnSeries = {
      name: one.name,
      mark: markOf(one),
      points: joins ? own.filter(({ to }) => to !== undefined) : own,
      slot: form.slotAt(place),
      smooth: one.settings.flag('smooth') ?? one.kind?.smooth ?? false,
      isSecondary: one.isSecondary,
      labels: labelsOf(inherited(one, settings), language, form.labels),
      errorBars: errorBarsOf(one, own),
    };
    return { one: drawn, index: one.index };
  });
}

/** Excel's gap width and overlap in percent, and where it writes labels, for shapes that nobody changed. */
const usualForms = {
  column: { gap: 219, overlap: -27, labels: 'OutsideEnd' },
  bar: { gap: 182, overlap: 0, labels: 'OutsideEnd' },
  stacked: { gap: 150, overlap: 100, labels: 'Center' },
} as const;

/** What the series of a group share: where each stands in its category, and where their labels are. */
function formOf(group: readonly ReadSeries[]): {
  labels: string;
  slotAt: (place: number) => Slot | undefined;
} {
  const { shape, stacking } = group[0]?.kind ?? {};
  if (shape !== 'column' && shape !== 'bar') return { labels: 'Right', slotAt: () => undefined };
  const isStacked = stacking !== 'none';
  const usual = usualForms[isStacked ? 'stacked' : shape];
  const first = (path: string) =>
    group.map(({ settings }) => settings.number(path)).find((one) => one !== undefined);
  const spacing = { gap: first('gapWidth') ?? usual.gap, overlap: first('overlap') ?? usual.overlap };
  return {
    labels: usual.labels,
    slotAt: (place) => slotOf(isStacked ? 0 : place, isStacked ? 1 : group.length, spacing),
  };
}

/** A chart whose own data labels are shown shows them for every series that says nothing. */
function inherited(series: ReadSeries, settings: Settings): ReadSeries {
  const labels = settings.under('dataLabels');
  const says = series.settings.isSet('hasDataLabels') || series.settings.isSet('dataLabels/showValue');
  return !says && labels.flag('showValue') ? { ...series, settings } : series;
}

function valueAxisOf(
  part: Settings,
  drawn: readonly DrawnSeries[],
  series: readonly ReadSeries[],
): ValueAxis {
  const numbers = drawn.flatMap(({ points, errorBars }) => [
    ...points.flatMap(({ from, to }) => (to === undefined ? [] : from === 0 ? [to] : [from, to])),
    ...(errorBars?.bars.flatMap(({ low, high }) => [low, high]) ?? []),
  ]);
  const isSecondary = drawn[0]?.isSecondary === true;
  const own = series.filter((one) => one.isSecondary === isSecondary);
  const percent = own.length > 0 && own.every(({ kind }) => kind?.stacking === 'percent');
  return {
    ...axisLook(part, true),
    extent: { ...extentOf(numbers, part), percent },
    format: part.text('numberFormat') ?? (percent ? '0%' : (own[0]?.numberFormat ?? 'General')),
  };
}

function positionAxis(part: Settings, series: readonly ReadSeries[]): ValueAxis {
  const numbers = series.flatMap(({ values, positions }) =>
    values.flatMap((value, index) => {
      const at = positions ? positions[index] : index + 1;
      return value === undefined || at === undefined ? [] : [at];
    }),
  );
  const format = part.text('numberFormat') ?? series[0]?.positionFormat ?? 'General';
  return { ...axisLook(part, true), extent: extentOf(numbers, part), format };
}

function extentOf(numbers: readonly number[], part: Settings): AxisExtent {
  const low = numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0);
  const high = numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0);
  return {
    low,
    high,
    min: part.number('minimum'),
    max: part.number('maximum'),
    major: part.number('majorUnit'),
  };
}
