import { chartGreys } from './chart-colours.ts';
import type { Settings } from './settings.ts';
import { fontLook, type TextLook } from './text-look.ts';

/** How an axis looks; colours are `none` for what is not drawn. */
export type AxisLook = {
  readonly visible: boolean;
  readonly title: TextLook | undefined;
  readonly font: TextLook;
  readonly line: string;
  readonly gridlines: { readonly color: string; readonly weight: number } | undefined;
  readonly labels: 'NextToAxis' | 'High' | 'Low' | 'None';
  readonly isReversed: boolean;
  /** One label out of so many; undefined to fit them. */
  readonly everyLabel: number | undefined;
};

/** The look of an axis from what was set of it; `isValues` for one that has gridlines and no line of its own. */
export function axisLook(part: Settings, isValues: boolean): AxisLook {
  return {
    visible: part.flag('visible') ?? true,
    title: axisTitle(part),
    font: fontLook(part, '', 9),
    line: part.text('format/line/color') ?? (isValues ? 'none' : chartGreys.line),
    gridlines: gridlinesOf(part.under('majorGridlines'), isValues),
    labels: labelPlaces.get(part.text('tickLabelPosition') ?? '') ?? 'NextToAxis',
    isReversed: part.flag('reversePlotOrder') ?? false,
    everyLabel: part.number('tickLabelSpacing'),
  };
}

const labelPlaces = new Map<string, AxisLook['labels']>([
  ['High', 'High'],
  ['Low', 'Low'],
  ['None', 'None'],
]);

function gridlinesOf(part: Settings, isValues: boolean): AxisLook['gridlines'] {
  if (!(part.flag('visible') ?? isValues)) return undefined;
  return {
    color: part.text('format/line/color') ?? chartGreys.line,
    weight: part.number('format/line/weight') ?? 0.75,
  };
}

function axisTitle(part: Settings): TextLook | undefined {
  const text = part.text('title/text');
  if (text === undefined || part.flag('title/visible') === false) return undefined;
  return fontLook(part.under('title'), text, 10);
}
