import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { keysStarting } from '../key-range.ts';
import type { StoredRow } from '../ports.ts';
import { CONTACTS, RESERVES, sampleScope } from '../row-keys.ts';
import { isToken, numberOf, type AgentNumbers } from './agent-numbers.ts';
import { forgettingNote, onceOn, type ForgettingWork } from './forgetting-work.ts';

export type Sample = { readonly wave: string; readonly platform: string };

/** With the head, the log, the audit and the memory, below the hundred items of a transaction. */
const ROWS_AT_ONCE = 90;

/** Of a tombstone too: it keeps what it held. */
const tokenOf = ({ value }: StoredRow): string | null =>
  z.object({ token: z.string().nullable().default(null) }).parse(value).token;

/** Reserves first: no contact comes into the sample with a token once they have none. */
async function rowsWithTokens({ store }: ForgettingWork, { wave, platform }: Sample, prefix: string) {
  const { rows } = await store.ledger.list(sampleScope(wave, platform), keysStarting(prefix));
  return rows.filter((row) => isToken(tokenOf(row)));
}

/** Adds the tokens of a sample and of its reserve. */
export async function collectRowTokens(
  work: ForgettingWork,
  sample: Sample,
  found: (platform: string, token: string) => void,
): Promise<void> {
  for (const prefix of [RESERVES, CONTACTS])
    for (const row of await rowsWithTokens(work, sample, prefix)) found(sample.platform, tokenOf(row) ?? '');
}

/** Writes numbers for tokens in the rows of a sample and of its reserve. */
export async function numberRows(work: ForgettingWork, sample: Sample, numbers: AgentNumbers): Promise<void> {
  for (const prefix of [RESERVES, CONTACTS]) {
    const rows = await rowsWithTokens(work, sample, prefix);
    for (const chunk of chunksOf(rows, ROWS_AT_ONCE)) await numberChunk(work, { ...sample, chunk, numbers });
  }
}

type Chunk = Sample & { readonly chunk: readonly StoredRow[]; readonly numbers: AgentNumbers };

async function numberChunk(work: ForgettingWork, { wave, platform, chunk, numbers }: Chunk): Promise<void> {
  const { ledger } = work.store;
  const scope = sampleScope(wave, platform);
  const keys = chunk.map(({ key }) => key);
  await ledger.commit({
    scope,
    idempotency: onceOn('number-agents', scope, chunk),
    answer: z.object({}),
    decide: async () => {
      const present = [...(await ledger.rows(scope, keys)).values()].filter((row) => isToken(tokenOf(row)));
      const writes = present.map((row) => ({
        key: row.key,
        version: row.version,
        value: { ...z.looseObject({}).parse(row.value), token: numberOf(numbers, platform, tokenOf(row)) },
        ...(row.deleted ? { deleted: true } : {}),
      }));
      const audit = forgettingNote(work, 'number-agents', { wave, platform, contacts: writes.length });
      return writes.length === 0 ? { answer: {} } : { answer: {}, commit: { writes, audit } };
    },
  });
}
