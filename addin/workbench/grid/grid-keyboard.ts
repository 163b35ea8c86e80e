import { cellAddress } from '../evaluator/area.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import { usualRowHeight } from './cell-size.ts';
import type { GridEntry } from './grid-entry.ts';
import type { GridView } from './grid-view.ts';
import { type Direction, edge, lastPlace, neighbour, rowsPerPage } from './navigation.ts';
import { extended, isOneCell, onBox, onCell, type Place } from './selection.ts';

export type KeyboardParts = {
  grid: GridView;
  entry: GridEntry;
  /** Alt and the down arrow: the list of the cell, or the menu of a table's header; false when it has none. */
  openList: () => boolean;
  /** A proposal for a formula takes the key first. */
  proposalTakes: (key: string) => boolean;
  changeSheet: (step: 1 | -1) => void;
};

const arrows = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

type Key = (event: KeyboardEvent) => boolean;

/** Excel's keyboard: what each key does on the sheet and while typing. */
export class GridKeyboard {
  readonly #parts: KeyboardParts;
  readonly #onSheet: ReadonlyMap<string, Key>;
  readonly #withControl: ReadonlyMap<string, Key>;
  /** Place pointed at with the arrows while a formula expects a reference. */
  #pointed: Place | undefined;

  constructor(parts: KeyboardParts) {
    this.#parts = parts;
    this.#onSheet = this.#sheetKeys();
    this.#withControl = this.#controlKeys();
    const { element } = parts.grid.input;
    element.addEventListener('keydown', (event) => this.press(event));
    element.addEventListener('input', () => this.#typed());
  }

  /** Handles a key pressed in the cell or, while typing, in the formula bar. */
  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { grid, proposalTakes } = this.#parts;
    if (grid.session && proposalTakes(event.key)) {
      event.preventDefault();
      return;
    }
    const taken = grid.session ? this.#whileTyping(event) : this.#onTheSheet(event);
    if (taken) event.preventDefault();
  }

