import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, RowWrite, Scope, StoredRow } from '../ports.ts';
import { auditNote, partOf, type Session } from '../session.ts';

/** Rows under a prefix, each of which a wave may say something of. */
export type RowsToMeasure = {
  readonly scope: Scope;
  readonly prefix: string;
  /** What becomes of a row; nothing to write where the wave says nothing new of it. */
  readonly measure: (row: StoredRow) => Promise<readonly RowWrite[]>;
};

/** Below a transaction's hundred items, with what goes with every commit. */
const ROWS_AT_ONCE = 80;

/** Writes what a wave says in rows, so many at once; how many were written. */
export async function measureRows(session: Session, rows: RowsToMeasure): Promise<number> {
  const { scope, prefix } = rows;
  const chunks = chunksOf(await keysOf(session.store, rows), ROWS_AT_ONCE);
  let written = 0;
  for (const [place, keys] of chunks.entries())
    written += await session.store.ledger.commit({
      scope,
      idempotency: partOf(session, `${prefix} ${scope} ${place}`),
      answer: z.int(),
      decide: async () => {
        const writes = await writesOf(session.store, rows, keys);
        const audit = auditNote(session, 'measure-progress', { rows: writes.length });
        const answer = writes.length;
        return answer === 0 ? { answer } : { answer, commit: { writes, audit } };
      },
    });
  return written;
}

async function keysOf({ ledger }: OrganisationStore, { scope, prefix }: RowsToMeasure): Promise<string[]> {
  const keys: string[] = [];
  let after: string | undefined;
  do {
    const page = await ledger.list(scope, { ...keysStarting(prefix), ...(after !== undefined && { after }) });
    keys.push(...page.rows.filter(({ deleted }) => !deleted).map(({ key }) => key));
    after = page.after;
  } while (after !== undefined);
  return keys;
}

async function writesOf(
  { ledger }: OrganisationStore,
  { scope, measure }: RowsToMeasure,
  keys: readonly string[],
): Promise<readonly RowWrite[]> {
  const writes: RowWrite[] = [];
  for (const row of (await ledger.rows(scope, keys)).values())
    if (!row.deleted) writes.push(...(await measure(row)));
  return writes;
}
