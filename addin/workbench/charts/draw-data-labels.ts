import type { AxesPicture, DrawnSeries } from './axes-picture.ts';
import { drawText, type TextPlace } from './draw-text.ts';
import type { Projection } from './projection.ts';
import type { Point } from './series-points.ts';

/** Writes the labels of the points of every series that shows them. */
export function drawDataLabels(
  { series, isHorizontal }: AxesPicture,
  projection: Projection,
  into: SVGElement,
): void {
  for (const one of series) {
    const { labels, points } = one;
    if (!labels) continue;
    for (const point of points) {
      const text = labels.texts[point.index] ?? '';
      if (text === '' || point.to === undefined) continue;
      const place = one.slot
        ? besideBar(one, point, { projection, isHorizontal })
        : besidePoint(one, point, projection);
      into.append(drawText([text], labels.font, place));
    }
  }
}

type Ways = { readonly projection: Projection; readonly isHorizontal: boolean };

/** Away from the end of the bar, back into it, or away from its start; nothing stays in the middle. */
const moves = new Map([
  ['OutsideEnd', 1],
  ['InsideEnd', -1],
  ['InsideBase', 1],
]);

function besideBar(series: DrawnSeries, point: Point, { projection, isHorizontal }: Ways): TextPlace {
  const { x, y } = projection.place(middleOf(series, point), labelledValue(series, point, projection));
  const move = moveOf(series, point);
  if (!isHorizontal) {
    return { x, y: y - move * (series.labels?.font.size ?? 9) * 0.75, anchor: 'middle' };
  }
  return { x: x + move * 3, y, anchor: move === 0 ? 'middle' : move > 0 ? 'start' : 'end' };
}

const moveOf = ({ labels }: DrawnSeries, { to = 0 }: Point) =>
  (moves.get(labels?.position ?? '') ?? 0) * (to < 0 ? -1 : 1);

const middleOf = ({ slot }: DrawnSeries, { at }: Point) =>
  slot ? at - 0.5 + slot.start + slot.width / 2 : at;

function labelledValue(series: DrawnSeries, { from, to }: Point, { shared, crossing }: Projection): number {
  const end = shared(series, to ?? 0);
  const base = from === 0 ? crossing : shared(series, from);
  const position = series.labels?.position;
  if (position === 'InsideBase') return base;
  return position === 'Center' ? (base + end) / 2 : end;
}

function besidePoint(series: DrawnSeries, point: Point, projection: Projection): TextPlace {
  const { x, y } = projection.place(point.at, projection.shared(series, point.to ?? 0));
  const size = series.labels?.font.size ?? 9;
  const away = (series.mark.marker?.size ?? 3) / 2 + 3;
  const places = new Map<string, TextPlace>([
    ['Top', { x, y: y - away - size * 0.45, anchor: 'middle' }],
    ['Bottom', { x, y: y + away + size * 0.45, anchor: 'middle' }],
    ['Left', { x: x - away, y, anchor: 'end' }],
    ['Center', { x, y, anchor: 'middle' }],
  ]);
  return places.get(series.labels?.position ?? '') ?? { x: x + away, y, anchor: 'start' };
}
