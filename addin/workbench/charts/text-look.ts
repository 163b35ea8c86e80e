import { chartGreys } from './chart-colours.ts';
import { isRound } from './chart-kind.ts';
import type { ReadSeries } from './read-series.ts';
import type { Settings } from './settings.ts';

/** A text and how it is written; its size in points. */
export type TextLook = {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly family: string | undefined;
};

/** A text in the font its part of the chart was given. */
export function fontLook(part: Settings, text: string, size: number): TextLook {
  return {
    text,
    size: part.number('format/font/size') ?? size,
    color: part.text('format/font/color') ?? chartGreys.text,
    bold: part.flag('format/font/bold') ?? false,
    italic: part.flag('format/font/italic') ?? false,
    family: part.text('format/font/name'),
  };
}

/** The title: the one it was given, the name of a single series, else Excel's own words; undefined for none. */
export function titleText(
  settings: Settings,
  series: readonly ReadSeries[],
  placeholder: string,
): string | undefined {
  if (settings.flag('title/visible') === false) return undefined;
  const given = settings.text('title/text');
  if (given !== undefined) return given;
  const [first] = series;
  if (!first) return undefined;
  return series.length === 1 || first.kind?.shape === 'pie' ? first.name : placeholder;
}

/** True when Excel shows a legend by itself: several series, or slices. */
export const needsLegend = (series: readonly ReadSeries[]): boolean =>
  series.length > 1 || isRound(series[0]?.kind?.shape ?? 'column');
