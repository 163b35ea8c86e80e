import type { Erasure, Files } from '../usecases/ports.ts';
import { eraseKeys, erasePartition } from './erase.ts';
import { FILE_KINDS } from './file-keys.ts';
import { JOBS } from './keys.ts';
import type { Place } from './place.ts';

/** Of `core` alone: the audit outlives what it is about. */
export function openErasure({ documents, tables, keys }: Place, files: Files): Erasure {
  const table = tables.core;
  return {
    scope: (scope, most, but = []) =>
      erasePartition(documents, { table, pk: keys.partition(scope), most, but }),
    memories: async (most) => {
      let deleted = 0;
      for (const pk of [keys.idempotency('').pk, keys.workbook('', '').pk, keys.partition(JOBS)]) {
        const erased = await erasePartition(documents, { table, pk, most: most - deleted });
        deleted += erased.deleted;
        if (!erased.isEmpty) return { deleted, isEmpty: false };
      }
      return { deleted, isEmpty: true };
    },
    files: async (most) => {
      const found = (await Promise.all(FILE_KINDS.map((kind) => files.list(`${kind}/`)))).flat();
      const paths = found.slice(0, most);
      await files.remove(paths);
      return { deleted: paths.length, isEmpty: paths.length === found.length };
    },
    pointers: (people) =>
      eraseKeys(
        documents,
        table,
        people.map((person) => keys.pointer(person)),
      ),
  };
}
