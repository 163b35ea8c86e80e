import type { Language } from '#domain/text';
import type { SheetRow } from '../sync/match-rows.ts';
import { RowsMoved, type SheetChange, type SheetPort, type Touched } from '../sync/sheet-port.ts';
import type { SheetState } from '../sync/sheet-state.ts';
import { REVISION_COLUMN, STATUS_COLUMN, type SheetSpecification } from '../sync/specification.ts';
import type { Place } from '../sync/typed-by-others.ts';
import { appendRows } from './append-rows.ts';
import { piecesOf, positionsOf, type ChangePiece } from './change-pieces.ts';
import { createTable } from './create-table.ts';
import { findTwins, type Twin } from './find-twins.ts';
import { inExcel, silently } from './in-excel.ts';
import { liesWithin } from './lies-within.ts';
import { readKeys } from './read-keys.ts';
import { readRow, readRows } from './read-rows.ts';
import { placesAt } from './places-at.ts';
import type { Edit } from './watch-workbook.ts';
import { laidColumns, type LaidColumn } from './sheet-columns.ts';
import { relabelTable } from './relabel-table.ts';
import { StateStore } from './state-store.ts';
import { findTable, type SyncedTable } from './synced-table.ts';
import { TableReading } from './table-reading.ts';
import { writeCells, writeMarks } from './write-cells.ts';

/** A change of more than this is written in pieces: all of it is checked before any of them. */
const PIECE = 100;

/** A synced sheet of the open workbook, found by Excel's own ids. */
export class ExcelSheet implements SheetPort {
  readonly #specification: SheetSpecification;
  readonly #language: Language;
  readonly #columns: readonly LaidColumn[];
  readonly #store: StateStore;
  #reading: TableReading | undefined;

  #lost: readonly LaidColumn[] = [];

  constructor(specification: SheetSpecification, language: Language) {
    this.#specification = specification;
    this.#language = language;
    this.#columns = laidColumns(specification);
    this.#store = new StateStore(specification.id);
  }

  get tableId(): string | undefined {
    return this.#store.binding?.tableId;
  }

  /** True when the workbook has the sheet. */
  async exists(): Promise<boolean> {
    if (this.#store.binding === undefined) await this.#store.read();
    return (await this.#inTable(() => Promise.resolve(true))) ?? false;
  }

  /** Shows the sheet; makes it when the workbook lacks it, and then answers true. */
  async open(): Promise<boolean> {
    if (await this.exists()) {
      await this.#inTable(async (context, { sheet }) => {
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
    const relabelled = await this.#inTable((context, found) =>
      relabelTable(context, found, this.#columns, this.#language),
    );
    return relabelled ?? false;
  }

  async readRows(): Promise<readonly SheetRow[] | undefined> {
    this.#reading = undefined;
    return this.#inTable(async (context, found) => {
      found.sheet.load('id');
      const rows = await readRows(context, found);
      this.#reading = new TableReading(found, rows);
      return rows;
    });
  }

  placesOf(touched: readonly Touched[]): readonly number[] | undefined {
    return this.#reading?.placesOf(touched);
  }

  readRowsAt(positions: readonly number[]): Promise<readonly SheetRow[] | undefined> {
    return this.#inTable(async (context, found) =>
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

  readState(): Promise<SheetState | undefined> {
    return this.#store.read();
  }

  writeState(state: SheetState, touched?: ReadonlySet<string>): Promise<void> {
    return this.#store.write(state, touched);
  }

  /** Shows the cell of a row, wherever the person moved it. */
  async select(key: string, column: string): Promise<void> {
    await this.#inTable(async (context, found) => {
      const [position] = [...(await readKeys(context, found))].find(([, one]) => one === key) ?? [];
      if (position === undefined) return;
      const place = found.left + (found.placeOf.get(column) ?? 0);
      found.sheet.activate();
      found.sheet.getRangeByIndexes(found.top + 1 + position, place, 1, 1).select();
      await context.sync();
    });
  }

  /** The row of this sheet that an address is in; undefined elsewhere. */
  rowAt(worksheetId: string, address: string): Promise<SheetRow | undefined> {
    return this.#inTable(async (context, found) => {
      const range = context.workbook.worksheets.getItem(worksheetId).getRange(firstCell(address));
      range.load('rowIndex');
      found.sheet.load('id');
      await context.sync();
      const position = range.rowIndex - found.top - 1;
      if (found.sheet.id !== worksheetId || position < 0 || position >= found.rows) return undefined;
      return readRow(context, found, position);
    });
  }

  /** The cells of this sheet's rows under an address. */
  async placesAt({ worksheetId, address }: Pick<Edit, 'worksheetId' | 'address'>): Promise<readonly Place[]> {
    const places = await this.#inTable((context, found) =>
      placesAt(context, found, { worksheetId, address }),
    );
    return places ?? [];
  }

  /** The headings of the columns that the person deleted, as far as the last look at the sheet tells. */
  get lostColumns(): readonly string[] {
    return this.#lost.map(({ title }) => title[this.#language]);
  }

  /** The sheets that are copies of this one, which nobody reads. */
  async twins(): Promise<readonly Twin[]> {
    const { tableName } = this.#specification;
    const twins = await this.#inTable((context, found) => findTwins(context, found, tableName));
    return twins ?? [];
  }

  /**
   * True when edits only touch what the engine alone writes, status and revision: Ctrl+Z took a writing of ours back.
   * Written again at once, it would be all that Ctrl+Z ever reaches.
   */
  async isOurWriting(edits: readonly Edit[]): Promise<boolean> {
    const isOurs = await this.#inTable(async (context, { sheet, left, placeOf }) => {
      sheet.load('id');
      await context.sync();
      const places = [STATUS_COLUMN, REVISION_COLUMN].flatMap((id) => placeOf.get(id) ?? []);
      const columns = new Set(places.map((place) => left + place));
      return edits.every(
        ({ worksheetId, address }) => worksheetId === sheet.id && liesWithin(address, columns),
      );
    });
    return isOurs ?? false;
  }

  #inTable<T>(
    act: (context: Excel.RequestContext, found: SyncedTable) => Promise<T>,
  ): Promise<T | undefined> {
    return inExcel(async (context) => {
      const { binding } = this.#store;
      const found = binding && (await findTable(context, binding, this.#columns));
      this.#lost = found ? this.#columns.filter(({ id }) => !found.placeOf.has(id)) : [];
      return found && act(context, found);
    });
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
    const stands = await this.#inTable((context, found) => this.#stands(context, found, positions));
    if (stands !== true) throw new RowsMoved();
  }

  /** In a run of its own: what others do in the workbook, and what is waited for here, comes in between. */
  async #carryOut(piece: ChangePiece): Promise<void> {
    const isDone = await this.#inTable(async (context, found) => {
      if (!(await this.#stands(context, found, positionsOf(piece)))) return false;
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
    writeCells(found, runs);
    writeMarks(found, marks, this.#columns);
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
    const [columns, language] = [this.#columns, this.#language];
    await appendRows(context, found, { columns, language, rows, intoBlank });
    this.#reading?.grew(rows.length - (intoBlank ? 1 : 0));
  }
}

const placeOf = ({ position }: { readonly position: number }): number => position;

/** Of `B2:C3,E5`, `B2`. */
const firstCell = (address: string): string => /[A-Z]+[0-9]+/.exec(address)?.[0] ?? 'A1';

const isBlank = (row: SheetRow | undefined): boolean =>
  row !== undefined && Object.values(row.cells).every((value) => value === '');
