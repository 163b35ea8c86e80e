import type { RawCell } from './raw-table.ts';
import { dateOrders, type DateOrder } from './date-order.ts';
import { numericParts } from './read-moment.ts';

/** A date that can be read in one order only. */
export type Proof = { readonly line: number; readonly text: string };

/** What the dates of a column tell of their order. `none`: nothing in it depends on the order. */
export type FoundOrder = {
  readonly order: DateOrder | 'none' | 'either' | 'both';
  readonly proofs: Readonly<Partial<Record<DateOrder, Proof>>>;
  /** A date that both orders read, each in its own way. */
  readonly example: string | undefined;
  /** Dates of Excel whose day and month it may have swapped: beside texts that it did not read, month first. */
  readonly maybeSwapped: number;
};

/** Collects what dates written with numbers tell of their order: only a day can be beyond twelve. */
export class DateEvidence {
  readonly #proofs: Partial<Record<DateOrder, Proof>> = {};
  #example: string | undefined;
  /** Of the cells that Excel holds as dates, and of those among them that read well with day and month swapped. */
  #cells = 0;
  #swappable = 0;

  see(cell: RawCell, line: number): void {
    if (cell instanceof Date) this.#seeDate(cell);
    if (typeof cell === 'string') this.#seeText(cell, line);
  }

  #seeDate(date: Date): void {
    this.#cells += 1;
    if (date.getUTCDate() <= 12) this.#swappable += 1;
  }

  #seeText(cell: string, line: number): void {
    const [first = 0, second = 0] = numericParts(cell) ?? [];
    if (first > 12) this.#proofs['day-first'] ??= { line, text: cell };
    else if (second > 12) this.#proofs['month-first'] ??= { line, text: cell };
    else if (first !== second) this.#example ??= cell;
  }

  found(): FoundOrder {
    const proofs = this.#proofs;
    const [order, other] = dateOrders.filter((one) => proofs[one] !== undefined);
    const proved = other === undefined ? order : 'both';
    const isSwapped = proved === 'month-first' && this.#cells > 0 && this.#cells === this.#swappable;
    return {
      order: proved ?? (this.#example === undefined ? 'none' : 'either'),
      proofs,
      example: this.#example,
      maybeSwapped: isSwapped ? this.#cells : 0,
    };
  }
}
