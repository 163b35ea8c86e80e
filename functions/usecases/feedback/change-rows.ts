import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import type { Decision, RowWrite, StoredRow } from '../ports.ts';
import { platformScope } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import type { FeedbackOf } from './feedback-ground.ts';

/** With the head, the log, the audit and the memory, below a transaction's hundred items. */
const ROWS_AT_ONCE = 90;

/** What becomes of a row as it then is: null deletes it, undefined leaves it. */
export type RowChange = {
  readonly key: string;
  readonly next: (present: unknown) => object | null | undefined;
};

type Changing = { readonly operation: string; readonly asked: FeedbackOf };

/** Changes rows of a platform, some at a time; sent again it changes nothing twice. */
export async function changeRows(
  session: Session,
  changing: Changing,
  changes: readonly RowChange[],
): Promise<void> {
  const scope = platformScope(changing.asked.platform);
  for (const chunk of chunksOf(changes, ROWS_AT_ONCE))
    await session.store.ledger.commit({
      scope,
      idempotency: partOf(session, digestOf([changing.operation, ...chunk.map(({ key }) => key)])),
      answer: z.object({}),
      decide: () => decideChunk(session, changing, chunk),
    });
}

async function decideChunk(
  session: Session,
  { operation, asked }: Changing,
  chunk: readonly RowChange[],
): Promise<Decision<object>> {
  const { wave, platform, theme } = asked;
  const keys = chunk.map(({ key }) => key);
  const present = await session.store.ledger.rows(platformScope(platform), keys);
  const writes = chunk.flatMap((change) => writeOf(change, present.get(change.key)) ?? []);
  if (writes.length === 0) return { answer: {} };
  const audit = auditNote(session, operation, { wave, platform, theme, rows: writes.length });
  return { answer: {}, commit: { writes, audit } };
}

function writeOf({ key, next }: RowChange, stored: StoredRow | undefined): RowWrite | undefined {
  const present = stored?.deleted === false ? stored.value : undefined;
  const value = next(present);
  const version = stored?.version ?? 0;
  if (value === undefined || (value === null && stored === undefined)) return undefined;
  if (value !== null) return { key, version, value };
  return { key, version, value: z.looseObject({}).parse(stored?.value), deleted: true };
}
