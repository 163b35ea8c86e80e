import { Temporal } from 'temporal-polyfill';
import { endOf } from '../retention.ts';
import { instantBounds } from '../time-zone.ts';
import type { Wave } from '../wave.ts';

/** Listening to a batch takes weeks: it is told once its first contacts have fewer days left. */
export const WARNED_DAYS = 30;

const DAY_MS = 86_400_000;

export type BatchAlert = {
  /** Of the batch. */
  readonly period: string;
  /** ISO instant until which its first contact could be listened to. */
  readonly firstEnd: string;
  /** Whole days until then; negative when it is past. */
  readonly days: number;
};

/**
 * The batches whose first contacts have under 30 days left to be listened to, until nothing of them can be: by the
 * days of the batch, before anything of it is known.
 * @param now ISO instant
 */
export function batchAlerts(
  { batches, timeZone }: Pick<Wave, 'batches' | 'timeZone'>,
  now: string,
): readonly BatchAlert[] {
  const at = milliseconds(now);
  return batches.flatMap(({ period, from, to }) => {
    const bounds = instantBounds(from, to, timeZone);
    const firstEnd = endOf(bounds.from, timeZone);
    const left = milliseconds(firstEnd) - at;
    const isOver = milliseconds(endOf(bounds.before, timeZone)) <= at;
    if (left >= WARNED_DAYS * DAY_MS || isOver) return [];
    return [{ period, firstEnd, days: Math.floor(left / DAY_MS) }];
  });
}

const milliseconds = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
