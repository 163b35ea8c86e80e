import type { RawCell } from './raw-table.ts';

/** A month that Excel has perhaps made a day of: `Oct-15` typed in 2026 becomes 15 October 2026. */
export type TurnedMonth = {
  /** As the cell has it, `2026-10-15`. */
  readonly day: string;
  /** As it may have been typed, `2015-10`. */
  readonly month: string;
};

/** The month that a day was, if Excel made it of a month and two digits of a year; the first of a month never was. */
export function monthBehind(date: Date): string | undefined {
  const day = date.getUTCDate();
  if (day === 1 || day > date.getUTCFullYear() % 100) return undefined;
  return `20${String(day).padStart(2, '0')}-${date.toISOString().slice(5, 7)}`;
}

/**
 * Looks in a column of periods for months turned into days: dates of one year, none the first of its month, one a month
 * at most, whose day could be an earlier year. Dates of the fifteenth of each month look the same: it has to be asked.
 */
export class TurnedMonths {
  readonly #dayOf = new Map<string, number>();
  #isPossible = true;
  #first: TurnedMonth | undefined;

  see(cell: RawCell): void {
    if (!this.#isPossible || !(cell instanceof Date)) return;
    const month = monthBehind(cell);
    const day = cell.toISOString().slice(0, 10);
    const known = this.#dayOf.get(day.slice(0, 7)) ?? cell.getUTCDate();
    const sameYear = this.#first === undefined || this.#first.day.startsWith(day.slice(0, 4));
    this.#isPossible = month !== undefined && sameYear && known === cell.getUTCDate();
    this.#dayOf.set(day.slice(0, 7), cell.getUTCDate());
    if (month !== undefined) this.#first ??= { day, month };
  }

  /** The first of them, as an example; undefined when there is none. */
  found(): TurnedMonth | undefined {
    return this.#isPossible && this.#dayOf.size > 1 ? this.#first : undefined;
  }
}
