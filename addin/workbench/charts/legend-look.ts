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

/** The legend, when there is one; at the bottom unless it was put elsewhere. */
export function legendOf(settings: Settings, series: readonly ReadSeries[]): LegendLook | undefined {
  if (!(settings.flag('legend/visible') ?? needsLegend(series))) return undefined;
  const part = settings.under('legend');
  const asked = settings.text('legend/position');
  const position = asked === 'Top' || asked === 'Left' || asked === 'Right' ? asked : 'Bottom';
  const entry = (text: string, mark: SeriesMark) => ({ text: fontLook(part, text, 9), mark });
  const [first] = series;
  if (!first?.kind || !isRound(first.kind.shape)) {
    return {
      position: asked === 'Corner' ? 'Right' : position,
      entries: series.map((one) => entry(one.name, markOf(one))),
    };
  }
  const names = first.labels.at(-1) ?? [];
  const entries = first.values.map((_, index) =>
    entry(names[index] ?? String(index + 1), { ...markOf(first), fill: seriesColour(index) }),
  );
  return { position, entries };
}
