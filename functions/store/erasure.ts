import type { Erasure } from '../usecases/ports.ts';
import { eraseKeys, erasePartition } from './erase.ts';
import type { Place } from './place.ts';

/** Of `core` alone: the audit outlives what it is about. */
export function openErasure({ documents, tables, keys }: Place): Erasure {
  const table = tables.core;
  return {
    scope: (scope, most, but = []) =>
      erasePartition(documents, { table, pk: keys.partition(scope), most, but }),
    memories: async (most) => {
      const answers = await erasePartition(documents, { table, pk: keys.idempotency('').pk, most });
      if (!answers.isEmpty) return answers;
      const left = most - answers.deleted;
      const leases = await erasePartition(documents, { table, pk: keys.workbook('', '').pk, most: left });
      return { deleted: answers.deleted + leases.deleted, isEmpty: leases.isEmpty };
    },
    pointers: (people) =>
      eraseKeys(
        documents,
        table,
        people.map((person) => keys.pointer(person)),
      ),
  };
}
