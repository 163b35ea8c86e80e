import { clearRange, enterText, fillDown, type Outcome, redo, undo } from '../model/edits.ts';
import type { GridView } from './grid-view.ts';
import { type Direction, neighbour, nextInside } from './navigation.ts';
import { isOneCell, onCell, type Place } from './selection.ts';

/** Asks the person what to do with an entry that was not taken. */
export type AskRefusal = (outcome: Extract<Outcome, { done: false }>) => Promise<'retry' | 'cancel'>;

const back: Record<Direction, boolean> = { up: true, left: true, down: false, right: false };

/** What typing comes to: entries, deletions, fills, steps taken back. */
export class GridEntry {
  readonly #grid: GridView;
  readonly #ask: AskRefusal;
  /** Column where a row of entries by Tab began: Enter goes back under it. */
  #tabOrigin: number | undefined;

  constructor(grid: GridView, ask: AskRefusal) {
    this.#grid = grid;
    this.#ask = ask;
  }

  /** Takes what is being typed and goes on to the next cell; false when the entry was refused. */
  commit(direction: Direction | undefined): boolean {
    const grid = this.#grid;
    const { session } = grid;
    if (session && !this.#accepted(enterText(grid.workbook, session.home, session.text, grid.language)))
      return false;
    if (session) {
      grid.endEdit();
      if (session.home.sheet !== grid.sheet) grid.workbook.activate(session.home.sheet);
    }
    if (direction) this.#advance(direction);
    else grid.select(grid.selection, grid.selection.active);
    return true;
  }

  cancel(): void {
    const { session } = this.#grid;
    this.#grid.endEdit();
    if (session && session.home.sheet !== this.#grid.sheet) this.#grid.workbook.activate(session.home.sheet);
  }

  /** Ctrl+Enter: the same entry in every selected cell. */
  commitEverywhere(): void {
    const { workbook, session, range, language } = this.#grid;
    if (!session) return;
    if (!this.#accepted(enterText(workbook, range.with({ rows: 1, columns: 1 }), session.text, language)))
      return;
    for (let column = range.column; column <= range.lastColumn; column += 1) {
      const cell = range.with({ column, columns: 1 });
      if (column > range.column) enterText(workbook, cell, session.text, language);
      fillDown(workbook, cell);
    }
    this.#grid.endEdit();
  }

  clear(): void {
    this.#accepted(clearRange(this.#grid.workbook, this.#grid.range));
  }

  /** Ctrl+D: the first row of the selection over the others; one row takes the row above. */
  fillDown(): void {
    const { range, workbook } = this.#grid;
    const from = range.rows === 1 && range.row > 0 ? range.with({ row: range.row - 1, rows: 2 }) : range;
    this.#accepted(fillDown(workbook, from));
  }

  undo(): void {
    undo(this.#grid.workbook);
  }

  redo(): void {
    redo(this.#grid.workbook);
  }

  /** Forgets where a row of Tabs began, as a click or an arrow does. */
  forgetTabs(): void {
    this.#tabOrigin = undefined;
  }

  #advance(direction: Direction): void {
    const grid = this.#grid;
    const { active } = grid.selection;
    const by = direction === 'up' || direction === 'down' ? 'rows' : 'columns';
    if (!isOneCell(grid.selection)) {
      const next = nextInside(grid.box, active, { by, back: back[direction] });
      grid.select({ ...grid.selection, active: next }, next);
      return;
    }
    if (by === 'columns') this.#tabOrigin ??= active.column;
    const from: Place =
      by === 'rows' && this.#tabOrigin !== undefined ? { ...active, column: this.#tabOrigin } : active;
    if (by === 'rows') this.#tabOrigin = undefined;
    grid.select(onCell(neighbour(grid.layout, from, direction)));
  }

  #accepted(outcome: Outcome): boolean {
    if (outcome.done) return true;
    void this.#ask(outcome).then((answer) => {
      if (answer === 'cancel') this.cancel();
      this.#grid.input.focusAgain();
    });
    return false;
  }
}
