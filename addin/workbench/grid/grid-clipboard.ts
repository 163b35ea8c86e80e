import { displayText } from '../model/display-text.ts';
import { type Outcome, pasteBlock } from '../model/edits.ts';
import { filteredOut } from '../model/filtered-rows.ts';
import { moveBlock } from '../model/move-block.ts';
import { pasteCells, type PasteKind } from '../model/paste-cells.ts';
import type { Range } from '../model/range.ts';
import { usedPart } from '../model/used-part.ts';
import type { GridView } from './grid-view.ts';
import { onBox } from './selection.ts';
import { parseTabSeparated, tabSeparated } from './tab-separated.ts';

type Copied = { text: string; from: Range; isCut: boolean };

/** Copies and pastes blocks through the clipboard, so that they go to and come from real programs too. */
export class GridClipboard {
  readonly #grid: GridView;
  readonly #done: (outcome: Outcome) => void;
  #copied: Copied | undefined;
  #pasting = false;

  constructor(grid: GridView, done: (outcome: Outcome) => void) {
    this.#grid = grid;
    this.#done = done;
    const { element } = grid.input;
    element.addEventListener('copy', (event) => this.#take(event, false));
    element.addEventListener('cut', (event) => this.#take(event, true));
    element.addEventListener('paste', (event) => this.#give(event));
    // Excel forgets what was copied at the first edit, and then pastes the plain text of it.
    grid.workbook.onEvent(({ kind, author }) => {
      if (kind === 'changed' && author === 'person' && !this.#pasting) this.forget();
    });
  }

  /** True while the dashes move around what was copied. */
  get isHolding(): boolean {
    return this.#copied !== undefined;
  }

  /** The selected block as text, marked as copied; for the menu as for the keys. */
  copy(isCut: boolean): string {
    const grid = this.#grid;
    const from = grid.range;
    const used = usedPart(from) ?? from.with({ rows: 1, columns: 1 });
    const isOut = filteredOut(grid.workbook, used);
    const rows = Array.from({ length: used.rows }, (_, index) => used.row + index).filter(
      (row) => !isOut(row),
    );
    const columns = Array.from({ length: used.columns }, (_, index) => used.column + index);
    const text = tabSeparated(
      rows.map((row) => columns.map((column) => displayText(from.sheet.cell(row, column), grid.language))),
    );
    this.#copied = { text, from, isCut };
    grid.copied = from;
    grid.drawSelection();
    return text;
  }

  /** Pastes what was copied here with all it has, or the text of another program. */
  paste(text: string): void {
    const own = this.#copied?.text === text.replace(/\r?\n/g, '\r\n') ? this.#copied : undefined;
    if (own) this.#pasteOwn(own, 'all');
    else this.#pasteText(text);
  }

  /** Pastes what was copied here, or a part of what it has; false when nothing is held. */
  pasteHeld(kind: PasteKind): boolean {
    if (!this.#copied) return false;
    this.#pasteOwn(this.#copied, kind);
    return true;
  }

  forget(): void {
    if (!this.#copied) return;
    this.#copied = undefined;
    this.#grid.copied = undefined;
    this.#grid.drawSelection();
  }

  #pasteOwn({ from, isCut }: Copied, kind: PasteKind): void {
    const { workbook, range } = this.#grid;
    this.#pasting = true;
    const outcome = isCut ? moveBlock(workbook, from, range.sheet, range) : undefined;
    const { pasted, outcome: copied } = outcome
      ? { pasted: range.with({ rows: 1, columns: 1 }), outcome }
      : pasteCells(workbook, from, range, kind);
    this.#pasting = false;
    if (copied.done) this.#show(outcome ? range.with({ rows: from.rows, columns: from.columns }) : pasted);
    if (isCut) this.forget();
    this.#done(copied);
  }

  #pasteText(text: string): void {
    const { workbook, range, language } = this.#grid;
    const block = repeated(parseTabSeparated(text), range);
    const columns = Math.max(1, ...block.map((row) => row.length));
    const outcome = pasteBlock(workbook, range.with({ rows: 1, columns: 1 }), block, language);
    if (outcome.done) this.#show(range.with({ rows: block.length, columns }));
    this.#done(outcome);
  }

  #show(pasted: Range): void {
    const { row, column } = pasted;
    this.#grid.select(onBox(pasted), { row, column });
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
