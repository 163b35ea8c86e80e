import type { Cell } from '../model/cell.ts';
import type { SavedWorkbook } from '../model/saved-schema.ts';
import { savedCells, savedWorkbook } from '../model/save-workbook.ts';
import { plainStyle } from '../model/cell.ts';
import { StyleList } from '../model/style-list.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Cells, Change, Entries } from './change.ts';
import type { Command } from './command.ts';
import { entriesOf, headOf } from './entries.ts';
import { sheetName } from './sheet-name.ts';
import { moveCells } from './moved-cells.ts';
import { moveEntries } from './moved-entries.ts';
import { placeAt, placeKey } from './place.ts';
import { sharedCell } from './shared-cell.ts';

/** A workbook as everybody has it: plain contents, the same wherever the same changes were made in the same order. */
export class BookState {
  readonly cells: Map<string, Cells>;
  readonly entries: Entries;

  constructor(
    cells: Map<string, Cells> = new Map<string, Cells>(),
    entries: Entries = new Map<string, unknown>(),
  ) {
    this.cells = cells;
    this.entries = entries;
  }

  /** What a workbook at hand holds. */
  static of(workbook: Workbook): BookState {
    const head = savedWorkbook(workbook, new StyleList(), () => []);
    const cells = workbook.sheets.map((sheet): [string, Cells] => [
      sheet.id,
      new Map(
        [...sheet.allCells()].map(({ row, column, cell }) => [placeKey(row, column), sharedCell(cell)]),
      ),
    ]);
    return new BookState(new Map(cells), entriesOf(head));
  }

  /** What was saved. */
  static read(saved: SavedWorkbook): BookState {
    const cells = saved.sheets.map((sheet): [string, Cells] => [
      sheet.id,
      new Map(
        sheet.cells.map(([row, column, value, place, rest]) => {
          const style = saved.styles[place] ?? plainStyle;
          return [placeKey(row, column), sharedCell({ ...style, value, ...rest })];
        }),
      ),
    ]);
    return new BookState(new Map(cells), entriesOf(saved));
  }

  /** As it is saved; `readWorkbook` makes a workbook of it. */
  save(rest: Pick<SavedWorkbook, 'name' | 'language' | 'lastId'>): SavedWorkbook {
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
      new Map([...this.cells].map(([id, cells]) => [id, new Map(cells)])),
      new Map(this.entries),
    );
  }

  nameOf(sheetId: string): string {
    return sheetName(this.entries, sheetId);
  }

  move(command: Command): void {
    moveCells<Cell>(this.cells, command, (id) => this.nameOf(id), {
      of: ({ formula }) => formula,
      with: (cell, formula) => ({ ...cell, formula }),
    });
    moveEntries(this.entries, command);
  }

  apply({ commands, cells, entries }: Change): void {
    for (const command of commands) this.move(command);
    for (const [path, value] of entries) {
      if (value === undefined) this.entries.delete(path);
      else this.entries.set(path, value);
    }
    for (const [sheetId, changed] of cells) this.#put(sheetId, changed);
    for (const sheetId of [...this.cells.keys()])
      if (!this.entries.has(`sheets/${sheetId}/name`)) this.cells.delete(sheetId);
  }

  #put(sheetId: string, changed: ReadonlyMap<number, Cell | undefined>): void {
    const own = this.cells.get(sheetId) ?? new Map<number, Cell>();
    this.cells.set(sheetId, own);
    for (const [key, cell] of changed) {
      if (cell) own.set(key, cell);
      else own.delete(key);
    }
  }
}
