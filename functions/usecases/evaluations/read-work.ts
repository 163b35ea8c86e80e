import { encodeEvaluationKey } from '#domain/evaluation-key';
import type { Wave } from '#domain/wave';
import { readGrids, type GridView } from '../read-grid.ts';
import type { OrganisationStore, StoredRow } from '../ports.ts';
import { contactKey, sampleScope } from '../row-keys.ts';
import { storedContact } from '../stored/contact.ts';
import { storedEvaluation } from '../stored/evaluation.ts';
import { othersOf, type Pairs } from './read-pairs.ts';
import type { Work } from './row-view.ts';

export type Grids = ReadonlyMap<string, GridView>;

/** Every grid a wave uses, by reference. */
export const gridsOfWave = (store: OrganisationStore, wave: Wave): Promise<Grids> =>
  readGrids(store, [...new Set(Object.values(wave.grids))]);

export type WorkSource = {
  readonly store: OrganisationStore;
  readonly wave: Wave;
  readonly grids: Grids;
  readonly pairs: Pairs;
};

/** Evaluation rows of a platform with their contacts; a row without contact or grid is no work. */
export async function toWork(
  { store, wave, grids, pairs }: WorkSource,
  platform: string,
  rows: readonly StoredRow[],
): Promise<Work[]> {
  const read = rows.map((row) => ({ row, evaluation: storedEvaluation.parse(row.value) }));
  const keys = read.map(({ evaluation }) => contactKey(evaluation.key.contact));
  const contacts = await store.ledger.rows(sampleScope(wave.code, platform), keys);
  return read.flatMap(({ row, evaluation }) => {
    const contact = contacts.get(contactKey(evaluation.key.contact));
    const grid = grids.get(evaluation.grid);
    if (contact === undefined || grid === undefined) return [];
    const { version, deleted } = row;
    const others = othersOf(pairs, row, evaluation);
    const shared = { version, deleted, evaluation, others, grid, wave };
    return [
      { key: encodeEvaluationKey(evaluation.key), contact: storedContact.parse(contact.value), ...shared },
    ];
  });
}
