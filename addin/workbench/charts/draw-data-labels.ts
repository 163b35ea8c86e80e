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

function besideBar(series: DrawnSeries, point: Point, { projection, isHorizontal }: Ways): TextPlace {
  const { slot, labels } = series;
  const at = point.index + (slot ? slot.start + slot.width / 2 : 0.5);
  const [from, to] = [point.from, point.to ?? 0].map((value) => projection.shared(series, value));
  const base = Math.max(projection.crossing, from ?? 0);
  const value = { Center: ((to ?? 0) + base) / 2, InsideBase: base }[labels?.position ?? ''] ?? to ?? 0;
  const { x, y } = projection.place(at, value);
  const size = labels?.font.size ?? 9;
  const sign = (point.to ?? 0) < 0 ? -1 : 1;
  const moved = { OutsideEnd: 1, InsideEnd: -1, InsideBase: 1 }[labels?.position ?? ''] ?? 0;
  if (!isHorizontal) return { x, y: y - moved * sign * size * 0.75, anchor: 'middle' };
  const anchor = moved === 0 ? 'middle' : moved * sign > 0 ? 'start' : 'end';
  return { x: x + moved * sign * 3, y, anchor };
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
