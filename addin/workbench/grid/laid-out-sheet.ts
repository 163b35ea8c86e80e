import { maxColumns, maxRows } from '../model/address.ts';
import type { ModelChange } from '../model/model-change.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { RevoSheet } from './revo-sheet.ts';
import type { Place } from './selection.ts';
import type { SelectionLayers } from './selection-layers.ts';
import { type SheetLayout, sheetLayout } from './sheet-layout.ts';

/** Rows between those written and the last one laid out: nearer, more are laid out. */
const rowsAhead = 20;
/** Frames in which a place asked for is scrolled to, should it not be there yet: five seconds, more on a busy machine. */
const patience = 300;
/** The grid scrolls a frame or two after it was told, and begins again when it is told again before. */
const framesBetween = 4;

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
  /** Asked for, and not seen in view since. */
  #awaited: Place | undefined;
  #framesLeft = 0;
  #frame = 0;

  constructor({ sheet, revo, layers, host }: Parts) {
    this.layout = sheetLayout(sheet, this.#reached);
    this.#revo = revo;
    this.#layers = layers;
    this.#host = host;
    for (const scrolling of ['wheel', 'pointerdown'])
      host.addEventListener(scrolling, () => this.#leave(), { capture: true, passive: true });
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
    this.#isStale = true;
    return true;
  }

  /**
   * Scrolls until the place is in view. Rows and columns just laid out are there to scroll to once they are drawn and
   * have their size, of which the grid does not tell the last: it is looked at again frame by frame.
   */
  reveal(place: Place): void {
    this.#awaited = place;
    this.#framesLeft = patience;
    this.#approach();
  }

  #approach(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#awaited === undefined) return;
    const isDue = this.#framesLeft % framesBetween === 0;
    this.#framesLeft -= 1;
    const isInView =
      isDue && this.#layers.reveal(this.layout, this.#awaited, this.#host.getBoundingClientRect());
    if (isInView || this.#framesLeft <= 0) this.#leave();
    else this.#frame = requestAnimationFrame(() => this.#approach());
  }

  /** Whoever scrolls elsewhere is left in peace. */
  #leave(): void {
    this.#awaited = undefined;
  }

  #outgrows({ ranges, sheet }: Extract<ModelChange, { kind: 'cells' }>): boolean {
    const last = this.layout.rows.shown.at(-1) ?? 0;
    return ranges.some(({ row, column, rows }) => {
      const wraps = rows === 1 && sheet.style(row, column).format.wrapText === true;
      return wraps || sheet.extent().rows > last - rowsAhead;
    });
  }
}
