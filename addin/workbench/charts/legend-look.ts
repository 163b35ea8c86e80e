import { isRound } from './chart-kind.ts';
import { seriesColour } from './chart-colours.ts';
import { markOf, type SeriesMark } from './series-mark.ts';
import type { ReadSeries } from './read-series.ts';
import type { Settings } from './settings.ts';
import { fontLook, needsLegend, type TextLook } from './text-look.ts';

export type LegendEntry = { readonly text: TextLook; readonly mark: SeriesMark };

export type LegendLook = {
  readonly position: 'Top' | 'Bottom' | 'Left' | 'Right';
  readonly entries: readonly LegendEntry[];
};

const sides = new Map<string, LegendLook['position']>([
  ['Top', 'Top'],
  ['Left', 'Left'],
  ['Right', 'Right'],
  ['Corner', 'Right'],
]);

/** The legend, when there is one; at the bottom unless it was put elsewhere. */
export function legendOf(settings: Settings, series: readonly ReadSeries[]): LegendLook | undefined {
  if (!(settings.flag('legend/visible') ?? needsLegend(series))) return undefined;
  const position = sides.get(settings.text('legend/position') ?? '') ?? 'Bottom';
  const part = settings.under('legend');
  const entry = (text: string, mark: SeriesMark) => ({ text: fontLook(part, text, 9), mark });
  const [first] = series;
  const isSliced = first?.kind !== undefined && isRound(first.kind.shape);
  return {
    position,
    entries: isSliced
      ? sliceNames(first).map((name, index) => entry(name, { ...markOf(first), fill: seriesColour(index) }))
      : series.map((one) => entry(one.name, markOf(one))),
  };
}

function sliceNames({ values, labels }: ReadSeries): string[] {
  const names = labels.at(-1) ?? [];
  return values.map((_, index) => names[index] ?? String(index + 1));
}
