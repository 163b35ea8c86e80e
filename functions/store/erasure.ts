import type { Erasure } from '../usecases/ports.ts';
import type { Files } from '../usecases/ports/files.ts';
import { eraseKeys, erasePartition } from './erase.ts';
import { FILE_KINDS, lifecyclePrefixes } from './file-keys.ts';
import { eraseAnswersNaming } from './erase-answers.ts';
import { JOBS, LOG_PREFIX, paddedSequence } from './keys.ts';
import type { Place } from './place.ts';
import { readHead } from './read-rows.ts';

const prefixes = [...FILE_KINDS.map((kind) => `${kind}/`), ...lifecyclePrefixes.map(({ prefix }) => prefix)];

/** Of `core` alone: the audit outlives what it is about. */
export function openErasure(place: Place, files: Files): Erasure {
  const { documents, tables, keys } = place;
  const table = tables.core;
  return {
    scope: (scope, most, but = []) =>
      erasePartition(documents, { table, pk: keys.partition(scope), most, but }),
    log: async (scope, most) => {
      const { floor } = await readHead(place, scope);
      const last = `${LOG_PREFIX}${paddedSequence(floor + 1)}`;
      return erasePartition(documents, {
        table,
        pk: keys.partition(scope),
        most,
        from: LOG_PREFIX,
        to: last,
      });
    },
    rows: (scope, rows) =>
      eraseKeys(
        documents,
        table,
        rows.map((key) => keys.row(scope, key)),
      ),
    answersNaming: (texts) => eraseAnswersNaming(place, texts),
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
