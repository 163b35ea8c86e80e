import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision, RowWrite, StoredRow } from '../ports.ts';
import type { SampleOf } from '../recordings/find-doomed.ts';
import { codeKey, sampleScope } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { noCode, storedCode, type StoredCode } from '../stored/code.ts';

export type Proposal = StoredCode['proposals'][string];

/** By practice looked for, where it was found in a contact; undefined where it was not. */
export type ContactProposals = {
  readonly contact: string;
  readonly found: ReadonlyMap<string, Proposal | undefined>;
};

/** Of a transaction's hundred, some are for the head, the log, the audit, the answer and the wave. */
const ROWS_AT_ONCE = 90;

const addedSchema = z.record(z.string(), z.int().min(0));
type Added = z.infer<typeof addedSchema>;

/** Keeps proposals beside what was coded, which does not move. Answers, by practice, how many contacts have a new one. */
export async function keepProposals(
  session: Session,
  sample: SampleOf,
  contacts: readonly ContactProposals[],
): Promise<ReadonlyMap<string, number>> {
  const added = new Map<string, number>();
  for (const chunk of chunksOf(contacts, ROWS_AT_ONCE))
    for (const [practice, n] of Object.entries(await keepChunk(session, sample, chunk)))
      added.set(practice, (added.get(practice) ?? 0) + n);
  return added;
}

function keepChunk(
  session: Session,
  { wave, platform }: SampleOf,
  chunk: readonly ContactProposals[],
): Promise<Added> {
  const scope = sampleScope(wave, platform);
  const keys = chunk.map(({ contact }) => codeKey(contact));
  return session.store.ledger.commit({
    scope,
    idempotency: partOf(session, digestOf(['propose', platform, ...keys])),
    answer: addedSchema,
    decide: async (): Promise<Decision<Added>> => {
      const { check } = await requireOpenWave(session.store, wave);
      const rows = await session.store.ledger.rows(scope, keys);
      const changed = chunk.flatMap((one) => changeOf(one, rows.get(codeKey(one.contact))));
      const answer: Added = {};
      for (const practice of changed.flatMap((one) => one.added))
        answer[practice] = (answer[practice] ?? 0) + 1;
      if (changed.length === 0) return { answer };
      const audit = auditNote(session, 'propose-codes', { wave, platform, contacts: changed.length });
      const writes = changed.map(({ write }) => write);
      return { answer, commit: { writes, checks: [check], audit } };
    },
  });
}

type Change = { readonly write: RowWrite; readonly added: readonly string[] };

/** Of practices that somebody coded nothing is proposed any more. */
function changeOf({ contact, found }: ContactProposals, row: StoredRow | undefined): readonly Change[] {
  const before = row === undefined || row.deleted ? noCode(contact) : storedCode.parse(row.value);
  const moved = [...found].filter(
    ([practice, proposal]) =>
      (before.codes[practice]?.presence ?? null) === null && !isSame(before.proposals[practice], proposal),
  );
  if (moved.length === 0) return [];
  const value: StoredCode = { ...before, proposals: changed(before.proposals, moved) };
  const added = moved.flatMap(([practice]) => (before.proposals[practice] === undefined ? [practice] : []));
  return [{ write: { key: codeKey(contact), version: row?.version ?? 0, value }, added }];
}

type Moved = readonly (readonly [string, Proposal | undefined])[];

function changed(proposals: StoredCode['proposals'], moved: Moved): StoredCode['proposals'] {
  const now = new Map([...Object.entries(proposals), ...moved]);
  return Object.fromEntries(
    [...now].flatMap(([practice, proposal]) => (proposal === undefined ? [] : [[practice, proposal]])),
  );
}

const isSame = (one: Proposal | undefined, other: Proposal | undefined): boolean =>
  one?.turn === other?.turn && one?.at === other?.at;
