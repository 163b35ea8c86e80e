import { cellAddress } from '../evaluator/area.ts';
import { boxAddress, maxColumns, maxRows } from '../model/address.ts';
import type { GridEntry } from './grid-entry.ts';
import type { GridView } from './grid-view.ts';
import { extended, onBox, onCell, type Place, selectedBox, type Selection } from './selection.ts';

export type PointerParts = {
  grid: GridView;
  entry: GridEntry;
  openList: () => boolean;
  openFilter: (tableId: string, index: number, below: DOMRect) => void;
  openMenu: (x: number, y: number) => void;
};

/** Excel's mouse: clicks, drags, headers, references pointed at while a formula is typed. */
export class GridPointer {
  readonly #parts: PointerParts;
  #drag: ((to: Partial<Place>) => void) | undefined;

  constructor(parts: PointerParts) {
    this.#parts = parts;
    const element: HTMLElement = parts.grid.revo.element;
    element.addEventListener('pointerdown', (event) => this.#press(event), { capture: true });
    element.addEventListener('mousedown', (event) => this.#keepFocus(event), { capture: true });
    element.addEventListener('dblclick', (event) => this.#double(event));
    element.addEventListener('contextmenu', (event) => this.#menu(event));
    window.addEventListener('pointermove', (event) => this.#move(event));
    window.addEventListener('pointerup', () => (this.#drag = undefined));
  }

  /** The keyboard stays in the field over the cell, whatever is clicked. */
  #keepFocus(event: MouseEvent): void {
    if (isResizer(event.target) || isOnChart(event.target)) return;
    event.preventDefault();
    if (!opensMenu(event.target)) this.#parts.grid.input.focus();
  }

  #press(event: PointerEvent): void {
    const { grid } = this.#parts;
    if (isResizer(event.target) || this.#opens(event.target)) return;
    const place = grid.revo.placeAt(event.clientX, event.clientY);
    if (!place || (event.button === 2 && this.#isSelected(place))) return;
    if (grid.session?.canPoint && isPlace(place)) this.#startPointing(place);
    else this.#startSelecting(place, event.shiftKey);
  }

  /** The buttons drawn in cells open their menu; true when it was one. */
  #opens(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false;
    const filter = target.closest<HTMLElement>('.wb-filter');
    if (filter) {
      const { table = '', index } = filter.dataset;
      this.#parts.openFilter(table, Number(index), filter.getBoundingClientRect());
      return true;
    }
    return target.closest('.wb-list-button') !== null && this.#parts.openList();
  }

  #startPointing(from: Place): void {
    const { grid } = this.#parts;
    const { session } = grid;
    const point = (to: Partial<Place>) => {
      if (!session || !isPlace(to)) return;
      const box = selectedBox({ active: from, anchor: from, corner: to });
      const local = box.rows * box.columns === 1 ? cellAddress(to.row, to.column) : boxAddress(box);
      session.point(local);
      grid.showSession();
    };
    point(from);
    this.#drag = point;
  }

  #startSelecting(place: Partial<Place>, extend: boolean): void {
    const { grid, entry } = this.#parts;
    if (grid.session && !entry.commit(undefined)) return;
    entry.forgetTabs();
    const start = extend ? grid.selection : (spanned(place) ?? grid.selection);
    const pull = (to: Partial<Place>) => grid.select(stretched(start, place, to), grid.selection.active);
    if (extend) pull(place);
    else grid.select(start, start.active);
    this.#drag = pull;
  }

  #move(event: PointerEvent): void {
    if (!this.#drag || event.buttons !== 1) return;
    const place = this.#parts.grid.revo.placeAt(event.clientX, event.clientY);
    if (place) this.#drag(place);
  }

  #double(event: MouseEvent): void {
    const { grid } = this.#parts;
    const place = grid.revo.placeAt(event.clientX, event.clientY);
    if (place && isPlace(place) && !grid.session) grid.edit('edit');
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    this.#parts.openMenu(event.clientX, event.clientY);
  }

  #isSelected({ row, column }: Partial<Place>): boolean {
    const box = this.#parts.grid.box;
    const inside = (at: number | undefined, from: number, count: number) =>
      at === undefined ? count > 100_000 || count === maxColumns : at >= from && at < from + count;
    return inside(row, box.row, box.rows) && inside(column, box.column, box.columns);
  }
}

const isPlace = (place: Partial<Place>): place is Place =>
  place.row !== undefined && place.column !== undefined;

const isResizer = (target: EventTarget | null | undefined) =>
  target instanceof Element && target.closest('.resizable, [class*="resizer"], .no-click') !== null;

const isOnChart = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.wb-chart') !== null;

const opensMenu = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.wb-filter, .wb-list-button') !== null;

/** A cell, or the whole row or column of a header. */
function spanned({ row, column }: Partial<Place>): Selection | undefined {
  if (row !== undefined && column !== undefined) return onCell({ row, column });
  if (row !== undefined) return onBox({ row, rows: 1, column: 0, columns: maxColumns });
  if (column !== undefined) return onBox({ row: 0, rows: maxRows, column, columns: 1 });
  return undefined;
}

function stretched(start: Selection, from: Partial<Place>, to: Partial<Place>): Selection {
  const { corner } = start;
  const row = from.row === undefined ? corner.row : (to.row ?? corner.row);
  const column = from.column === undefined ? corner.column : (to.column ?? corner.column);
  return extended(start, { row, column });
}
