import type * as z from 'zod';
import { QualityError } from '#contract/error';
import { gridSchema } from '#contract/grid';
import type { OrganisationStore } from './ports.ts';
import { gridKey, ORGANISATION } from './row-keys.ts';

export type GridView = z.infer<typeof gridSchema>;

/** The published grid of this reference. Throws not-found. */
export async function readGrid(store: OrganisationStore, reference: string): Promise<GridView> {
  const grid = (await readGrids(store, [reference])).get(reference);
  if (grid === undefined) throw new QualityError('not-found', { grid: reference });
  return grid;
}

/** The published grids of these references, by reference; one that is not there is absent. */
export async function readGrids(
  store: OrganisationStore,
  references: readonly string[],
): Promise<ReadonlyMap<string, GridView>> {
  const rows = await store.ledger.rows(ORGANISATION, references.map(gridKey));
  return new Map(
    references.flatMap((reference) => {
      const row = rows.get(gridKey(reference));
      return row === undefined ? [] : [[reference, gridSchema.parse(row.value)] as const];
    }),
  );
}
