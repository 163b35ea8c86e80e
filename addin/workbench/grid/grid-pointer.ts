import { autofitRows } from './autofit.ts';
import { autofitAt, columnBorderAt } from './column-border.ts';
import { type Drag, isPlace } from './drag.ts';
import { DragScroll } from './drag-scroll.ts';
import { fillDownBeside, fillDrag } from './fill-handle.ts';
import type { FormulaPointing } from './formula-pointing.ts';
import type { GridDesk } from './grid-desk.ts';
import { type HotSpot, hotSpotAt } from './hot-spot.ts';
import { moveDrag } from './move-drag.ts';
import { rowBorderAt, rowResizeDrag } from './row-resize.ts';
import { isSelected, spanned, stretched } from './pointed-selection.ts';
import type { Place } from './selection.ts';
import { tableDrag } from './table-drag.ts';

export type PointerParts = {
  desk: GridDesk;
  pointing: FormulaPointing;
  openList: () => boolean;
  openFilter: (tableId: string, index: number, below: DOMRect) => void;
  openMenu: (x: number, y: number) => void;
};

const cursors = { handle: 'crosshair', border: 'move', table: 'nwse-resize' } as const;

/** A drag that may also want the height of the pointer. */
type HeldDrag = Drag & { to?: (y: number) => void };

/** Excel's mouse: clicks, drags, headings, references pointed at while a formula is typed. */
export class GridPointer {
  readonly #parts: PointerParts;
  readonly #scroll: DragScroll;
  #drag: HeldDrag | undefined;

  constructor(parts: PointerParts) {
    this.#parts = parts;
    const { grid } = parts.desk;
    this.#scroll = new DragScroll(grid, (x, y) => this.#pull(x, y));
    const element: HTMLElement = grid.revo.element;
    element.addEventListener('pointerdown', (event) => this.#press(event), { capture: true });
    element.addEventListener('mousedown', (event) => this.#keepFocus(event), { capture: true });
    element.addEventListener('dblclick', (event) => this.#double(event));
    element.addEventListener('contextmenu', (event) => this.#menu(event));
    element.addEventListener('pointermove', (event) => this.#hover(event));
    window.addEventListener('pointermove', (event) => this.#move(event));
    window.addEventListener('pointerup', (event) => this.#release(event));
    window.addEventListener('keydown', (event) => this.#abandon(event), { capture: true });
  }

  /** The keyboard stays in the field over the cell, whatever is clicked. */
  #keepFocus(event: MouseEvent): void {
    if (isResizer(event.target)) return;
    event.preventDefault();
    if (!opensMenu(event.target)) this.#parts.desk.grid.input.focus();
  }

  #press(event: PointerEvent): void {
    const { grid } = this.#parts.desk;
    const { clientX: x, clientY: y, shiftKey } = event;
    if (isResizer(event.target) || this.#opens(event.target)) return;
    const place = grid.revo.placeAt(x, y);
    if (!place || (event.button === 2 && isSelected(grid.box, place))) return;
    this.#drag = event.button === 0 ? this.#drawnDrag(place, x, y) : undefined;
    if (!this.#drag) this.#startOn(place, shiftKey);
  }

  #startOn(place: Partial<Place>, shiftKey: boolean): void {
    const { session } = this.#parts.desk.grid;
    if (session?.canPoint && isPlace(place)) this.#startPointing(place, shiftKey);
    else this.#startSelecting(place, shiftKey);
  }

  /** The drag of what is drawn over the cells, or of the border under a row's number. */
  #drawnDrag(place: Partial<Place>, x: number, y: number): HeldDrag | undefined {
    const { desk } = this.#parts;
    const row = rowBorderAt(desk.grid, x, y);
    if (row !== undefined) return rowResizeDrag(desk, row, y);
    const spot = hotSpotAt(desk.grid, x, y);
    return spot && isPlace(place) ? this.#spotDrag(spot, place) : undefined;
  }

  #spotDrag(spot: HotSpot, place: Place): Drag | undefined {
    const { desk } = this.#parts;
    if (spot.kind === 'handle') return fillDrag(desk);
    return spot.kind === 'border' ? moveDrag(desk, place) : tableDrag(desk, spot.tableId);
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

  #startPointing(from: Place, stretches: boolean): void {
    const { pointing } = this.#parts;
    pointing.begin(from, stretches);
    this.#drag = { moved: (to) => isPlace(to) && pointing.stretch(to) };
  }

  #startSelecting(place: Partial<Place>, extend: boolean): void {
    const { grid, entry } = this.#parts.desk;
    if (grid.session && !entry.commit(undefined)) return;
    entry.forgetTabs();
    const start = extend ? grid.selection : spanned(place);
    const pull = (to: Partial<Place>) =>
      grid.select(stretched(start, place, to), isPlace(to) ? to : grid.selection.active);
    if (extend) pull(place);
    else grid.select(start, start.active);
    this.#drag = { moved: pull };
  }

  #move({ clientX, clientY, buttons }: PointerEvent): void {
    if (!this.#drag || buttons !== 1) return;
    this.#drag.to?.(clientY);
    if (!this.#scroll.follow(clientX, clientY) || isHeading(this.#parts.desk, clientX, clientY))
      this.#pull(clientX, clientY);
  }

  #pull(x: number, y: number): void {
    const place = this.#parts.desk.grid.revo.placeAt(x, y);
    if (place) this.#drag?.moved(place);
  }

  #release({ ctrlKey, metaKey }: PointerEvent): void {
    const drag = this.#drag;
    this.#drag = undefined;
    this.#scroll.stop();
    drag?.ended?.({ copies: ctrlKey || metaKey });
  }

  #abandon(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#drag?.abandoned) return;
    event.stopPropagation();
    this.#drag.abandoned();
    this.#drag = undefined;
    this.#scroll.stop();
  }

  /** The shape of the pointer says what a press would do. */
  #hover({ clientX, clientY, buttons }: PointerEvent): void {
    if (buttons !== 0) return;
    const { grid } = this.#parts.desk;
    const spot = hotSpotAt(grid, clientX, clientY);
    const cursor = spot
      ? cursors[spot.kind]
      : rowBorderAt(grid, clientX, clientY) === undefined
        ? ''
        : 'row-resize';
    grid.host.style.setProperty('--wb-cursor', cursor === '' ? null : cursor);
    grid.host.classList.toggle('wb-hot', cursor !== '');
  }

  #double(event: MouseEvent): void {
    const { desk } = this.#parts;
    const { grid, report } = desk;
    const { clientX: x, clientY: y } = event;
    const place = grid.revo.placeAt(x, y);
    const row = rowBorderAt(grid, x, y);
    const column = columnBorderAt(grid, x, y);
    if (column !== undefined) report(autofitAt(grid, column));
    else if (row !== undefined) report(autofitRows(grid, row, 1));
    else if (hotSpotAt(grid, x, y)?.kind === 'handle') fillDownBeside(desk);
    else if (place && isPlace(place) && !grid.session) grid.edit('edit');
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    this.#parts.openMenu(event.clientX, event.clientY);
  }
}

const isResizer = (target: EventTarget | null | undefined) =>
  target instanceof Element && target.closest('.resizable, [class*="resizer"], .no-click') !== null;

const opensMenu = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.wb-filter, .wb-list-button') !== null;

function isHeading({ grid }: GridDesk, x: number, y: number): boolean {
  const place = grid.revo.placeAt(x, y);
  return place !== undefined && !isPlace(place);
}