  #typed(): void {
    const { grid } = this.#parts;
    const { element } = grid.input;
    this.#pointed = undefined;
    // A key that closed something elsewhere may end here; on the sheet a line end is never the start of an entry.
    if (!grid.session && element.value.trim() === '' && element.value.includes('\n')) {
      element.value = '';
      return;
    }
    if (!grid.session) grid.edit('enter', element.value);
    else grid.session.type(element.value, element.selectionStart);
    grid.session?.type(element.value, element.selectionStart);
    grid.showSession();
  }

  #whileTyping(event: KeyboardEvent): boolean {
    const { entry } = this.#parts;
    const back = event.shiftKey;
    switch (event.key) {
      case 'Enter':
        return this.#enter(event);
      case 'Tab':
        return done(() => entry.commit(back ? 'left' : 'right'));
      case 'Escape':
        return done(() => entry.cancel());
      case 'F2':
        return done(() => this.#toggleMode());
      default:
        return this.#arrowWhileTyping(event);
    }
  }

  #enter({ altKey, ctrlKey, shiftKey }: KeyboardEvent): boolean {
    const { entry } = this.#parts;
    if (altKey) return this.#newLine();
    if (ctrlKey) return done(() => entry.commitEverywhere());
    return done(() => entry.commit(shiftKey ? 'up' : 'down'));
  }

  #arrowWhileTyping({ key, altKey, shiftKey }: KeyboardEvent): boolean {
    const { grid, entry } = this.#parts;
    const direction = arrows.get(key);
    if (!direction || grid.session?.mode !== 'enter' || altKey) return false;
    if (grid.session.canPoint) return done(() => this.#point(direction));
    if (grid.session.isFormula && shiftKey) return false;
    return done(() => entry.commit(undefined) && this.#step(direction));
  }

  #newLine(): boolean {
    const { session } = this.#parts.grid;
    if (!session) return false;
    session.replace(session.caret, session.caret, '\n');
    this.#parts.grid.showSession();
    return true;
  }

  #toggleMode(): void {
    const { session } = this.#parts.grid;
    if (session) session.mode = session.mode === 'edit' ? 'enter' : 'edit';
    this.#parts.grid.showSession();
  }

  #point(direction: Direction): void {
    const { grid } = this.#parts;
    const from = this.#pointed ?? grid.selection.active;
    this.#pointed = neighbour(grid.layout, from, direction);
    grid.session?.point(cellAddress(this.#pointed.row, this.#pointed.column));
    grid.showSession();
  }

  #onTheSheet(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    this.#pointed = undefined;
    if (altKey) return key === 'ArrowDown' && this.#parts.openList();
    const direction = arrows.get(key);
    if (direction) return done(() => this.#arrow(direction, event));
    const keys = ctrlKey || metaKey ? this.#withControl : this.#onSheet;
    return keys.get(key.length === 1 ? key.toLowerCase() : key)?.(event) ?? false;
  }

  #arrow(direction: Direction, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
    const { grid, entry } = this.#parts;
    entry.forgetTabs();
    const { selection, layout, sheet } = grid;
    const from = shiftKey ? selection.corner : selection.active;
    const to = ctrlKey || metaKey ? edge(sheet, layout, from, direction) : neighbour(layout, from, direction);
    grid.select(shiftKey ? extended(selection, to) : onCell(to), to);
  }

  /** One cell further, out of a row of Tabs and of a selection of several cells. */
  #step(direction: Direction): void {
    const { grid, entry } = this.#parts;
    entry.forgetTabs();
    grid.select(onCell(neighbour(grid.layout, grid.selection.active, direction)));
  }

  #goTo(place: Place, { shiftKey }: KeyboardEvent): boolean {
    const { grid, entry } = this.#parts;
    entry.forgetTabs();
    grid.select(shiftKey ? extended(grid.selection, place) : onCell(place), place);
    return true;
  }

  #sheetKeys(): ReadonlyMap<string, Key> {
    const { grid, entry } = this.#parts;
    const page = (sign: number, event: KeyboardEvent) => {
      const rows = rowsPerPage(grid.host.clientHeight, usualRowHeight) * sign;
      const from = event.shiftKey ? grid.selection.corner : grid.selection.active;
      return this.#goTo(neighbour(grid.layout, from, 'down', rows), event);
    };
    return new Map<string, Key>([
      ['Enter', ({ shiftKey }) => done(() => entry.commit(shiftKey ? 'up' : 'down'))],
      ['Tab', ({ shiftKey }) => done(() => entry.commit(shiftKey ? 'left' : 'right'))],
      ['F2', () => done(() => grid.edit('edit'))],
      ['Delete', () => done(() => entry.clear())],
      ['Backspace', () => done(() => grid.edit('enter', ''))],
      ['Escape', () => done(() => this.#dropCopy())],
      ['Home', (event) => this.#goTo({ row: grid.selection.active.row, column: 0 }, event)],
      ['PageDown', (event) => page(1, event)],
      ['PageUp', (event) => page(-1, event)],
      [' ', ({ shiftKey }) => (shiftKey ? done(() => this.#wholeRows()) : false)],
    ]);
  }

  #controlKeys(): ReadonlyMap<string, Key> {
    const { grid, entry, changeSheet } = this.#parts;
    return new Map<string, Key>([
      ['d', () => done(() => entry.fillDown())],
      ['z', ({ shiftKey }) => done(() => (shiftKey ? entry.redo() : entry.undo()))],
      ['y', () => done(() => entry.redo())],
      ['a', () => done(() => this.#everything())],
      ['Home', (event) => this.#goTo({ row: 0, column: 0 }, event)],
      ['End', (event) => this.#goTo(lastPlace(grid.sheet), event)],
      ['PageDown', () => done(() => changeSheet(1))],
      ['PageUp', () => done(() => changeSheet(-1))],
      [' ', () => done(() => this.#wholeColumns())],
    ]);
  }

  #dropCopy(): void {
    const { grid } = this.#parts;
    grid.copied = undefined;
    grid.drawSelection();
  }

  /** The table around the cell first, then the sheet, as Excel does. */
  #everything(): void {
    const { grid } = this.#parts;
    const { row, column } = grid.selection.active;
    const table = grid.workbook.tableAt(grid.sheet, row, column);
    const inTable = table && isOneCell(grid.selection) ? table.body : undefined;
    const { rows, columns } = grid.sheet.extent();
    const box = inTable ?? { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    grid.select(onBox(box), grid.selection.active);
  }

  #wholeRows(): void {
    const { grid } = this.#parts;
    const { row, rows } = grid.box;
    grid.select(onBox({ row, rows, column: 0, columns: maxColumns }), grid.selection.active);
  }

  #wholeColumns(): void {
    const { grid } = this.#parts;
    const { column, columns } = grid.box;
    grid.select(onBox({ row: 0, rows: maxRows, column, columns }), grid.selection.active);
  }
}

/** Does it; the key is taken. */
function done(work: () => unknown): boolean {
  work();
  return true;
}
