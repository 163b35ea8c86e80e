import type { SheetRow } from '../sync/match-rows.ts';
import { REVISION_COLUMN, STATUS_COLUMN, type SheetSpecification } from '../sync/specification.ts';
import type { Place } from '../sync/typed-by-others.ts';
import { addLine, type AddedLine, type LineToAdd } from './add-line.ts';
import type { BoundTable } from './bound-table.ts';
import { findTwins, type Twin } from './find-twins.ts';
import { liesWithin } from './lies-within.ts';
import { placesAt } from './places-at.ts';
import { readKeys } from './read-keys.ts';
import { readRow } from './read-rows.ts';
import type { Edit } from './watch-workbook.ts';

/** Where the rows of a synced sheet are, and what the addresses that Excel tells of are in it. */
export class SheetPlaces {
  readonly #table: BoundTable;
  readonly #specification: SheetSpecification;

  constructor(table: BoundTable, specification: SheetSpecification) {
    this.#table = table;
    this.#specification = specification;
  }

  /** Shows the cell of a row, wherever the person moved it. */
  async select(key: string, column: string): Promise<void> {
    await this.#table.within(async (context, found) => {
      const [position] = [...(await readKeys(context, found))].find(([, one]) => one === key) ?? [];
      if (position === undefined) return;
      const place = found.left + (found.placeOf.get(column) ?? 0);
      found.sheet.activate();
      found.sheet.getRangeByIndexes(found.top + 1 + position, place, 1, 1).select();
      await context.sync();
    });
  }

  /** Adds a line to a cell of a row, and puts the person there; waits while they type in a cell. */
  async addLine(wanted: LineToAdd): Promise<AddedLine> {
    const added = await this.#table.within((context, found) => addLine(context, found, wanted));
    return added ?? 'gone';
  }

  /** The row of this sheet that an address is in; undefined elsewhere. */
  rowAt(worksheetId: string, address: string): Promise<SheetRow | undefined> {
    return this.#table.within(async (context, found) => {
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
    const places = await this.#table.within((context, found) =>
      placesAt(context, found, { worksheetId, address }),
    );
    return places ?? [];
  }

  /** The sheets that are copies of this one, which nobody reads. */
  async twins(): Promise<readonly Twin[]> {
    const twins = await this.#table.within((context, found) =>
      findTwins(context, found, this.#specification.tableName),
    );
    return twins ?? [];
  }

  /**
   * True when edits only touch what we alone write, status, revision and our formulas: Ctrl+Z took a writing of ours back.
   * Written again at once, it would be all that Ctrl+Z ever reaches.
   */
  async isOurWriting(edits: readonly Edit[]): Promise<boolean> {
    const isOurs = await this.#table.within(async (context, { sheet, left, placeOf }) => {
      sheet.load('id');
      await context.sync();
      const formulas = this.#specification.columns.filter(({ access }) => access === 'formula');
      const ours = [STATUS_COLUMN, REVISION_COLUMN, ...formulas.map(({ id }) => id)];
      const places = ours.flatMap((id) => placeOf.get(id) ?? []);
      const columns = new Set(places.map((place) => left + place));
      return edits.every(
        ({ worksheetId, address }) => worksheetId === sheet.id && liesWithin(address, columns),
      );
    });
    return isOurs ?? false;
  }
}

/** Of `B2:C3,E5`, `B2`. */
const firstCell = (address: string): string => /[A-Z]+[0-9]+/.exec(address)?.[0] ?? 'A1';
