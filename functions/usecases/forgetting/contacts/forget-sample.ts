import * as z from 'zod';
import { encodeEvaluationKey } from '#domain/evaluation-key';
import type { Wave } from '#domain/wave';
import { eraseLog } from '../erase-log.ts';
import { forgettingNote, onceOn, type ForgettingWork } from '../forgetting-work.ts';
import type { Commit, Scope, StoredRow } from '../../ports.ts';
import { codeKey, contactKey, sampleScope, waveScope } from '../../row-keys.ts';
import { storedEvaluation } from '../../stored/evaluation.ts';
import { namelessId, namelessRows } from './nameless-rows.ts';
import { readDue, type DueContact } from './read-due.ts';

/** With the head, the log, the audit and the memory, below the hundred items of a transaction. */
const ITEMS_AT_ONCE = 90;

/**
 * Forgets the contacts of a sample whose time has come: first the answers kept that name them, then that their ids
 * were taken, then their rows, at once for each contact, then the log. Cut after any of these steps and run again it
 * comes to the same end.
 * @returns how many
 */
export async function forgetSample(work: ForgettingWork, wave: Wave, platform: string): Promise<number> {
  const { erasure } = work.store;
  const scope = sampleScope(wave.code, platform);
  const due = await readDue(work, wave, platform);
  if (due.size > 0) {
    await erasure.answersNaming(namesOf(due));
    await erasure.rows(waveScope(wave.code), [...due.keys()].map(contactKey));
    for (const chunk of chunksOf(due)) await forgetChunk(work, { wave, platform, chunk });
  }
  await eraseLog(work, scope);
  return due.size;
}

/** Ids, and the keys of their rows, here and on the wire. */
function namesOf(due: ReadonlyMap<string, DueContact>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [id, { evaluations }] of due) {
    names.add(id).add(contactKey(id)).add(codeKey(id));
    for (const { key, value } of evaluations)
      names.add(key).add(encodeEvaluationKey(storedEvaluation.parse(value).key));
  }
  return names;
}

type Due = readonly [id: string, due: DueContact];

const rowsOf = ({ contact, evaluations, recording, code }: DueContact): readonly StoredRow[] =>
  [contact, ...evaluations, recording, code].filter((row) => row !== undefined);

/** Every row is erased, and written again without a name at most. */
function* chunksOf(due: ReadonlyMap<string, DueContact>): Generator<readonly Due[]> {
  let chunk: Due[] = [];
  let items = 0;
  for (const one of due) {
    const size = 2 * rowsOf(one[1]).length;
    if (items + size > ITEMS_AT_ONCE && chunk.length > 0) {
      yield chunk;
      [chunk, items] = [[], 0];
    }
    chunk.push(one);
    items += size;
  }
  if (chunk.length > 0) yield chunk;
}

type Chunk = { readonly wave: Wave; readonly platform: string; readonly chunk: readonly Due[] };

async function forgetChunk(work: ForgettingWork, { wave, platform, chunk }: Chunk): Promise<void> {
  const { ledger } = work.store;
  const scope = sampleScope(wave.code, platform);
  const listed = chunk.flatMap(([, due]) => rowsOf(due));
  await ledger.commit({
    scope,
    idempotency: onceOn('forget-contacts', scope, listed),
    answer: z.object({}),
    decide: async () => ({ answer: {}, commit: await decideChunk(work, scope, { wave, platform, chunk }) }),
  });
}

/** On the rows as they are now: somebody may have written into one since they were listed. */
async function decideChunk(
  work: ForgettingWork,
  scope: Scope,
  { wave, platform, chunk }: Chunk,
): Promise<Commit> {
  const keys = chunk.flatMap(([, due]) => rowsOf(due).map(({ key }) => key));
  const present = await work.store.ledger.rows(scope, keys);
  const now = (row: StoredRow | undefined) => (row === undefined ? undefined : present.get(row.key));
  const due = chunk.map(([, { contact, evaluations, recording, code }]) => ({
    contact: now(contact),
    evaluations: evaluations.flatMap((row) => now(row) ?? []),
    recording: now(recording),
    code: now(code),
  }));
  return {
    writes: due.flatMap((one) => namelessRows(one, wave, namelessId())),
    erases: due.flatMap(rowsOf).map(({ key, version }) => ({ key, version })),
    forgetsLog: true,
    audit: forgettingNote(work, 'forget-contacts', { wave: wave.code, platform, contacts: chunk.length }),
  };
}
