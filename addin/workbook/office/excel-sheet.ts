import type { Language } from '#domain/text';
import type { FieldValue } from '#contract/row';
import type { SheetRow } from '../sync/match-rows.ts';
import { RowsMoved, type SheetChange, type SheetPort, type Touched } from '../sync/sheet-port.ts';
import type { SheetState } from '../sync/sheet-state.ts';
import type { SheetSpecification } from '../sync/specification.ts';
import { addRow, type AddedRow } from './add-row.ts';
import { appendRows } from './append-rows.ts';
import { BoundTable } from './bound-table.ts';
import { piecesOf, positionsOf, type ChangePiece } from './change-pieces.ts';
import type { completeTable } from './complete-table.ts';
import { createTable } from './create-table.ts';
import { followColumns } from './follow-columns.ts';
import { silently } from './in-excel.ts';
import { readKeys } from './read-keys.ts';
import { readRow, readRows } from './read-rows.ts';
import { laidColumns } from './sheet-columns.ts';
import { SheetPlaces } from './sheet-places.ts';
import { relabelTable } from './relabel-table.ts';
import { StateStore } from './state-store.ts';
import type { SyncedTable } from './synced-table.ts';
import { TableReading } from './table-reading.ts';
import { writeCells, writeMarks } from './write-cells.ts';

/** A change of more than this is written in pieces: all of it is checked before any of them. */
const PIECE = 100;

/** A synced sheet of the open workbook, found by Excel's own ids. */
export class ExcelSheet implements SheetPort {
  readonly places: SheetPlaces;
  readonly #specification: SheetSpecification;
  readonly #language: Language;
  readonly #store: StateStore;
  readonly #table: BoundTable;
  #reading: TableReading | undefined;
  #writings = 0;
  /** Where the columns were when formulas were last made to speak of them. */
  #spokenOf = '';

