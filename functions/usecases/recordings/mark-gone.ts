import * as z from 'zod';
import type { RowWrite } from '../ports.ts';
import { sampleScope } from '../row-keys.ts';
import type { StoredVersion } from '../stored/recording.ts';
import type { Destroying } from './destroying.ts';
import { readRecorded, recordingWrites, type RecordedContact } from './recorded-contact.ts';
import { destructionNote, onceFor, type Destruction } from './register-destructions.ts';

/** Says in the rows of a sample that recordings are gone; one that was never taken leaves no trace there. */
export async function markGone(destroying: Destroying, destruction: Destruction): Promise<void> {
  const contacts = [...new Set(destruction.found.flatMap(({ contact }) => contact ?? []))];
  if (contacts.length === 0) return;
  const scope = sampleScope(destruction.wave, destruction.platform);
  await destroying.store.ledger.commit({
    scope,
    idempotency: onceFor('mark', destruction),
    answer: z.object({}),
    decide: async () => {
      const recorded = await readRecorded(destroying.store, scope, contacts);
      const writes = [...recorded.values()].flatMap((one) => goneWrites(one, destruction));
      if (writes.length === 0) return { answer: {} };
      return {
        answer: {},
        commit: { writes, audit: destructionNote(destroying, destruction, contacts.length) },
      };
    },
  });
}

function goneWrites(before: RecordedContact, { found, reason, deletedAt }: Destruction): RowWrite[] {
  const ids = new Set(found.map(({ doomed }) => doomed.id));
  const isDoomed = ({ id, state }: StoredVersion) => ids.has(id) && state !== 'gone';
  if (!before.versions.some(isDoomed)) return [];
  const gone = { state: 'gone', peaks: null, gone: { at: deletedAt, reason } } as const;
  const versions = before.versions
    .filter((version) => !isDoomed(version) || version.state === 'ready')
    .map((version) => (isDoomed(version) ? { ...version, ...gone } : version));
  return recordingWrites(before, versions);
}
