import * as Plot from '@observablehq/plot';
import type { AxesPicture, DrawnSeries } from './axes-picture.ts';
import { markerSymbol } from './marker-symbol.ts';
import type { Projection } from './projection.ts';
import type { Point } from './series-points.ts';

type Ways = { readonly projection: Projection; readonly isHorizontal: boolean; readonly clip: boolean };

/** The shapes of all series, in the order Excel lays them over each other: areas, columns, lines, points. */
export function seriesMarks(picture: AxesPicture, projection: Projection): Plot.Markish[] {
  const { isHorizontal } = picture;
  const marksOf = (wanted: readonly string[], draw: (series: DrawnSeries, ways: Ways) => Plot.Markish[]) =>
    picture.series
      .filter(({ mark }) => wanted.includes(mark.shape))
      .flatMap((series) => draw(series, { projection, isHorizontal, clip: leaves(series, projection) }));
  return [
    ...marksOf(['area'], areaMarks),
    ...marksOf(['column', 'bar'], barMarks),
    ...marksOf(['line', 'scatter'], lineMarks),
    ...picture.series.flatMap((series) =>
      errorMarks(series, { projection, isHorizontal, clip: leaves(series, projection) }),
    ),
  ];
}

/** True when something of the series lies beyond the axes, where it must not be seen. */
function leaves(series: DrawnSeries, { scaleOf, along }: Projection): boolean {
  const { min, max } = scaleOf(series);
  const outside = (value: number | undefined, from: number, to: number) =>
    value !== undefined && (value < from || value > to);
  return series.points.some(
    ({ at, from, to }) =>
      outside(to, min, max) || (from !== 0 && outside(from, min, max)) || outside(at, along[0], along[1]),
  );
}

function barMarks(series: DrawnSeries, { projection, isHorizontal, clip }: Ways): Plot.Markish[] {
  const { mark, slot, points } = series;
  if (!slot) return [];
  const { min, max } = projection.scaleOf(series);
  const base = Math.min(max, Math.max(min, 0));
  const drawn = points.filter(({ to }) => to !== undefined && to !== 0);
  const start = ({ at }: Point) => at - 0.5 + slot.start;
  const end = ({ at }: Point) => at - 0.5 + slot.start + slot.width;
  const from = (point: Point) => projection.shared(series, point.from === 0 ? base : point.from);
  const to = ({ to: value }: Point) => projection.shared(series, value ?? base);
  const paint = { fill: mark.fill, stroke: mark.stroke, strokeWidth: mark.weight, clip, className: 'wb-bar' };
  return [
    isHorizontal
      ? Plot.rect(drawn, { y1: start, y2: end, x1: from, x2: to, ...paint })
      : Plot.rect(drawn, { x1: start, x2: end, y1: from, y2: to, ...paint }),
  ];
}

function areaMarks(series: DrawnSeries, { projection, clip }: Ways): Plot.Markish[] {
  const { min, max } = projection.scaleOf(series);
  const base = Math.min(max, Math.max(min, 0));
  const { mark, points } = series;
  return [
    Plot.areaY(points, {
      x: ({ at }: Point) => at,
      y1: ({ from }: Point) => projection.shared(series, from === 0 ? base : from),
      y2: ({ to }: Point) => projection.shared(series, to ?? base),
      fill: mark.fill,
      clip,
    }),
  ];
}

function lineMarks(series: DrawnSeries, { projection, clip }: Ways): Plot.Markish[] {
  const { mark, points, smooth } = series;
  const x = ({ at }: Point) => at;
  const y = ({ to }: Point) => (to === undefined ? undefined : projection.shared(series, to));
  const line = Plot.line(points, {
    x,
    y,
    stroke: mark.stroke,
    strokeWidth: mark.weight,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    ...(mark.dashes !== undefined && { strokeDasharray: mark.dashes }),
    curve: smooth ? 'catmull-rom' : 'linear',
    clip,
  });
  const { marker } = mark;
  const dots =
    marker &&
    Plot.dot(
      points.filter(({ to }) => to !== undefined),
      {
        x,
        y,
        r: marker.size / 2,
        symbol: markerSymbol(marker.symbol),
        fill: marker.fill,
        stroke: marker.stroke,
        strokeWidth: 0.75,
        clip,
      },
    );
  return [mark.stroke === 'none' ? null : line, dots];
}

const capWidth = 0.1;

function errorMarks(series: DrawnSeries, { projection, isHorizontal, clip }: Ways): Plot.Markish[] {
  const { errorBars, slot } = series;
  if (!errorBars) return [];
  const { bars, hasCaps, color, weight } = errorBars;
  const middle = slot ? slot.start + slot.width / 2 - 0.5 : 0;
  const cap = hasCaps ? Math.min(capWidth, (projection.along[1] - projection.along[0]) / 60) : 0;
  const links = bars.flatMap(({ at, low, high }) => {
    const [from, to] = [projection.shared(series, low), projection.shared(series, high)];
    const x = at + middle;
    const stem = { x1: x, x2: x, y1: from, y2: to };
    const caps = [from, to].map((value) => ({ x1: x - cap, x2: x + cap, y1: value, y2: value }));
    return hasCaps ? [stem, ...caps] : [stem];
  });
  const turned = isHorizontal
    ? links.map(({ x1, x2, y1, y2 }) => ({ x1: y1, x2: y2, y1: x1, y2: x2 }))
    : links;
  return [
    Plot.link(turned, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: color, strokeWidth: weight, clip }),
  ];
}
