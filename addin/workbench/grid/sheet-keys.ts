import { maxColumns, maxRows } from '../model/address.ts';
import { usualRowHeight } from './cell-size.ts';
import { currentRegion } from './current-region.ts';
import type { GridEntry } from './grid-entry.ts';
import type { GridView } from './grid-view.ts';
import { type Direction, edge, lastPlace, neighbour, rowsPerPage } from './navigation.ts';
import { extended, onBox, onCell, type Place, selectedBox } from './selection.ts';

export const arrows: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** The keys that go about the sheet and select. */
export class SheetKeys {
  readonly #grid: GridView;
  readonly #entry: GridEntry;
  /** After the End key, an arrow goes as far as Ctrl and that arrow. */
  isEndMode = false;

  constructor(grid: GridView, entry: GridEntry) {
    this.#grid = grid;
    this.#entry = entry;
  }

  /** Does what the key asks; false for a key that goes nowhere. */
  press(event: KeyboardEvent): boolean {
    const direction = arrows.get(event.key);
    if (direction && !event.altKey) this.#arrow(direction, event);
    else if (event.key === 'End' && !event.ctrlKey && !event.metaKey) this.#setEndMode(!this.isEndMode);
    else return this.#goes(event);
    return true;
  }

  /** One cell further, out of a row of Tabs and of a selection of several cells. */
  step(direction: Direction): void {
    this.#entry.forgetTabs();
    this.#grid.select(onCell(neighbour(this.#grid.layout, this.#grid.selection.active, direction)));
  }

  /** The region or the table around the cell first, then the sheet, as Excel does. */
  everything(): void {
    const grid = this.#grid;
    const { row, column } = grid.selection.active;
    const table = grid.workbook.tableAt(grid.sheet, row, column);
    const region = table?.body ?? currentRegion(grid.sheet, { row, column });
    const { box } = grid;
    const holds = (inner: typeof region) =>
      box.row <= inner.row &&
      box.column <= inner.column &&
      box.row + box.rows >= inner.row + inner.rows &&
      box.column + box.columns >= inner.column + inner.columns;
    const around = table && holds(region) && !holds(table.range) ? table.range : region;
    if (holds(around))
      grid.select(onBox({ row: 0, column: 0, rows: maxRows, columns: maxColumns }), grid.selection.active);
    else this.#around(around);
  }

  wholeRows(): void {
    const { row, rows } = this.#grid.box;
    this.#around({ row, rows, column: 0, columns: maxColumns });
  }

  wholeColumns(): void {
    const { column, columns } = this.#grid.box;
    this.#around({ row: 0, rows: maxRows, column, columns });
  }

  region(): void {
    this.#around(currentRegion(this.#grid.sheet, this.#grid.selection.active));
  }

  /** Selects a box; the active cell stays, when it is inside. */
  #around(box: ReturnType<typeof selectedBox>): void {
    const { active } = this.#grid.selection;
    this.#grid.select({ ...onBox(box), active }, active);
  }

  #setEndMode(on: boolean): void {
    if (this.isEndMode === on) return;
    this.isEndMode = on;
    this.#grid.changed();
  }

  #arrow(direction: Direction, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
    const grid = this.#grid;
    const { selection, layout, sheet } = grid;
    this.#entry.forgetTabs();
    const from = shiftKey ? selection.corner : selection.active;
    const far = ctrlKey || metaKey || this.isEndMode;
    const to = far ? edge(sheet, layout, from, direction) : neighbour(layout, from, direction);
    this.#setEndMode(false);
    grid.select(shiftKey ? extended(selection, to) : onCell(to), to);
  }

  #goes(event: KeyboardEvent): boolean {
    const { active, corner } = this.#grid.selection;
    const from = event.shiftKey ? corner : active;
    const control = event.ctrlKey || event.metaKey;
    const place = event.key.startsWith('Page')
      ? this.#paged(from, event)
      : this.#ended(from, event.key, control);
    return place !== undefined && this.#goTo(place, event);
  }

  #ended(from: Place, key: string, control: boolean): Place | undefined {
    if (key === 'End' || (key === 'Home' && this.isEndMode)) return lastPlace(this.#grid.sheet);
    if (key !== 'Home') return undefined;
    return control ? this.#home() : { row: from.row, column: this.#home().column };
  }

  #paged(from: Place, { key, altKey, ctrlKey, metaKey }: KeyboardEvent): Place | undefined {
    if (ctrlKey || metaKey) return undefined;
    const sign = key === 'PageDown' ? 1 : -1;
    return altKey ? this.#screenAside(from, sign) : this.#screenDown(from, sign);
  }

  /** The first cell that scrolls. */
  #home(): Place {
    const { rows, columns } = this.#grid.layout;
    return { row: rows.shown[rows.frozen] ?? 0, column: columns.shown[columns.frozen] ?? 0 };
  }

  #screenDown(from: Place, sign: number): Place {
    const rows = rowsPerPage(this.#grid.host.clientHeight, usualRowHeight);
    return neighbour(this.#grid.layout, from, 'down', rows * sign);
  }

  #screenAside(from: Place, sign: number): Place {
    const columns = Math.max(1, Math.floor(this.#grid.host.clientWidth / 64) - 2);
    return neighbour(this.#grid.layout, from, 'right', columns * sign);
  }

  #goTo(place: Place, { shiftKey }: KeyboardEvent): boolean {
    const grid = this.#grid;
    this.#entry.forgetTabs();
    this.#setEndMode(false);
    grid.select(shiftKey ? extended(grid.selection, place) : onCell(place), place);
    return true;
  }
}
