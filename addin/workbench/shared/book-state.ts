import type { Cell } from '../model/cell.ts';
import type { PlacedCell } from '../model/cell-store.ts';
import { followedFormula } from '../model/moved-formula.ts';
import type { SavedWorkbook } from '../model/saved-schema.ts';
import { savedCells, savedWorkbook } from '../model/save-workbook.ts';
import { plainStyle } from '../model/cell.ts';
import { StyleList } from '../model/style-list.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Change, Entries } from './change.ts';
import type { Command } from './command.ts';
import { entriesOf, headOf } from './entries.ts';
import { sheetName } from './sheet-name.ts';
import { StateCells } from './state-cells.ts';
import { moveEntries } from './moved-entries.ts';
import { placeAt, placeKey } from './place.ts';
import { sharedCell } from './shared-cell.ts';

/** A workbook as everybody has it: plain contents, the same wherever the same changes were made in the same order. */
export class BookState {
  readonly cells: Map<string, StateCells>;
  readonly entries: Entries;

  constructor(
    cells: Map<string, StateCells> = new Map<string, StateCells>(),
    entries: Entries = new Map<string, unknown>(),
  ) {
    this.cells = cells;
    this.entries = entries;
  }

  /** What a workbook at hand holds. */
  static of(workbook: Workbook): BookState {
    const head = savedWorkbook(workbook, new StyleList(), () => []);
    const cells = workbook.sheets.map((sheet): [string, StateCells] => [
      sheet.id,
      StateCells.of(sharedCells(sheet.allCells())),
    ]);
    return new BookState(new Map(cells), entriesOf(head));
  }

  /** What was saved. */
  static read(saved: SavedWorkbook): BookState {
    const cells = saved.sheets.map((sheet): [string, StateCells] => [
      sheet.id,
      StateCells.of(
        sheet.cells.map(([row, column, value, place, rest]) => {
          const style = saved.styles[place] ?? plainStyle;
          return [placeKey(row, column), sharedCell({ ...style, value, ...rest })];
        }),
      ),
    ]);
    return new BookState(new Map(cells), entriesOf(saved));
  }

  /** As it is saved; `readWorkbook` makes a workbook of it. */
  save(rest: Pick<SavedWorkbook, 'name' | 'language' | 'lastId' | 'activeId'>): SavedWorkbook {
    const head = headOf(this.entries, rest);
    const styles = new StyleList();
    const held = head.styles.map((style) => styles.placeOf(style));
    if (held.some((place, index) => place !== index)) throw new Error('Styles keep their places');
    const sheets = head.sheets.map((sheet) => {
      const placed = [...(this.cells.get(sheet.id) ?? [])].map(([key, cell]) => ({ ...placeAt(key), cell }));
      return { ...sheet, cells: savedCells(placed, styles) };
    });
    return { ...head, sheets, styles: styles.styles };
  }

  copy(): BookState {
    return new BookState(
      new Map([...this.cells].map(([id, cells]) => [id, cells.copy()])),
      new Map(this.entries),
    );
  }

  nameOf(sheetId: string): string {
    return sheetName(this.entries, sheetId);
  }

  /** Moves cells, and has formulas and what else speaks of them follow, as the model does. */
  move(command: Command): void {
    this.cells.get(command.sheetId)?.move(command);
    const shift = { ...command, sheet: { name: this.nameOf(command.sheetId) } };
    for (const [sheetId, cells] of this.cells) {
      const home = this.nameOf(sheetId);
      cells.rewrite((formula) => followedFormula(formula, home, shift));
    }
    moveEntries(this.entries, command);
  }

  apply({ commands, cells, entries }: Change): void {
    for (const command of commands) this.move(command);
    for (const [path, value] of entries) {
      if (value === undefined) this.entries.delete(path);
      else this.entries.set(path, value);
    }
    for (const [sheetId, changed] of cells) {
      const own = this.cells.get(sheetId) ?? new StateCells();
      this.cells.set(sheetId, own);
      own.put(changed);
    }
    for (const sheetId of [...this.cells.keys()])
      if (!this.entries.has(`sheets/${sheetId}/name`)) this.cells.delete(sheetId);
  }
}

function* sharedCells(cells: Iterable<PlacedCell>): Generator<[number, Cell]> {
  for (const { row, column, cell } of cells) yield [placeKey(row, column), sharedCell(cell)];
}
