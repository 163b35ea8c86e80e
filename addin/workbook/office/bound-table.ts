import type { SheetBinding } from './sheet-binding.ts';
import { inExcel } from './in-excel.ts';
import type { LaidColumn } from './sheet-columns.ts';
import { findTable, type SyncedTable } from './synced-table.ts';

/** The table of a synced sheet, found anew each time something is done in it: people move and rename tables. */
export class BoundTable {
  readonly columns: readonly LaidColumn[];
  readonly #binding: () => SheetBinding | undefined;
  #lost: readonly LaidColumn[] = [];

  constructor(columns: readonly LaidColumn[], binding: () => SheetBinding | undefined) {
    this.columns = columns;
    this.#binding = binding;
  }

  /** The columns that the person deleted, as far as the last look at the table tells. */
  get lost(): readonly LaidColumn[] {
    return this.#lost;
  }

  /** Does something in the table; undefined when it is gone. */
  within<T>(act: (context: Excel.RequestContext, found: SyncedTable) => Promise<T>): Promise<T | undefined> {
    return inExcel(async (context) => {
      const binding = this.#binding();
      const found = binding && (await findTable(context, binding, this.columns));
      this.#lost = found ? this.columns.filter(({ id }) => !found.placeOf.has(id)) : [];
      return found && act(context, found);
    });
  }
}
