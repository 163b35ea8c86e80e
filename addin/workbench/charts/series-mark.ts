import { dashesOf, seriesColour } from './chart-colours.ts';
import type { Shape } from './chart-kind.ts';
import type { ReadSeries } from './read-series.ts';

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

/** The colours, line and markers of a series: what it was given, else Excel's for its kind. */
export function markOf({ kind, settings, index }: ReadSeries): SeriesMark {
  const shape = kind?.shape ?? 'column';
  const own = seriesColour(index);
  const isLine = shape === 'line' || shape === 'scatter';
  const lineColour = settings.text('format/line/color');
  const weight = settings.number('format/line/weight') ?? (shape === 'line' ? 2.25 : isLine ? 1.5 : 0.75);
  const hasLine = settings.text('format/line/lineStyle') !== 'None';
  const drawn = isLine ? kind?.lines === true : lineColour !== undefined;
  const color = lineColour ?? own;
  return {
    shape,
    fill: isCleared(settings.isSet('format/fill/color'), settings.text('format/fill/color'), own),
    stroke: hasLine && drawn ? color : 'none',
    weight,
    dashes: dashesOf(settings.text('format/line/lineStyle'), weight),
    marker: isLine ? markerOf({ kind, settings }, color) : undefined,
  };
}

const isCleared = (isSet: boolean, color: string | undefined, own: string) =>
  isSet ? (color ?? 'none') : own;

function markerOf(
  { kind, settings }: Pick<ReadSeries, 'kind' | 'settings'>,
  color: string,
): Marker | undefined {
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
