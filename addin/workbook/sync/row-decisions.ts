import type { SheetRow } from './match-rows.ts';
import type { SheetReport } from './sheet-report.ts';
import type { RowState, SheetState } from './sheet-state.ts';
import { withdrawableCells } from './withdraw.ts';

type Decided = { readonly known: RowState; readonly row: SheetRow | undefined };

/**
 * What was decided of each row, and on what ground: a row whose cells and state are those it was decided on needs no
 * second look. The report of the sheet is the sum of those of its rows.
 */
export class RowDecisions {
  readonly #decided = new Map<string, Decided>();
  /** Of the rows that the pane has something to say about. */
  readonly #reports = new Map<string, SheetReport>();
  /** Place of each key in the state: lists of the report keep that order. */
  readonly #order = new Map<string, number>();
  #placed = 0;
  #lastPush: readonly string[] = [];

  /** Forgets the rows that the state does not know any more. What the last push was decides what can be withdrawn. */
  begin(state: SheetState): void {
    const { rows, lastPush } = state;
    const isOther = lastPush.join() !== this.#lastPush.join();
    this.#lastPush = lastPush;
    for (const [key, report] of this.#reports) {
      const known = rows.get(key);
      if (known === undefined) this.forget(key);
      else if (isOther && report.withdrawable > 0) {
        const alone = { ...state, rows: new Map([[key, known]]) };
        this.#report(key, { ...report, withdrawable: withdrawableCells(alone) });
      }
    }
  }

  isSettled(key: string, known: RowState, row: SheetRow | undefined): boolean {
    if (!this.#order.has(key)) this.#order.set(key, (this.#placed += 1));
    const before = this.#decided.get(key);
    return before?.known === known && isSameRow(before.row, row);
  }

  /** Remembers a row as it is once everything decided of it is written; `settled` is absent for one to look at again. */
  keep(key: string, report: SheetReport, settled: Decided | undefined): void {
    if (settled === undefined) this.#decided.delete(key);
    else this.#decided.set(key, settled);
    this.#report(key, report);
  }

  #report(key: string, report: SheetReport): void {
    if (saysNothing(report)) this.#reports.delete(key);
    else this.#reports.set(key, report);
  }

  forget(key: string): void {
    this.#decided.delete(key);
    this.#reports.delete(key);
    this.#order.delete(key);
  }

  /** Everything is to be decided anew. */
  clear(): void {
    this.#decided.clear();
    this.#reports.clear();
    this.#order.clear();
  }

  /** Keys of the rows with something to send or to say. */
  get notable(): readonly string[] {
    const place = (key: string) => this.#order.get(key) ?? Number.POSITIVE_INFINITY;
    return [...this.#reports.keys()].sort((one, other) => place(one) - place(other));
  }

  /** The reports of those rows, in the order of the state. */
  get reports(): readonly SheetReport[] {
    return this.notable.flatMap((key) => this.#reports.get(key) ?? []);
  }
}

function isSameRow(one: SheetRow | undefined, other: SheetRow | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || (hasCellsOf(one, other) && hasCellsOf(other, one));
}

function hasCellsOf({ cells }: SheetRow, { cells: others }: SheetRow): boolean {
  for (const column in others) if (cells[column] !== others[column]) return false;
  return true;
}

const saysNothing = (report: SheetReport): boolean =>
  report.pendingCells + report.withdrawable + report.missing.length + report.copies === 0 &&
  report.conflicts.length + report.undone.length + report.refusals.length === 0;
