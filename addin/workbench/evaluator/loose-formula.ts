import { type FormulaPart, formulaParts, writtenReference } from '../model/formula-references.ts';
import { copiedReference } from '../model/moved-formula.ts';
import { cellAddress } from './area.ts';

/** Where a rule's formula is written for, and on which sheet. */
type Home = { readonly sheetName: string; readonly row: number; readonly column: number };

/**
 * A formula that stands in no cell (the condition of a rule, the limit of an entry), to be read at several cells: what
 * `$` does not hold moves with the cell, and every reference names its sheet, so that it can be computed anywhere.
 */
export class LooseFormula {
  readonly #parts: readonly FormulaPart[];
  readonly #home: Home;
  readonly #sheet: string;

  constructor(formula: string, home: Home) {
    this.#parts = formulaParts(formula.replace(/^=/, ''));
    this.#home = home;
    this.#sheet = `'${home.sheetName.replaceAll("'", "''")}'!`;
  }

  /** The formula as the cell has it, without `=`. */
  at(row: number, column: number): string {
    const [rows, columns] = [row - this.#home.row, column - this.#home.column];
    return this.#parts
      .map((part, index) => {
        if (part.reference) return this.#referenceAt(part, rows, columns);
        return this.#isOwnPlace(index)
          ? `${part.written}${this.#sheet}${cellAddress(row, column)}`
          : part.written;
      })
      .join('');
  }

  #referenceAt({ reference }: FormulaPart, rows: number, columns: number): string {
    const moved = reference && copiedReference(reference, rows, columns);
    if (!moved) return '#REF!';
    return `${moved.sheet === undefined ? this.#sheet : ''}${writtenReference(moved)}`;
  }

  /** `ROW()` and `COLUMN()` ask where they stand: they are given it. */
  #isOwnPlace(index: number): boolean {
    const [name, , closing] = [-1, 0, 1].map((step) => this.#parts[index + step]?.written);
    return this.#parts[index]?.written === '(' && closing === ')' && /^(ROW|COLUMN)$/i.test(name ?? '');
  }
}
