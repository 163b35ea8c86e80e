import { maxColumns, maxRows } from '../model/address.ts';
import type { ModelChange } from '../model/model-change.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { RevoSheet } from './revo-sheet.ts';
import type { Place } from './selection.ts';
import type { SelectionLayers } from './selection-layers.ts';
import { type SheetLayout, sheetLayout } from './sheet-layout.ts';

/** Rows between those written and the last one laid out: nearer, more are laid out. */
const rowsAhead = 20;
/** Drawings after which a place is not scrolled to any more: whoever scrolls elsewhere is left in peace. */
const mostAttempts = 30;

type Parts = {
  readonly sheet: Worksheet;
  readonly revo: RevoSheet;
  readonly layers: SelectionLayers;
  readonly host: HTMLElement;
};

/** The rows and columns laid out for the sheet shown, more of them as somebody goes there, and what is in view. */
export class LaidOutSheet {
  layout: SheetLayout;
  readonly #revo: RevoSheet;
  readonly #layers: SelectionLayers;
  readonly #host: HTMLElement;
  #reached = { rows: 0, columns: 0 };
  #isStale = true;
  /** Asked for before it was there to scroll to. */
  #awaited: Place | undefined;
  #attempts = 0;

  constructor({ sheet, revo, layers, host }: Parts) {
    this.layout = sheetLayout(sheet, this.#reached);
    this.#revo = revo;
    this.#layers = layers;
    this.#host = host;
  }

  /** Another sheet is shown: nothing beyond what is written was reached in it. */
  startOver(): void {
    this.#reached = { rows: 0, columns: 0 };
    this.#isStale = true;
  }

  /** Takes note of what changed in the sheet shown, which may have to be laid out again. */
  follow(change: ModelChange): void {
    this.#isStale ||= change.kind === 'cells' ? this.#outgrows(change) : 'sheet' in change;
  }

  /** Lays out and draws what is stale; false when nothing is. */
  refresh(sheet: Worksheet): boolean {
    if (!this.#isStale) return false;
    this.#isStale = false;
    this.layout = sheetLayout(sheet, this.#reached);
    this.#revo.show(this.layout);
    return true;
  }

  /** Asks for empty rows and columns beyond a place near the edge of those laid out; false when there are enough. */
  reach({ row, column }: Place): boolean {
    const { rows, columns } = this.layout;
    if (row + 40 <= (rows.shown.at(-1) ?? 0) && column + 6 <= (columns.shown.at(-1) ?? 0)) return false;
    this.#reached = {
      rows: Math.min(maxRows, Math.max(this.#reached.rows, row + 100)),
      columns: Math.min(maxColumns, Math.max(this.#reached.columns, column + 14)),
    };
    this.#awaited = { row, column };
    this.#attempts = mostAttempts;
    this.#isStale = true;
    return true;
  }

  reveal(place: Place): void {
    if (this.#awaited?.row !== place.row || this.#awaited.column !== place.column) this.#awaited = undefined;
    this.#layers.reveal(this.layout, place, this.#host.getBoundingClientRect());
  }

  /**
   * Rows and columns just added are there to scroll to once they are drawn, and not before: a busy machine draws
   * several times until then.
   */
  revealAwaited(): void {
    if (this.#awaited === undefined) return;
    const isInView = this.#layers.reveal(this.layout, this.#awaited, this.#host.getBoundingClientRect());
    this.#attempts -= 1;
    if (isInView || this.#attempts === 0) this.#awaited = undefined;
  }

  #outgrows({ ranges, sheet }: Extract<ModelChange, { kind: 'cells' }>): boolean {
    const last = this.layout.rows.shown.at(-1) ?? 0;
    return ranges.some(({ row, column, rows }) => {
      const wraps = rows === 1 && sheet.style(row, column).format.wrapText === true;
      return wraps || sheet.extent().rows > last - rowsAhead;
    });
  }
}
