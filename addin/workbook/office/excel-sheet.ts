import type { Language } from '#domain/text';
import type { SheetRow } from '../sync/match-rows.ts';
import { RowsMoved, type SheetChange, type SheetPort, type Touched } from '../sync/sheet-port.ts';
import type { SheetState } from '../sync/sheet-state.ts';
import { REVISION_COLUMN, STATUS_COLUMN, type SheetSpecification } from '../sync/specification.ts';
import type { Place } from '../sync/typed-by-others.ts';
import { appendRows } from './append-rows.ts';
import { createTable } from './create-table.ts';
import { findTwins, type Twin } from './find-twins.ts';
import { inExcel, roundTrip, silently } from './in-excel.ts';
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

/** Each costs some hundred bytes in a request. */
const REMOVED_A_TRIP = 1000;

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
    await this.#inTable(async (context, found) => {
      await this.#mustStand(context, found, change);
      await silently(context, () => this.#carryOut(context, found, change));
    });
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
  async #mustStand(
    context: Excel.RequestContext,
    found: SyncedTable,
    { cells, marks, removed }: SheetChange,
  ): Promise<void> {
    const positions = new Set([...removed, ...cells.map(placeOf), ...marks.map(placeOf)]);
    if (positions.size === 0) return;
    const checked = this.#reading?.toCheck(positions);
    const keys = await readKeys(context, found, checked);
    if (this.#reading?.stands(found, keys, checked) !== true) throw new RowsMoved();
  }

  async #carryOut(
    context: Excel.RequestContext,
    found: SyncedTable,
    { cells, marks, appended, removed }: SheetChange,
  ): Promise<void> {
    await writeCells(context, found, cells);
    await writeMarks(context, found, marks, this.#columns);
    await context.sync();
    if (appended.length > 0) await this.#append(context, found, appended);
    if (removed.length > 0) await this.#remove(context, found, removed);
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

  /** From the bottom up: those above keep their positions. */
  async #remove(
    context: Excel.RequestContext,
    { table }: SyncedTable,
    positions: readonly number[],
  ): Promise<void> {
    this.#reading = undefined;
    for (const [done, position] of [...positions].sort((one, other) => other - one).entries()) {
      table.rows.getItemAt(position).delete();
      if (done % REMOVED_A_TRIP === REMOVED_A_TRIP - 1) await roundTrip(context);
    }
    await context.sync();
  }
}

const placeOf = ({ position }: { readonly position: number }): number => position;

/** Of `B2:C3,E5`, `B2`. */
const firstCell = (address: string): string => /[A-Z]+[0-9]+/.exec(address)?.[0] ?? 'A1';

const isBlank = (row: SheetRow | undefined): boolean =>
  row !== undefined && Object.values(row.cells).every((value) => value === '');
