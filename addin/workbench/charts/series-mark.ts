import { dashesOf, seriesColour } from './chart-colours.ts';
import type { Shape } from './chart-kind.ts';
import type { ReadSeries } from './read-series.ts';
import type { Settings } from './settings.ts';

export type Marker = {
  readonly symbol: string;
  /** Width in points. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
};

/** How the shapes of a series are painted; `none` for what is not painted. */
export type SeriesMark = {
  readonly shape: Shape;
  readonly fill: string;
  readonly stroke: string;
  readonly weight: number;
  readonly dashes: string | undefined;
  readonly marker: Marker | undefined;
};

const usualWeights = new Map<Shape, number>([
  ['line', 2.25],
  ['scatter', 1.5],
]);

/** The colours, line and markers of a series: what it was given, else Excel's for its kind. */
export function markOf({ kind, settings, index }: ReadSeries): SeriesMark {
  const shape = kind?.shape ?? 'column';
  const color = settings.text('format/line/color') ?? seriesColour(index);
  const weight = settings.number('format/line/weight') ?? usualWeights.get(shape) ?? 0.75;
  return {
    shape,
    fill: fillOf(settings, index),
    stroke: hasLine({ kind, settings }) ? color : 'none',
    weight,
    dashes: dashesOf(settings.text('format/line/lineStyle'), weight),
    marker: usualWeights.has(shape) ? markerOf({ kind, settings }, color) : undefined,
  };
}

type Given = Pick<ReadSeries, 'kind' | 'settings'>;

/** Columns and areas have an outline only when they were given one. */
function hasLine({ kind, settings }: Given): boolean {
  if (settings.text('format/line/lineStyle') === 'None') return false;
  const isLine = kind !== undefined && usualWeights.has(kind.shape);
  return isLine ? kind.lines : settings.text('format/line/color') !== undefined;
}

const fillOf = (settings: Settings, index: number) =>
  settings.isSet('format/fill/color') ? (settings.text('format/fill/color') ?? 'none') : seriesColour(index);

function markerOf({ kind, settings }: Given, color: string): Marker | undefined {
  const style = settings.text('markerStyle');
  const wanted = style === undefined ? kind?.markers === true : style !== 'None';
  if (!wanted) return undefined;
  return {
    symbol: style === undefined || style === 'Automatic' ? 'Circle' : style,
    size: settings.number('markerSize') ?? 5,
    fill: settings.text('markerBackgroundColor') ?? color,
    stroke: settings.text('markerForegroundColor') ?? color,
  };
}
