import type { Erasure } from '../usecases/ports.ts';
import type { Files } from '../usecases/ports/files.ts';
import { eraseKeys, erasePartition } from './erase.ts';
import { FILE_KINDS, lifecyclePrefixes } from './file-keys.ts';
import { JOBS } from './keys.ts';
import type { Place } from './place.ts';

const prefixes = [...FILE_KINDS.map((kind) => `${kind}/`), ...lifecyclePrefixes.map(({ prefix }) => prefix)];

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
      const found = (await Promise.all(prefixes.map((prefix) => files.list(prefix)))).flat();
      const paths = found.slice(0, most);
      await files.remove(paths);
      return { deleted: paths.length, isEmpty: paths.length === found.length };
    },
    listing: () => eraseKeys(documents, table, [keys.listed()]),
    pointers: (people) =>
      eraseKeys(
        documents,
        table,
        people.map((person) => keys.pointer(person)),
      ),
  };
}
