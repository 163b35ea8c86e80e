import { hashOf } from '../assignment/hash-order.ts';
import type { DealtTest } from './deal-tests.ts';
import { minutesIn, type OpenSlot } from './open-slots.ts';

/** Minutes between two tests of one platform, at least. */
export const GAP_MINUTES = 20;

/** How often a time is drawn again before every minute of the week is looked at. */
const TRIES = 200;

export type PlacedTest = DealtTest & { readonly slot: OpenSlot; readonly minute: number };

/**
 * A time for each test of one platform, at random within its week: no hour of a weekday above twice its share of the
 * platform's tests, no two tests within twenty minutes. Those that find no place are left out.
 * @param tests of one platform
 */
export function placeTests(
  seed: string,
  tests: readonly DealtTest[],
  slots: readonly OpenSlot[],
): readonly PlacedTest[] {
  const limitOf = limits(tests.length, slots);
  const counts = new Map<string, number>();
  const taken: PlacedTest[] = [];
  for (const test of tests) {
    const own = slots.filter(({ week }) => week === test.week);
    const isFree = ({ slot, minute }: Time): boolean =>
      (counts.get(cellOf(slot)) ?? 0) < limitOf(slot) &&
      taken.every((other) => apart(other, { slot, minute }));
    const time = drawn(seed, test, own).find(isFree) ?? everyMinute(own).find(isFree);
    if (time === undefined) continue;
    counts.set(cellOf(time.slot), (counts.get(cellOf(time.slot)) ?? 0) + 1);
    taken.push({ ...test, ...time });
  }
  return taken;
}

type Time = { readonly slot: OpenSlot; readonly minute: number };

const cellOf = ({ weekday, hour }: OpenSlot): string => `${weekday}-${hour}`;

/** Twice the share of an hour of a weekday, and at least one. */
function limits(tests: number, slots: readonly OpenSlot[]): (slot: OpenSlot) => number {
  const all = minutesIn(slots);
  const minutes = new Map<string, number>();
  for (const slot of slots) minutes.set(cellOf(slot), (minutes.get(cellOf(slot)) ?? 0) + minutesIn([slot]));
  return (slot) => Math.max(1, Math.floor((2 * tests * (minutes.get(cellOf(slot)) ?? 0)) / all));
}

const apart = (one: Time, other: Time): boolean =>
  one.slot.day !== other.slot.day || Math.abs(one.minute - other.minute) >= GAP_MINUTES;

/** Times of the week by hash, one after the other. */
function* times(seed: string, { id }: DealtTest, slots: readonly OpenSlot[]): Generator<Time> {
  const all = minutesIn(slots);
  for (let attempt = 0; attempt < TRIES && all > 0; attempt += 1) {
    const share = Number.parseInt(hashOf(seed, 'time', id, String(attempt)).slice(0, 13), 16) / 16 ** 13;
    const time = minuteAt(slots, Math.floor(share * all));
    if (time !== undefined) yield time;
  }
}

const drawn = (seed: string, test: DealtTest, slots: readonly OpenSlot[]) => ({
  find: (isFree: (time: Time) => boolean): Time | undefined => {
    for (const time of times(seed, test, slots)) if (isFree(time)) return time;
    return undefined;
  },
});

function minuteAt(slots: readonly OpenSlot[], place: number): Time | undefined {
  let left = place;
  for (const slot of slots) {
    const length = slot.until - slot.from;
    if (left < length) return { slot, minute: slot.from + left };
    left -= length;
  }
  return undefined;
}

const everyMinute = (slots: readonly OpenSlot[]): readonly Time[] =>
  slots.flatMap((slot) =>
    Array.from({ length: slot.until - slot.from }, (_, index) => ({ slot, minute: slot.from + index })),
  );
