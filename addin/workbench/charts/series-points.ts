import type { ReadSeries } from './read-series.ts';

/** A value where it is drawn: along the axis of categories, and from where to where along that of values. */
export type Point = {
  readonly index: number;
  readonly at: number;
  readonly from: number;
  /** Undefined for a gap. */
  readonly to: number | undefined;
  readonly value: number | undefined;
};

/** Width of a column or bar as a share of its category, and where it starts in it. */
export type Slot = { readonly start: number; readonly width: number };

/** Where points stand along the axis: on its lines or between them; a place is undefined for what has none. */
export type Places = {
  readonly isOnTicks: boolean;
  readonly placeOf: (index: number) => number | undefined;
};

/** Points of series that are stacked on one another, or each for itself; one list a series. */
export function seriesPoints(group: readonly ReadSeries[], { isOnTicks, placeOf }: Places): Point[][] {
  const stacking = group[0]?.kind?.stacking ?? 'none';
  const bars = group[0]?.kind?.shape === 'column' || group[0]?.kind?.shape === 'bar';
  const stack = new Stack(stacking === 'percent' ? totals(group) : undefined, bars);
  const pointOf = (value: number | undefined, index: number): Point[] => {
    const place = placeOf(index);
    if (place === undefined) return [];
    const at = isOnTicks ? place : place + 0.5;
    if (stacking === 'none') return [{ index, at, from: 0, to: value, value }];
    return [{ index, at, value, ...stack.put(index, value) }];
  };
  return group.map(({ values, positions, kind }) => {
    if (kind?.shape === 'scatter') return values.map((value, index) => scattered(index, value, positions));
    return values.flatMap(pointOf).toSorted((a, b) => a.at - b.at);
  });
}

/** A point of an XY chart is a gap without its position. */
function scattered(
  index: number,
  value: number | undefined,
  positions: readonly (number | undefined)[] | undefined,
): Point {
  const at = positions ? positions[index] : index + 1;
  return { index, at: at ?? 0, from: 0, to: at === undefined ? undefined : value, value };
}

/** Where each column of a cluster stands in its category, by Excel's gap width and overlap in percent. */
export function slotOf(
  place: number,
  count: number,
  { gap, overlap }: { gap: number; overlap: number },
): Slot {
  const shared = overlap / 100;
  const spread = count - (count - 1) * shared;
  const width = 1 / (spread + gap / 100);
  return { start: (1 - width * spread) / 2 + place * width * (1 - shared), width };
}

class Stack {
  readonly #totals: readonly number[] | undefined;
  readonly #splitsSigns: boolean;
  readonly #up: number[] = [];
  readonly #down: number[] = [];

  constructor(totalsOf: readonly number[] | undefined, splitsSigns: boolean) {
    this.#totals = totalsOf;
    this.#splitsSigns = splitsSigns;
  }

  /** Columns pile up on each side of zero; lines and areas simply add. */
  put(index: number, value: number | undefined): { from: number; to: number | undefined } {
    const share = this.#share(index, value ?? 0);
    const side = this.#splitsSigns && share < 0 ? this.#down : this.#up;
    const from = side[index] ?? 0;
    side[index] = from + share;
    return { from, to: value === undefined && this.#splitsSigns ? undefined : from + share };
  }

  #share(index: number, value: number): number {
    if (!this.#totals) return value;
    const total = this.#totals[index] ?? 0;
    return total === 0 ? 0 : value / total;
  }
}

function totals(group: readonly ReadSeries[]): number[] {
  const sums: number[] = [];
  for (const { values } of group) {
    for (const [index, value] of values.entries()) sums[index] = (sums[index] ?? 0) + Math.abs(value ?? 0);
  }
  return sums;
}
