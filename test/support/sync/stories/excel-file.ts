import type { CellValue } from '../../../../addin/workbook/sync/cell-value.ts';
import type { SheetRow } from '../../../../addin/workbook/sync/match-rows.ts';
import { RowsMoved, type SheetChange, type SheetPort } from '../../../../addin/workbook/sync/sheet-port.ts';
import type { SheetState } from '../../../../addin/workbook/sync/sheet-state.ts';
import {
  decodeIndex,
  decodeRows,
  encodeIndex,
  encodeRows,
} from '../../../../addin/workbook/sync/state-codec.ts';

export type FileRow = Record<string, CellValue>;

/** Where Excel dies during an exchange: before a write, or between two of them. */
export type Death = 'before-sheet' | 'after-sheet' | 'between-parts';

/** Excel was closed by force in the middle of something. */
export class ExcelDied extends Error {
  override readonly name = 'ExcelDied';
}

/** Tells physical rows apart for the test, whatever their keys: a row copied is another row. */
export const IDENTITY = '#';
/** The keys a row may be taken for: what its key cell says, and what its contact says when that cell was lost. */
export const keysOf = (row: FileRow): ReadonlySet<string> =>
  new Set([String(row['_key'] ?? ''), String(row['contact'] ?? '')]);

let identities = 0;
export const newIdentity = (): string => `row-${(identities += 1)}`;

/**
 * A workbook as a file: rows, the kept state as the two texts its XML parts hold, and the undo list of whoever
 * has it open. Each opening is a port of its own; a dead one writes nothing any more.
 */
export class ExcelFile {
  rows: FileRow[] = [];
  #index: string | undefined;
  #rowsText: string | undefined;
  #past: FileRow[][] = [];
  #open: { dead: boolean } = { dead: false };
  /** Columns the person deleted: they are not read any more. */
  readonly deleted = new Set<string>();
  death: Death | undefined;
  /** What the person does between the reading and the writing of an exchange. */
  meanwhile: (() => void) | undefined;

  /** The file copied or mailed, as it is saved now. */
  copy(): ExcelFile {
    const other = new ExcelFile();
    other.rows = copied(this.rows);
    other.#index = this.#index;
    other.#rowsText = this.#rowsText;
    for (const column of this.deleted) other.deleted.add(column);
    return other;
  }

  /** Closed without saving: the file is again as it was saved. */
  becomes(saved: ExcelFile): void {
    const other = saved.copy();
    this.rows = other.rows;
    this.#index = other.#index;
    this.#rowsText = other.#rowsText;
  }

  gesture(work: () => void): void {
    this.#past = [...this.#past.slice(-30), copied(this.rows)];
    work();
  }

  undo(): void {
    this.rows = this.#past.pop() ?? this.rows;
  }

  close(): void {
    this.#open.dead = true;
    this.#past = [];
    this.death = undefined;
    this.meanwhile = undefined;
  }

  open(): SheetPort {
    this.close();
    const opened = { dead: false };
    this.#open = opened;
    let read: readonly string[] = [];
    const alive = () => {
      if (opened.dead) throw new ExcelDied();
    };
    return {
      readRows: () => {
        alive();
        const rows = this.#read();
        read = rows.map(({ key }) => key);
        return Promise.resolve(rows);
      },
      apply: (change) => {
        alive();
        this.#dieAt('before-sheet');
        const meanwhile = this.meanwhile;
        this.meanwhile = undefined;
        meanwhile?.();
        if (JSON.stringify(this.#read().map(({ key }) => key)) !== JSON.stringify(read))
          return Promise.reject(new RowsMoved());
        this.#write(change);
        this.#dieAt('after-sheet');
        return Promise.resolve();
      },
      readState: () => {
        alive();
        return Promise.resolve(this.state());
      },
      writeState: (state) => {
        alive();
        this.#dieAt('after-sheet');
        this.#keep(state);
        return Promise.resolve();
      },
    };
  }

  state(): SheetState | undefined {
    const index = this.#index === undefined ? undefined : decodeIndex(this.#index);
    const rows = this.#rowsText === undefined ? undefined : decodeRows(this.#rowsText);
    if (index === undefined || rows === undefined) return undefined;
    const { cursor, outbox, lastPush, lastExchange, worker } = index;
    return { cursor, outbox, lastPush, lastExchange, worker, rows: new Map(rows) };
  }

  #read(): readonly SheetRow[] {
    return this.rows.map((row, position) => {
      const cells = Object.fromEntries(Object.entries(row).filter(([column]) => !this.deleted.has(column)));
      return { position, key: String(row['_key'] ?? ''), cells };
    });
  }

  #write({ cells, appended, removed }: SheetChange): void {
    this.#past = [...this.#past.slice(-30), copied(this.rows)];
    for (const { position, column, value } of cells) this.rows[position]![column] = shown(value);
    this.rows = this.rows.filter((_, position) => !removed.includes(position));
    for (const row of appended) {
      const written = Object.entries(row).map(([column, value]) => [column, shown(value)]);
      this.rows.push({ ...Object.fromEntries(written), [IDENTITY]: newIdentity() });
    }
  }

  /** Rows first, the index last, as the parts of a workbook are written. */
  #keep(state: SheetState): void {
    this.#rowsText = encodeRows(state.rows);
    // A first state without its index is no state yet.
    if (this.#index !== undefined) this.#dieAt('between-parts');
    const { cursor, outbox, lastPush, lastExchange, worker } = state;
    this.#index = encodeIndex({
      cursor,
      lastPush: [...lastPush],
      outbox: outbox === null ? null : { ...outbox, rows: [...outbox.rows] },
      lastExchange,
      worker,
      tableId: 't',
      columns: {},
    });
  }

  #dieAt(point: Death): void {
    if (this.death !== point) return;
    this.close();
    throw new ExcelDied();
  }
}

/** Rows of plain cells. */
export const copied = (rows: readonly FileRow[]): FileRow[] => rows.map((row) => ({ ...row }));

/** An apostrophe in front says *as text* and is not part of the cell. */
const shown = (value: CellValue): CellValue =>
  typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
