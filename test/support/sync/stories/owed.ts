import type { FieldValue } from '#contract/row';
import { sameValue, type CellValue } from '../../../../addin/workbook/sync/cell-value.ts';
import type { RowState } from '../../../../addin/workbook/sync/sheet-state.ts';
import { editable, meaningOf } from './entries.ts';
import { IDENTITY, keysOf, type ExcelFile, type FileRow } from './excel-file.ts';
import type { ServerHistory } from './server-history.ts';

type Debt = {
  readonly key: string;
  readonly cell: CellValue;
  readonly value: FieldValue | undefined;
  readonly since: number;
};

/**
 * What a person typed in a workbook and neither gave up nor saw arrive: it is still in its cell, or the server
 * held it at some moment since.
 */
export class Owed {
  #debts = new Map<string, Debt>();

  copy(): Owed {
    const other = new Owed();
    other.#debts = new Map(this.#debts);
    return other;
  }

  /** What a gesture made of the sheet: a changed cell is owed, unless it was put back as it was agreed or received. */
  follow(before: readonly FileRow[], file: ExcelFile, now: number): void {
    const earlier = new Map(before.map((row) => [row[IDENTITY], row]));
    for (const row of file.rows) {
      const past = earlier.get(row[IDENTITY]);
      for (const field of past === undefined ? [] : editable)
        if ((past?.[field] ?? '') !== (row[field] ?? '')) this.#type(row, field, file, now);
      if (past !== undefined && past['_key'] !== row['_key']) this.#forget(row);
    }
    this.#forgetRowsGone(file);
  }

  /** Ctrl+Z, a choice or a withdrawal: whatever it changed was given up. */
  giveUp(before: readonly FileRow[], file: ExcelFile): void {
    const earlier = new Map(before.map((row) => [row[IDENTITY], row]));
    for (const row of file.rows) {
      const past = earlier.get(row[IDENTITY]);
      for (const field of editable)
        if (past === undefined || (past[field] ?? '') !== (row[field] ?? ''))
          this.#debts.delete(place(row, field));
    }
    this.#forgetRowsGone(file);
  }

  /** The debts that were neither kept nor paid: none, ever. */
  broken(file: ExcelFile, history: ServerHistory): readonly object[] {
    const rows = new Map(file.rows.map((row) => [row[IDENTITY], row]));
    const broken: object[] = [];
    for (const [at, { key, cell, value, since }] of this.#debts) {
      const [identity = '', field = ''] = at.split('/');
      if (value !== undefined && history.held(key, field, value, since)) this.#debts.delete(at);
      else if (!isShown(rows.get(identity)?.[field], field, { cell, value }))
        broken.push({ key, field, typed: cell, shown: rows.get(identity)?.[field] });
    }
    return broken;
  }

  get size(): number {
    return this.#debts.size;
  }

  #type(row: FileRow, field: string, file: ExcelFile, since: number): void {
    const key = String(row['_key'] ?? '');
    const cell = row[field] ?? '';
    const value = meaningOf(field, cell);
    const state = file.state()?.rows.get(key);
    const isOwed = state !== undefined && keysOf(row).size === 1 && !isPutBack(state, field, value);
    if (isOwed) this.#debts.set(place(row, field), { key, cell, value, since });
    else this.#debts.delete(place(row, field));
  }

  #forget(row: FileRow): void {
    for (const field of editable) this.#debts.delete(place(row, field));
  }

  #forgetRowsGone(file: ExcelFile): void {
    const present = new Set(file.rows.map((row) => String(row[IDENTITY])));
    for (const at of this.#debts.keys()) if (!present.has(at.split('/')[0]!)) this.#debts.delete(at);
  }
}

/** The value is the one agreed on, the server's, or what a receipt wrote over: nothing new was typed. */
function isPutBack(state: RowState, field: string, value: FieldValue | undefined): boolean {
  const overwritten = state.overwritten[field];
  const received = overwritten === undefined ? undefined : (meaningOf(field, overwritten) ?? null);
  return [state.base[field], state.theirs[field], received].some(
    (known) => known !== undefined && sameMeaning(field, known, value),
  );
}

const place = (row: FileRow, field: string): string => `${String(row[IDENTITY])}/${field}`;

const sameMeaning = (field: string, one: FieldValue, other: FieldValue | undefined): boolean =>
  other !== undefined && (field === 'done' ? (one ?? false) === (other ?? false) : sameValue(one, other));

const isShown = (
  shown: CellValue | undefined,
  field: string,
  { cell, value }: Pick<Debt, 'cell' | 'value'>,
): boolean =>
  shown === cell || (value !== undefined && shown !== undefined && meaningOf(field, shown) === value);
