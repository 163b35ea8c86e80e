/** What an axis has to show, and what was fixed of it. */
export type AxisExtent = {
  readonly low: number;
  readonly high: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly major?: number | undefined;
  /** Shares of a whole: from 0 to 1, whatever is shown. */
  readonly percent?: boolean | undefined;
};

export type Scale = {
  readonly min: number;
  readonly max: number;
  readonly major: number;
  readonly ticks: readonly number[];
};

/** A fixed unit that would draw more lines than this is not followed. */
const mostTicks = 1000;
const smallest = 1e-200;
const nearest = 1e-9;

/**
 * The limits Excel gives to an axis of values. It starts at zero unless the smallest value is at least 5/6 of the
 * largest; a twentieth of the spread stays free beyond the values; the major unit is the smallest of 1, 2, 5 × 10ⁿ
 * that gives no more than `most` intervals. Source: Microsoft KB 101939 and 214075, as corrected by J. Peltier.
 */
export function axisScale(extent: AxisExtent, most: number): Scale {
  const [start, end] = extent.percent ? shares(extent) : limits({ ...extent, ...spread(extent) });
  const major = extent.major !== undefined && extent.major > 0 ? extent.major : unit(start, end, most);
  const min = extent.min ?? tidy(Math.floor(tidy(start / major)) * major);
  const max = extent.max ?? tidy(Math.ceil(tidy(end / major)) * major);
  if (min < max) return { min, max, major, ticks: ticksOf(min, max, major) };
  return { min, max: min + major, major, ticks: [min, min + major] };
}

/** Values nearer to each other, or to zero, than numbers can be told apart on an axis count as the same. */
function spread({ low, high }: AxisExtent): { low: number; high: number } {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < smallest) return { low: 0, high: 0 };
  const rounded = (value: number) => (Math.abs(value) < size * nearest ? 0 : value);
  return high - low < size * nearest ? { low: high, high } : { low: rounded(low), high: rounded(high) };
}

const shares = ({ low, high }: AxisExtent): readonly [number, number] => [low < 0 ? -1 : 0, high > 0 ? 1 : 0];

function limits({ low, high, min, max }: AxisExtent): readonly [number, number] {
  if (high <= 0 && low < 0) {
    const [start, end] = positiveLimits({ low: -high, high: -low, min: opposite(max), max: opposite(min) });
    return [-end, -start];
  }
  if (low >= 0) return positiveLimits({ low, high, min, max });
  const room = (high - low) / 20;
  return [min ?? low - room, max ?? high + room];
}

const opposite = (value: number | undefined) => (value === undefined ? undefined : -value);

function positiveLimits({ low, high, min, max }: AxisExtent): readonly [number, number] {
  const fromZero = low === high || low < (high * 5) / 6;
  const room = (high - (min ?? low)) / 20;
  const start = min ?? (fromZero ? 0 : low - room);
  const top = low === high ? high + high / 20 : high + Math.max(0, room);
  const end = max ?? (top === 0 ? 1 : top);
  return [start, end > start ? end : start + 1];
}

/** The smallest of 1, 2 and 5 × 10ⁿ that divides the span into no more than so many intervals. */
function unit(start: number, end: number, most: number): number {
  const room = Math.max(1, most);
  let power = 10 ** Math.max(-300, Math.floor(Math.log10((end - start) / room)));
  for (;;) {
    for (const step of [1, 2, 5]) {
      const size = step * power;
      const intervals = Math.ceil(tidy(end / size)) - Math.floor(tidy(start / size));
      if (intervals <= room) return tidy(size);
    }
    power *= 10;
    if (power > end - start) return tidy(power);
  }
}

function ticksOf(min: number, max: number, major: number): number[] {
  const count = Math.min(mostTicks, Math.floor(tidy((max - min) / major)));
  return Array.from({ length: count + 1 }, (_, index) => tidy(min + index * major));
}

/** Without the last digits that only binary fractions have. */
const tidy = (value: number) => Number(value.toPrecision(12));
