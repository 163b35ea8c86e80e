import { editable } from './entries.ts';
import { IDENTITY, type ExcelFile, type FileRow } from './excel-file.ts';

/**
 * Receipts that Ctrl+Z took back: by row and field, the earlier value that stands in the cell again. It is nobody's
 * edit, so it is not sent unless the person says so.
 */
export class TakenBack {
  /** By cell that the engine wrote last, what it held before. */
  readonly #before = new Map<string, unknown>();
  readonly #standing = new Map<string, unknown>();

  /** What an exchange wrote. */
  received(before: readonly FileRow[], file: ExcelFile): void {
    this.#each(before, file, (place, past) => {
      this.#before.set(place, past);
      this.#standing.delete(place);
    });
  }

  /** What a person wrote. */
  typed(before: readonly FileRow[], file: ExcelFile): void {
    this.#each(before, file, (place) => {
      this.#before.delete(place);
      this.#standing.delete(place);
    });
  }

  undone(before: readonly FileRow[], file: ExcelFile): void {
    this.#each(before, file, (place, _, now) => {
      if (this.#before.has(place) && this.#before.get(place) === now) this.#standing.set(place, now);
      else this.#standing.delete(place);
      this.#before.delete(place);
    });
  }

  /** The workbook was closed, or the person chose: nothing can be told apart any more. */
  forget(): void {
    this.#before.clear();
    this.#standing.clear();
  }

  /** Whether the only row of a key shows an earlier value that nobody asked for. */
  has({ rows }: ExcelFile, key: string, field: string): boolean {
    const own = rows.filter((row) => row['_key'] === key);
    const [row] = own;
    if (row === undefined || own.length > 1) return false;
    return this.#standing.has(`${String(row[IDENTITY])}/${field}`);
  }

  #each(
    before: readonly FileRow[],
    { rows }: ExcelFile,
    act: (place: string, past: unknown, now: unknown) => void,
  ): void {
    const earlier = new Map(before.map((row) => [row[IDENTITY], row]));
    for (const row of rows) {
      const past = earlier.get(row[IDENTITY]);
      if (past === undefined) continue;
      for (const field of editable)
        if (past[field] !== row[field]) act(`${String(row[IDENTITY])}/${field}`, past[field], row[field]);
    }
  }
}
