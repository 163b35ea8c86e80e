import * as z from 'zod';
import { flowId } from '#domain/channel';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, RowWrite, Scope, StoredRow } from '../ports.ts';
import { reserveKey, RESERVES, sampleScope } from '../row-keys.ts';
import { auditNote, partOf } from '../session.ts';
import type { StoredContact } from '../stored/contact.ts';
import type { DrawWork } from './draw-work.ts';
import { toContact } from './enter-sample.ts';
import type { PlacedStratum } from './place-sample.ts';
import { requireTaking } from './require-taking.ts';

/** With the head, the log, the audit and the memory, below the hundred items of a transaction. */
const ROWS_AT_ONCE = 90;

/** Keeps the contacts in reserve of a platform by rank, in place of those of an earlier draw. */
export async function keepReserve(
  work: DrawWork,
  platform: string,
  strata: readonly PlacedStratum[],
): Promise<void> {
  const { session, place } = work;
  const scope = sampleScope(place.wave, platform);
  const present = await readReserve(session.store, scope, place.frame);
  const wanted = new Map(
    strata.flatMap(({ unused }) =>
      unused.map(
        (contact) =>
          [reserveKey(place.frame, flowId(contact), contact.rank), toContact(work, contact)] as const,
      ),
    ),
  );
  const writes = [...enteringOf(wanted, present), ...leavingOf(wanted, present)];
  for (const chunk of chunksOf(writes, ROWS_AT_ONCE)) await writeChunk(work, scope, chunk);
}

/** Rows of the reserve of a frame on a platform, tombstones included. */
export async function readReserve(
  { ledger }: OrganisationStore,
  scope: Scope,
  frame: string,
): Promise<readonly StoredRow[]> {
  return (await ledger.list(scope, keysStarting(`${RESERVES}${frame}#`))).rows;
}

function enteringOf(wanted: ReadonlyMap<string, StoredContact>, present: readonly StoredRow[]): RowWrite[] {
  const byKey = new Map(present.map((row) => [row.key, row]));
  return [...wanted].flatMap(([key, value]) => {
    const row = byKey.get(key);
    const isKept = row?.deleted === false && JSON.stringify(row.value) === JSON.stringify(value);
    return isKept ? [] : [{ key, version: row?.version ?? 0, value }];
  });
}

const leavingOf = (wanted: ReadonlyMap<string, StoredContact>, present: readonly StoredRow[]): RowWrite[] =>
  present
    .filter(({ key, deleted }) => !deleted && !wanted.has(key))
    .map(({ key, version }) => ({ key, version, value: {}, deleted: true }));

async function writeChunk({ session, place, revision }: DrawWork, scope: Scope, writes: readonly RowWrite[]) {
  const rows = writes.map(({ key, version }) => `${key}#${version}`);
  await session.store.ledger.commit({
    scope,
    idempotency: partOf(session, `reserve#${digestOf([scope, String(revision), ...rows])}`),
    answer: z.object({}),
    decide: async () => {
      const { check } = await requireTaking(session.store, place.wave);
      const audit = auditNote(session, 'keep-reserve', { ...place, contacts: writes.length });
      return { answer: {}, commit: { writes, checks: [check], audit } };
    },
  });
}
