import { displayText } from '../model/display-text.ts';
import { clearRange, pasteBlock, type Outcome } from '../model/edits.ts';
import { copiedFormula } from '../model/moved-formula.ts';
import type { Range } from '../model/range.ts';
import { editableText } from './editable-text.ts';
import type { GridView } from './grid-view.ts';
import { onBox } from './selection.ts';
import { parseTabSeparated, tabSeparated } from './tab-separated.ts';

type Copied = { text: string; from: Range; isCut: boolean };

/** Copies and pastes blocks through the clipboard, so that they go to and come from real programs too. */
export class GridClipboard {
  readonly #grid: GridView;
  readonly #refused: (outcome: Outcome) => void;
  #copied: Copied | undefined;

  constructor(grid: GridView, refused: (outcome: Outcome) => void) {
    this.#grid = grid;
    this.#refused = refused;
    const { element } = grid.input;
    element.addEventListener('copy', (event) => this.#take(event, false));
    element.addEventListener('cut', (event) => this.#take(event, true));
    element.addEventListener('paste', (event) => this.#give(event));
  }

  /** The selected block as text, marked as copied; for the menu as for the keys. */
  copy(isCut: boolean): string {
    const from = this.#used(this.#grid.range);
    const text = tabSeparated(
      this.#block(from, (row, column) => displayText(from.sheet.cell(row, column), this.#grid.language)),
    );
    this.#copied = { text, from, isCut };
    this.#grid.copied = from;
    this.#grid.drawSelection();
    return text;
  }

  paste(text: string): void {
    const grid = this.#grid;
    const own = this.#copied?.text === text.replace(/\r?\n/g, '\r\n') ? this.#copied : undefined;
    const source = own ? this.#entries(own) : parseTabSeparated(text);
    const block = repeated(source, grid.range);
    const at = grid.range.with({ rows: 1, columns: 1 });
    grid.workbook.as('person', () => {
      if (own?.isCut) this.#refused(clearRange(grid.workbook, own.from));
      this.#refused(pasteBlock(grid.workbook, at, block, grid.language));
    });
    const columns = Math.max(1, ...block.map((row) => row.length));
    grid.select(
      onBox({ row: at.row, column: at.column, rows: block.length, columns }),
      grid.selection.active,
    );
    if (own?.isCut) this.#forget();
  }

  #take(event: ClipboardEvent, isCut: boolean): void {
    if (this.#grid.session) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', this.copy(isCut));
  }

  #give(event: ClipboardEvent): void {
    if (this.#grid.session) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') this.paste(text);
  }

  #forget(): void {
    this.#copied = undefined;
    this.#grid.copied = undefined;
    this.#grid.drawSelection();
  }

  /** What was copied here keeps its formulas, moved to where they go, and its numbers in full. */
  #entries({ from, isCut }: Copied): string[][] {
    const { row, column } = this.#grid.range;
    const [rows, columns] = isCut ? [0, 0] : [row - from.row, column - from.column];
    return this.#block(from, (atRow, atColumn) => {
      const cell = from.sheet.cell(atRow, atColumn);
      if (cell?.formula === undefined) return editableText(cell, this.#grid.language);
      return editableText(
        { ...cell, formula: copiedFormula(cell.formula, rows, columns) },
        this.#grid.language,
      );
    });
  }

  #block(from: Range, textAt: (row: number, column: number) => string): string[][] {
    const rows = Array.from({ length: from.rows }, (_, index) => from.row + index);
    const columns = Array.from({ length: from.columns }, (_, index) => from.column + index);
    return rows
      .filter((row) => !from.sheet.hiddenRows.has(row))
      .map((row) => columns.map((column) => textAt(row, column)));
  }

  #used(range: Range): Range {
    const { rows, columns } = range.sheet.extent();
    const written = range.with({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    return range.intersect(written) ?? range.with({ rows: 1, columns: 1 });
  }
}

/** A block pasted over a selection that is a multiple of it fills the selection. */
function repeated(block: string[][], { rows, columns }: { rows: number; columns: number }): string[][] {
  const [height, width] = [block.length, Math.max(1, ...block.map((row) => row.length))];
  const fits = rows % height === 0 && columns % width === 0 && rows * columns <= 100_000;
  if (!fits) return block;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => block[row % height]?.[column % width] ?? ''),
  );
}