  constructor(specification: SheetSpecification, language: Language) {
    this.#specification = specification;
    this.#language = language;
    this.#store = new StateStore(specification.id);
    this.#table = new BoundTable(laidColumns(specification), () => this.#store.binding);
    this.places = new SheetPlaces(this.#table, specification);
  }

  get tableId(): string | undefined {
    return this.#store.binding?.tableId;
  }

  /** How often this sheet was written into from here: Excel tells of no edit made meanwhile. */
  get writings(): number {
    return this.#writings;
  }

  /** Reading all of it again costs no more than reading a part. */
  get isSmall(): boolean {
    return this.#reading?.isSmall ?? false;
  }

  /** True when the workbook has the sheet. */
  async exists(): Promise<boolean> {
    if (this.#store.binding === undefined) await this.#store.read();
    return (await this.#table.within(() => Promise.resolve(true))) ?? false;
  }

  /** Shows the sheet; makes it when the workbook lacks it, and then answers true. */
  async open(): Promise<boolean> {
    if (await this.exists()) {
      await this.#table.within(async (context, { sheet }) => {
        sheet.activate();
        await context.sync();
      });
      return false;
    }
    await this.#store.clear();
    this.#store.bind(await createTable(this.#specification, this.#language));
    return true;
  }

  /** Puts what we wrote in the language of the moment; true when it was in another. */
  async relabel(): Promise<boolean> {
    const relabelled = await this.#table.within((context, found) =>
      relabelTable(context, found, this.#table.columns, this.#language),
    );
    return relabelled ?? false;
  }

  /**
   * Gives the table the columns that came to its kind since it was made; true when it lacked some. The next pull is then
   * whole: rows that were received without them come again.
   */
  async complete(growing: typeof completeTable): Promise<boolean> {
    const state = await this.#store.read();
    const { binding } = this.#store;
    if (state === undefined || binding === undefined) return false;
    const [columns, language] = [this.#table.columns, this.#language];
    const completed = await this.#table.within((context, found) =>
      growing(context, found, { columns, binding, language, state }),
    );
    if (completed === undefined) return false;
    this.#writings += 1;
    this.#store.bind(completed);
    await this.#store.write({ ...state, cursor: {} }, []);
    return true;
  }

  async readRows(): Promise<readonly SheetRow[] | undefined> {
    this.#reading = undefined;
    return this.#table.within(async (context, found) => {
      found.sheet.load('id');
      const rows = await readRows(context, found);
      this.#reading = new TableReading(found, rows);
      await this.#followColumns(context, found);
      return rows;
    });
  }

  async peekRows(): Promise<readonly SheetRow[] | undefined> {
    return this.#table.within((context, found) => readRows(context, found));
  }

  placesOf(touched: readonly Touched[]): readonly number[] | undefined {
    return this.#reading?.placesOf(touched);
  }

  readRowsAt(positions: readonly number[]): Promise<readonly SheetRow[] | undefined> {
    return this.#table.within(async (context, found) =>
      this.#reading?.isOf(found) === true ? readRows(context, found, positions) : undefined,
    );
  }

  async apply(change: SheetChange): Promise<void> {
    const isLong = change.cells.length + change.marks.length + change.removed.length > PIECE;
    if (isLong)
      await this.#mustStand(new Set([...change.removed, ...[...change.cells, ...change.marks].map(placeOf)]));
    for (const piece of piecesOf(change)) await this.#carryOut(piece);
    if (change.removed.length > 0) this.#reading = undefined;
  }

  /** Adds a row for the person, as if they had typed it under the others; undefined when the sheet is gone. */
  addRow(fields: Readonly<Record<string, FieldValue>>): Promise<AddedRow | undefined> {
    return this.#table.within((context, found) =>
      addRow(context, found, { columns: this.#table.columns, language: this.#language, fields }),
    );
  }

  readState(): Promise<SheetState | undefined> {
    return this.#store.read();
  }

  writeState(state: SheetState, touched?: ReadonlySet<string>): Promise<void> {
    return this.#store.write(state, touched);
  }

  /** The headings of the columns that the person deleted, as far as the last look at the sheet tells. */
  get lostColumns(): readonly string[] {
    return this.#table.lost.map(({ title }) => title[this.#language]);
  }

  /** Columns that were moved, inserted or deleted are not where our formulas look for them. */
  async #followColumns(context: Excel.RequestContext, found: SyncedTable): Promise<void> {
    const places = [found.left, ...found.placeOf].join();
    if (places === this.#spokenOf) return;
    await followColumns(context, found, this.#table.columns);
    this.#spokenOf = places;
  }

  /** Where a change is written, the rows are those of the last reading; where the others went does not matter. */
  async #stands(
    context: Excel.RequestContext,
    found: SyncedTable,
    positions: ReadonlySet<number>,
  ): Promise<boolean> {
    if (positions.size === 0) return true;
    const checked = this.#reading?.toCheck(positions);
    const keys = await readKeys(context, found, checked);
    return this.#reading?.stands(found, keys, checked) === true;
  }

  async #mustStand(positions: ReadonlySet<number>): Promise<void> {
    const stands = await this.#table.within((context, found) => this.#stands(context, found, positions));
    if (stands !== true) throw new RowsMoved();
  }

  /** In a run of its own: what others do in the workbook, and what is waited for here, comes in between. */
  async #carryOut(piece: ChangePiece): Promise<void> {
    const isDone = await this.#table.within(async (context, found) => {
      if (!(await this.#stands(context, found, positionsOf(piece)))) return false;
      this.#writings += 1;
      await silently(context, () => this.#write(context, found, piece));
      return true;
    });
    if (isDone !== true) throw new RowsMoved();
  }

  async #write(
    context: Excel.RequestContext,
    found: SyncedTable,
    { runs, marks, appended, removed }: ChangePiece,
  ): Promise<void> {
    writeCells(found, runs, this.#table.columns);
    writeMarks(found, marks, this.#table.columns);
    for (const position of removed) found.table.rows.getItemAt(position).delete();
    await context.sync();
    if (appended.length > 0) await this.#append(context, found, appended);
  }

  async #append(
    context: Excel.RequestContext,
    found: SyncedTable,
    rows: SheetChange['appended'],
  ): Promise<void> {
    const intoBlank = found.rows === 1 && isBlank(await readRow(context, found, 0));
    const [columns, language] = [this.#table.columns, this.#language];
    await appendRows(context, found, { columns, language, rows, intoBlank });
    this.#reading?.grew(rows.length - (intoBlank ? 1 : 0));
  }
}

const placeOf = ({ position }: { readonly position: number }): number => position;

const isBlank = (row: SheetRow | undefined): boolean =>
  row !== undefined && Object.values(row.cells).every((value) => value === '');
