import type { AxesLayout } from './axes-layout.ts';
import type { AxesPicture, DrawnSeries } from './axes-picture.ts';
import type { Scale } from './axis-scale.ts';

/** From what is plotted to points of the chart, and to the scale of the first axis. */
export type Projection = {
  readonly along: readonly [number, number];
  readonly scaleOf: (series: DrawnSeries) => Scale;
  /** A value of a series as the value of the first axis that stands at the same height. */
  readonly shared: (series: DrawnSeries, value: number) => number;
  readonly place: (at: number, value: number) => { readonly x: number; readonly y: number };
  /** Where the axis of categories crosses that of values. */
  readonly crossing: number;
};

/** How a picture laid out like this is projected. */
export function projection(picture: AxesPicture, layout: AxesLayout): Projection {
  const { box, values, secondary, positions } = layout;
  const domain: readonly [number, number] = positions ? [positions.min, positions.max] : picture.domain;
  const scaleOf = ({ isSecondary }: DrawnSeries) => (isSecondary && secondary ? secondary : values);
  const acrossShare = share(domain, picture.across.isReversed);
  const valueShare = share([values.min, values.max], picture.values.isReversed);
  return {
    along: domain,
    scaleOf,
    shared: (series, value) => {
      const own = scaleOf(series);
      if (own === values) return value;
      return values.min + ((value - own.min) / (own.max - own.min)) * (values.max - values.min);
    },
    place: (at, value) => {
      const [first, second] = [acrossShare(at), valueShare(value)];
      const [x, y] = picture.isHorizontal ? [second, first] : [first, second];
      return { x: box.left + x * box.width, y: box.top + (1 - y) * box.height };
    },
    crossing: Math.min(values.max, Math.max(values.min, 0)),
  };
}

function share([from, to]: readonly [number, number], reversed: boolean): (value: number) => number {
  const span = to - from || 1;
  return (value) => (reversed ? (to - value) / span : (value - from) / span);
}
