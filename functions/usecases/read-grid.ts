import type * as z from 'zod';
import { QualityError } from '#contract/error';
import { gridSchema } from '#contract/grid';
import { compareVersions } from '#domain/grids/grid-version';
import { keysStarting } from './key-range.ts';
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

/** The latest published version of a grid; undefined when there is none. */
export async function readLatestGrid(store: OrganisationStore, code: string): Promise<GridView | undefined> {
  const { rows } = await store.ledger.list(ORGANISATION, keysStarting(gridKey(`${code}@`)));
  const versions = rows.map(({ value }) => gridSchema.parse(value));
  return versions.sort((one, other) => compareVersions(one.version, other.version)).at(-1);
}
