import * as z from 'zod';
import { forgetAt } from '#domain/forgetting/forget-at';
import type { Wave } from '#domain/wave';
import { chunksOf } from '../../chunks.ts';
import { readEveryFact, type Read } from '../../feedback/feedback-ground.ts';
import { FACTS, platformScope } from '../../row-keys.ts';
import { storedFact, type StoredFact } from '../../stored/fact.ts';
import { forgettingNote, onceOn, type ForgettingWork } from '../forgetting-work.ts';

/** With the head, the log, the audit and the memory, below the hundred items of a transaction. */
const ROWS_AT_ONCE = 90;

/**
 * Twelve months after their contacts, facts of a platform in a wave lose its id and every word of anybody: number, week,
 * practice, cause and outcome stay. Those that were deleted too.
 * @returns how many
 */
export async function forgetFacts(work: ForgettingWork, wave: Wave, platform: string): Promise<number> {
  const facts = await readEveryFact(work.store, { wave: wave.code, platform });
  const due = facts.filter(
    ({ value }) => hasWords(value) && work.clock.now() >= forgetAt(value.day, wave.timeZone),
  );
  if (due.length === 0) return 0;
  await work.store.erasure.answersNaming(namesOf(due, platform));
  for (const chunk of chunksOf(due, ROWS_AT_ONCE)) await forgetChunk(work, { wave, platform, chunk });
  return due.length;
}

const hasWords = ({ contact, quote, dispute, disputeAnswer, versions }: StoredFact): boolean =>
  [contact, quote, dispute, disputeAnswer].some((text) => text !== null) || versions.length > 0;

/** Contacts, and the keys of facts on the wire: answers kept for replays hold both. */
const namesOf = (due: readonly Read<StoredFact>[], platform: string): ReadonlySet<string> =>
  new Set(
    due.flatMap(({ key, value }) => [
      `${platform}|${key.slice(FACTS.length)}`,
      ...(value.contact === null ? [] : [value.contact]),
    ]),
  );

type Chunk = {
  readonly wave: Wave;
  readonly platform: string;
  readonly chunk: readonly Read<StoredFact>[];
};

async function forgetChunk(work: ForgettingWork, { wave, platform, chunk }: Chunk): Promise<void> {
  const { ledger } = work.store;
  const scope = platformScope(platform);
  const keys = chunk.map(({ key }) => key);
  await ledger.commit({
    scope,
    idempotency: onceOn('forget-facts', scope, chunk),
    answer: z.object({}),
    decide: async () => {
      const rows = [...(await ledger.rows(scope, keys)).values()];
      const writes = rows.map(({ key, version, value, deleted }) => ({
        key,
        version,
        value: wordless(storedFact.parse(value)),
        ...(deleted ? { deleted } : {}),
      }));
      const detail = { wave: wave.code, platform, facts: writes.length };
      return { answer: {}, commit: { writes, audit: forgettingNote(work, 'forget-facts', detail) } };
    },
  });
}

const wordless = (fact: StoredFact): StoredFact => ({
  ...fact,
  contact: null,
  quote: null,
  dispute: null,
  disputeAnswer: null,
  versions: [],
});
