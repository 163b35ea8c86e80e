import type { Box } from '../model/address.ts';
import { type Axis, positionAt, spanIn, type Zone } from './axis.ts';
import type { RevoSheet } from './revo-sheet.ts';
import type { Place } from './selection.ts';
import { drawings, type Overlay, type Rectangle } from './selection-drawings.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { ZoneLayers, zones } from './zone-layers.ts';

/** Row numbers and column letters, in pixels. */
const headings = { width: 46, height: 24 };
const scrollBar = 12;

/** Draws the selection over the cells, zone by zone, so that frozen panes cut it where they cut the sheet. */
export class SelectionLayers {
  readonly #sheet: RevoSheet;
  readonly #layers: ZoneLayers;
  readonly #listeners = new Set<() => void>();

  constructor(sheet: RevoSheet) {
    this.#sheet = sheet;
    this.#layers = new ZoneLayers(sheet, { class: 'wb-layer', 'aria-hidden': 'true' });
  }

  draw(layout: SheetLayout, overlay: Overlay): void {
    for (const [rows, columns] of zones) {
      const layer = this.#layers.in(rows, columns);
      if (!layer) continue;
      const place = (box: Box) => rectangle(layout, rows, columns, box);
      layer.replaceChildren(...drawings(overlay, place));
    }
    this.#markHeaders(layout, overlay.selected);
    for (const listener of this.#listeners) listener();
  }

  /** Tells when the cells or what is drawn over them were drawn. */
  onDraw(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Where a cell stands in the window; undefined when it is not laid out. */
  rectangleOf(layout: SheetLayout, { row, column }: Place): DOMRect | undefined {
    for (const [rows, columns] of zones) {
      const inside = rectangle(layout, rows, columns, { row, column, rows: 1, columns: 1 });
      const origin = inside && this.#layers.in(rows, columns)?.getBoundingClientRect();
      if (origin)
        return new DOMRect(origin.x + inside.left, origin.y + inside.top, inside.width, inside.height);
    }
    return undefined;
  }

  /**
   * Scrolls just enough for a cell to be whole in the frame, clear of the headings and of what is frozen; true when it
   * already is, or when the sheet as laid out has no such cell.
   */
  reveal(layout: SheetLayout, place: Place, frame: DOMRect): boolean {
    const cell = this.rectangleOf(layout, place);
    if (!cell) return !isLaidOut(layout, place);
    const left = frame.left + headings.width + coveredBy(layout.columns, place.column);
    const top = frame.top + headings.height + coveredBy(layout.rows, place.row);
    const by = {
      x: isFrozen(layout.columns, place.column)
        ? 0
        : missing(cell.left - left, cell.right - frame.right + scrollBar),
      y: isFrozen(layout.rows, place.row)
        ? 0
        : missing(cell.top - top, cell.bottom - frame.bottom + scrollBar),
    };
    const isInView = Math.abs(by.x) < 1 && Math.abs(by.y) < 1;
    if (!isInView) this.#sheet.scrollBy(by);
    return isInView;
  }

  #markHeaders({ rows, columns }: SheetLayout, selected: Box): void {
    const within = (position: number | undefined, from: number, count: number) =>
      position !== undefined && position >= from && position < from + count;
    const { element } = this.#sheet;
    for (const header of element.querySelectorAll<HTMLElement>('.rgHeaderCell')) {
      const at = positionAt(columns, header.dataset['rgcol'], header.closest('.colPinStart') !== null);
      header.classList.toggle('wb-within', within(at, selected.column, selected.columns));
    }
    for (const header of element.querySelectorAll<HTMLElement>('.rowHeaders .rgCell')) {
      const at = positionAt(rows, header.dataset['rgrow'], header.closest('.header-wrapper') !== null);
      header.classList.toggle('wb-within', within(at, selected.row, selected.rows));
    }
  }
}

/** How far to scroll for what sticks out before (negative) or after (positive); a start hidden wins over an end. */
function missing(before: number, after: number): number {
  if (before < -1) return before;
  return after > 0 ? Math.min(after, Math.max(0, before)) : 0;
}

const isLaidOut = ({ rows, columns }: SheetLayout, { row, column }: Place) =>
  rows.shown.includes(row) && columns.shown.includes(column);

const isFrozen = ({ shown, frozen }: Axis, position: number) => shown.slice(0, frozen).includes(position);

/** Pixels that stand still before a position that scrolls. */
const coveredBy = ({ shown, frozen, sizeOf }: Axis, position: number) =>
  shown.slice(0, frozen).reduce((sum, each) => (each < position ? sum + sizeOf(each) : sum), 0);

/** Where a rectangle of cells is in a zone, and where the zone cuts it; undefined when none of it is there. */
export function rectangle(layout: SheetLayout, rows: Zone, columns: Zone, box: Box): Rectangle | undefined {
  const down = spanIn(layout.rows, rows, box.row, box.row + box.rows - 1);
  const across = spanIn(layout.columns, columns, box.column, box.column + box.columns - 1);
  if (!down || !across) return undefined;
  const cut = [
    ...cuts(layout.rows, rows, { from: box.row, count: box.rows }, ['top', 'bottom']),
    ...cuts(layout.columns, columns, { from: box.column, count: box.columns }, ['left', 'right']),
  ];
  return { left: across.start, top: down.start, width: across.size, height: down.size, cut };
}

type Span = { from: number; count: number };

/** The sides a box goes on beyond its zone: frozen cells cut its end, the others its start. */
function cuts(
  of: Axis,
  zone: Zone,
  { from, count }: Span,
  [start, end]: readonly [string, string],
): string[] {
  const first = of.shown[of.frozen];
  if (of.frozen === 0 || first === undefined) return [];
  if (zone === 'frozen') return from + count > first ? [`wb-cut-${end}`] : [];
  return from < first ? [`wb-cut-${start}`] : [];
}
