import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Documents } from './documents.ts';
import type { Erased } from '../usecases/ports.ts';
import type { ItemKey } from './keys.ts';
import { pause } from './pause.ts';
import { query } from './query.ts';

/** DynamoDB deletes at most this many items in one request. */
const MOST_DELETES = 25;
/** Above every character a key begins with. */
const LAST = '~';

type Deletes = { DeleteRequest: { Key: Record<string, unknown> } }[];

type Erasing = {
  readonly table: string;
  readonly pk: string;
  readonly most: number;
  readonly but?: readonly string[];
  /** Inclusive, the whole partition unless given. */
  readonly from?: string;
  /** Exclusive. */
  readonly to?: string;
};

/** Deletes the items of a partition, some at a time, but those of some keys; says whether any is left. */
export async function erasePartition(
  documents: Documents,
  { table, pk, most, but = [], from = ' ', to = LAST }: Erasing,
): Promise<Erased> {
  const range = { from, to, limit: most + but.length };
  const { items, after } = await query(documents, { table, pk, ...range });
  const keys = items.map(({ sk }) => String(sk)).filter((sk) => !but.includes(sk));
  await eraseKeys(
    documents,
    table,
    keys.map((sk) => ({ pk, sk })),
  );
  return { deleted: keys.length, isEmpty: after === undefined };
}

/** Deletes these items; one that is gone already is no fault. */
export async function eraseKeys(
  documents: Documents,
  table: string,
  keys: readonly ItemKey[],
): Promise<void> {
  for (let from = 0; from < keys.length; from += MOST_DELETES) {
    const chunk = keys.slice(from, from + MOST_DELETES);
    await eraseChunk(
      documents,
      table,
      chunk.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    );
  }
}

async function eraseChunk(documents: Documents, table: string, deletes: Deletes): Promise<void> {
  let left: Deletes = deletes;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt > 0) await pause(attempt);
    const answer = await documents.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
    left = (answer.UnprocessedItems?.[table] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key === undefined ? [] : [{ DeleteRequest: { Key: DeleteRequest.Key } }],
    );
  }
}
