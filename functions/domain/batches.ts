import { Temporal } from 'temporal-polyfill';
import { instantBounds } from './time-zone.ts';
import type { Batch, Wave } from './wave.ts';

/**
 * The batches of a wave: its months, or its ISO weeks. A month or week that the wave only enters in part is
 * named by its days, since its volumes are not those of the whole one.
 * @param from first day, included
 * @param to last day, included
 */
export function batchesOf(from: string, to: string, by: 'month' | 'week'): readonly Batch[] {
  const last = Temporal.PlainDate.from(to);
  const batches: Batch[] = [];
  let day = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    const end = by === 'month' ? day.with({ day: day.daysInMonth }) : day.add({ days: 7 - day.dayOfWeek });
    const until = Temporal.PlainDate.compare(end, last) < 0 ? end : last;
    batches.push(batchBetween(day, until, by));
    day = until.add({ days: 1 });
  }
  return batches;
}

function batchBetween(from: Temporal.PlainDate, to: Temporal.PlainDate, by: 'month' | 'week'): Batch {
  const days = { from: from.toString(), to: to.toString() };
  const isWhole = by === 'month' ? isMonth(from, to) : from.dayOfWeek === 1 && to.dayOfWeek === 7;
  if (!isWhole) return { period: `${days.from}..${days.to}`, ...days };
  return { period: by === 'month' ? from.toPlainYearMonth().toString() : weekOf(from), ...days };
}

const isMonth = (from: Temporal.PlainDate, to: Temporal.PlainDate): boolean =>
  from.day === 1 && to.day === to.daysInMonth;

/** `2026-W01` belongs to the year of its Thursday, which the calendar of ISO weeks says. */
const weekOf = (day: Temporal.PlainDate): string =>
  `${day.yearOfWeek ?? day.year}-W${String(day.weekOfYear ?? 0).padStart(2, '0')}`;

/**
 * The batch a contact belongs to: by its start in the wave's time zone, never by the evaluation's date.
 * @param start ISO instant
 * @returns undefined outside the wave
 */
export function batchOf(start: string, wave: BatchedWave): Batch | undefined {
  const at = Temporal.Instant.from(start).epochMilliseconds;
  return boundariesOf(wave).find(({ from, before }) => at >= from && at < before)?.batch;
}

type BatchedWave = Pick<Wave, 'batches' | 'timeZone'>;
type Boundaries = readonly { readonly batch: Batch; readonly from: number; readonly before: number }[];

/** Converting days to instants costs far more than comparing: once a wave, not once a row. */
const known = new WeakMap<BatchedWave, Boundaries>();

function boundariesOf(wave: BatchedWave): Boundaries {
  const kept = known.get(wave);
  if (kept !== undefined) return kept;
  const boundaries = wave.batches.map((batch) => {
    const { from, before } = instantBounds(batch.from, batch.to, wave.timeZone);
    return { batch, from: milliseconds(from), before: milliseconds(before) };
  });
  known.set(wave, boundaries);
  return boundaries;
}

const milliseconds = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

/**
 * The first day of a batch's period, to sort by: `2026-W41` is the Monday of that ISO week.
 * @throws RangeError when it is no period of a batch
 */
export function firstDayOf(period: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(period);
  if (week !== null) {
    const inFirst = Temporal.PlainDate.from({ year: Number(week[1]), month: 1, day: 4 });
    const monday = inFirst.subtract({ days: inFirst.dayOfWeek - 1 });
    return monday.add({ weeks: Number(week[2]) - 1 }).toString();
  }
  if (/^\d{4}-\d{2}$/.test(period)) return `${period}-01`;
  const day = /^(\d{4}-\d{2}-\d{2})\.\./.exec(period)?.[1];
  if (day === undefined) throw new RangeError(`not the period of a batch: ${period}`);
  return day;
}

/**
 * The period of a batch as a person wrote it: `2026-10`, `10/2026`, `2026-W41`, `2026-S41` (S is semaine), or the days
 * of a part of a month or week, `2026-10-05..2026-10-20`.
 * @returns undefined when it is none
 */
export function periodOfBatch(text: string): string | undefined {
  const written = text.trim().toUpperCase();
  return monthOf(written) ?? weekWritten(written) ?? daysWritten(written);
}

function monthOf(text: string): string | undefined {
  const yearFirst = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/.exec(text);
  const monthFirst = /^(?<month>0?[1-9]|1[0-2])[/-](?<year>\d{4})$/.exec(text);
  const { year, month } = (yearFirst ?? monthFirst)?.groups ?? {};
  return year === undefined || month === undefined ? undefined : `${year}-${month.padStart(2, '0')}`;
}

function weekWritten(text: string): string | undefined {
  const [, year, week] = /^(\d{4})-?[WS](\d{1,2})$/.exec(text) ?? [];
  return week === undefined ? undefined : isoWeek(Number(year), Number(week));
}

function daysWritten(text: string): string | undefined {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const [first, last] = [dayOf(from), dayOf(to)];
  return first !== undefined && last !== undefined && first <= last ? `${first}..${last}` : undefined;
}

/** A year has a week 53 only when its calendar says so. */
function isoWeek(year: number, week: number): string | undefined {
  const period = `${year}-W${String(week).padStart(2, '0')}`;
  return week > 0 && weekOf(Temporal.PlainDate.from(firstDayOf(period))) === period ? period : undefined;
}

function dayOf(text = ''): string | undefined {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
}
