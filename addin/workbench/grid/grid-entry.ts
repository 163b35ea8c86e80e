import {
  clearRange,
  enterEverywhere,
  enterText,
  fillDown,
  fillRight,
  type Outcome,
  redo,
  undo,
} from '../model/edits.ts';
import type { Range } from '../model/range.ts';
import { appendTableRow } from '../model/table-gestures.ts';
import { widenFor } from './autofit.ts';
import { closedFormula, isBrokenFormula } from './closed-formula.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridView } from './grid-view.ts';
import { type Direction, neighbour, nextInside } from './navigation.ts';
import { isOneCell, onCell, type Place } from './selection.ts';

/** Asks the person what to do with an entry that was not taken: `take` it all the same, after a warning. */
export type AskRefusal = (outcome: Extract<Outcome, { done: false }>) => Promise<'retry' | 'cancel' | 'take'>;

/** Looks at an entry that was taken: a formula that comes back to itself is told of. */
export type AfterEntry = (cell: Range) => void;

const back: Record<Direction, boolean> = { up: true, left: true, down: false, right: false };

/** What typing comes to: entries, deletions, fills, steps taken back. */
export class GridEntry {
  readonly #grid: GridView;
  readonly #ask: AskRefusal;
  readonly #entered: AfterEntry;
  /** Column where a row of entries by Tab began: Enter goes back under it. */
  #tabOrigin: number | undefined;

  constructor(grid: GridView, ask: AskRefusal, entered: AfterEntry) {
    this.#grid = grid;
    this.#ask = ask;
    this.#entered = entered;
  }

  /** Takes what is being typed and goes on to the next cell; false when the entry was refused. */
  commit(direction: Direction | undefined, insists = false): boolean {
    const grid = this.#grid;
    const { session } = grid;
    const insist = () => this.commit(direction, true);
    if (session && !this.#enter(session.home, closedFormula(session.text), { insists, insist })) return false;
    if (session) {
      grid.endEdit();
      if (session.home.sheet !== grid.sheet) grid.workbook.activate(session.home.sheet);
    }
    if (direction) this.#advance(direction);
    else grid.select(grid.selection, grid.selection.active);
    if (session) this.#entered(session.home);
    return true;
  }

  cancel(): void {
    const { session } = this.#grid;
    this.#grid.endEdit();
    if (session && session.home.sheet !== this.#grid.sheet) this.#grid.workbook.activate(session.home.sheet);
  }

  /** Ctrl+Enter: the same entry in every selected cell. */
  commitEverywhere(insists = false): void {
    const { workbook, session, range, language, activeCell } = this.#grid;
    if (!session) return;
    const text = closedFormula(session.text);
    const { sheet, row, column } = activeCell;
    const places = { range, from: { sheet, row, column, insists } };
    const outcome = enterEverywhere(workbook, places, text, language);
    if (!this.#accepted(outcome, () => this.commitEverywhere(true))) return;
    this.#grid.endEdit();
    this.#entered(session.home);
  }

  /** Types a text into a cell, whatever is selected; false when it was refused. */
  put(cell: Range, text: string, insists = false): boolean {
    return this.#enter(cell, text, { insists, insist: () => this.put(cell, text, true) });
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

  /** Ctrl+R: the first column of the selection over the others; one column takes the one on its left. */
  fillRight(): void {
    const { range, workbook } = this.#grid;
    const from =
      range.columns === 1 && range.column > 0 ? range.with({ column: range.column - 1, columns: 2 }) : range;
    this.#accepted(fillRight(workbook, from));
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

  #enter(cell: Range, text: string, { insists, insist }: { insists: boolean; insist: () => void }): boolean {
    const { workbook, language } = this.#grid;
    if (isBrokenFormula(text))
      return this.#accepted({
        done: false,
        reason: 'refused',
        message: gestureTexts(language).brokenFormula,
      });
    const outcome = workbook.as('person', () => {
      const { sheet, row, column } = cell;
      const entered = enterText(workbook, { sheet, row, column, insists }, text, language);
      if (entered.done) widenFor(this.#grid, cell);
      return entered;
    });
    return this.#accepted(outcome, insist);
  }

  #advance(direction: Direction): void {
    const grid = this.#grid;
    const { active } = grid.selection;
    const by = direction === 'up' || direction === 'down' ? 'rows' : 'columns';
    if (!isOneCell(grid.selection)) {
      const next = nextInside(grid.box, active, { by, back: back[direction] });
      grid.select({ ...grid.selection, active: next }, next);
    } else if (by === 'rows') this.#advanceRow(active, direction);
    else if (direction === 'left' || !this.#leavesTable(active)) {
      this.#tabOrigin ??= active.column;
      grid.select(onCell(neighbour(grid.layout, active, direction)));
    }
  }

  #advanceRow(active: Place, direction: Direction): void {
    const from = { ...active, column: this.#tabOrigin ?? active.column };
    this.#tabOrigin = undefined;
    this.#grid.select(onCell(neighbour(this.#grid.layout, from, direction)));
  }

  /** Tab in the last cell of a row of a table goes on to its next row, a new one after the last. */
  #leavesTable({ row, column }: Place): boolean {
    const grid = this.#grid;
    const table = grid.workbook.tableAt(grid.sheet, row, column);
    if (column !== table?.range.lastColumn || row === table.totals?.row) return false;
    const isLast = row === table.body.lastRow;
    if (isLast && !this.#accepted(appendTableRow(grid.workbook, table))) return true;
    const next = { row: isLast ? row + 1 : row, column: table.box.column };
    this.#tabOrigin = undefined;
    grid.select(onCell(isLast ? next : neighbour(grid.layout, next, 'down')));
    return true;
  }

  #accepted(outcome: Outcome, insist?: () => void): boolean {
    if (outcome.done) return true;
    void this.#ask(outcome).then((answer) => {
      if (answer === 'cancel') this.cancel();
      if (answer === 'take') insist?.();
      this.#grid.input.focusAgain();
    });
    return false;
  }
}
