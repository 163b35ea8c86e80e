/** Rows or columns as they are drawn: which are shown, how large, and where, in pixels. */
export type Axis = {
  /** Position in the sheet of each shown row or column, in order. */
  readonly shown: readonly number[];
  /** How many of them stand still at the start. */
  readonly frozen: number;
  readonly sizeOf: (position: number) => number;
};

type Parts = {
  count: number;
  frozen: number;
  hidden: ReadonlySet<number>;
  sizes: ReadonlyMap<number, number>;
  usual: number;
};

/** The axis of `count` rows or columns, without the hidden ones. */
export function axis({ count, frozen, hidden, sizes, usual }: Parts): Axis {
  const shown: number[] = [];
  for (let position = 0; position < count; position += 1) if (!hidden.has(position)) shown.push(position);
  return {
    shown,
    frozen: shown.filter((position) => position < frozen).length,
    sizeOf: (position) => sizes.get(position) ?? usual,
  };
}

/** Index among the shown ones of a position, or of the first shown one after it. */
export function shownIndex({ shown }: Axis, position: number): number {
  let [low, high] = [0, shown.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((shown[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position whose index the grid wrote on what it drew; each zone counts its own from 0. */
export function positionAt(
  { shown, frozen }: Axis,
  index: string | undefined,
  isFrozen: boolean,
): number | undefined {
  return index === undefined ? undefined : shown[Number(index) + (isFrozen ? 0 : frozen)];
}

/** The shown position `steps` away, staying inside. */
export function stepped(of: Axis, position: number, steps: number): number {
  const index = Math.min(of.shown.length - 1, Math.max(0, shownIndex(of, position) + steps));
  return of.shown[index] ?? position;
}

export type Zone = 'frozen' | 'free';

/** Pixels from the start of its zone to a position, and the pixels of the span up to another one, both clipped to the zone. */
export function spanIn(
  of: Axis,
  zone: Zone,
  first: number,
  last: number,
): { start: number; size: number } | undefined {
  const [from, to] = zone === 'frozen' ? [0, of.frozen] : [of.frozen, of.shown.length];
  const begin = Math.max(from, shownIndex(of, first));
  const end = Math.min(to, shownIndex(of, last + 1));
  if (end <= begin) return undefined;
  return { start: pixels(of, from, begin), size: pixels(of, begin, end) };
}

function pixels({ shown, sizeOf }: Axis, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += sizeOf(shown[index] ?? 0);
  return sum;
}
