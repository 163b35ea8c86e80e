import type { Language } from '#domain/text';
import type { SheetRow } from '../sync/match-rows.ts';
import { RowsMoved, type SheetChange, type SheetPort } from '../sync/sheet-port.ts';
import type { SheetState } from '../sync/sheet-state.ts';
import type { SheetSpecification } from '../sync/specification.ts';
import type { Place } from '../sync/typed-by-others.ts';
import { appendRows } from './append-rows.ts';
import { createTable } from './create-table.ts';
import { inExcel, silently } from './in-excel.ts';
import { readKeys, readRow, readRows } from './read-rows.ts';
import { placesAt } from './places-at.ts';
import type { Edit } from './watch-workbook.ts';
import { laidColumns, type LaidColumn } from './sheet-columns.ts';
import { relabelTable } from './relabel-table.ts';
import { StateStore } from './state-store.ts';
import { findTable, type SyncedTable } from './synced-table.ts';
import { writeCells, writeMarks } from './write-cells.ts';

/** A synced sheet of the open workbook, found by Excel's own ids. */
export class ExcelSheet implements SheetPort {
  readonly #specification: SheetSpecification;
  readonly #language: Language;
  readonly #columns: readonly LaidColumn[];
  readonly #store: StateStore;
  #read: readonly SheetRow[] = [];

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
    const rows = await this.#inTable(readRows);
    this.#read = rows ?? [];
    return rows;
  }

  async apply(change: SheetChange): Promise<void> {
    await this.#inTable(async (context, found) => {
      if (!sameKeys(await readKeys(context, found), this.#read)) throw new RowsMoved();
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
      const position = (await readKeys(context, found)).indexOf(key);
      if (position < 0) return;
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

  #inTable<T>(
    act: (context: Excel.RequestContext, found: SyncedTable) => Promise<T>,
  ): Promise<T | undefined> {
    return inExcel(async (context) => {
      const { binding } = this.#store;
      const found = binding && (await findTable(context, binding, this.#columns));
      return found && act(context, found);
    });
  }

  async #carryOut(
    context: Excel.RequestContext,
    found: SyncedTable,
    { cells, marks, appended, removed }: SheetChange,
  ): Promise<void> {
    await writeCells(context, found, cells);
    await writeMarks(context, found, marks, this.#columns);
    await context.sync();
    if (appended.length > 0) {
      const intoBlank = this.#read.length === 1 && this.#read.every(isBlank);
      const [columns, language] = [this.#columns, this.#language];
      await appendRows(context, found, { columns, language, rows: appended, intoBlank });
    }
    for (const position of [...removed].sort((one, other) => other - one)) {
      found.table.rows.getItemAt(position).delete();
    }
    await context.sync();
  }
}

/** Of `B2:C3,E5`, `B2`. */
const firstCell = (address: string): string => /[A-Z]+[0-9]+/.exec(address)?.[0] ?? 'A1';

const isBlank = ({ cells }: SheetRow): boolean => Object.values(cells).every((value) => value === '');

const sameKeys = (keys: readonly string[], rows: readonly SheetRow[]): boolean =>
  keys.length === rows.length && rows.every(({ key }, index) => keys[index] === key);
