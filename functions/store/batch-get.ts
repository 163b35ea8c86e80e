import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Documents } from './documents.ts';
import type { ItemKey } from './keys.ts';
import { pause } from './pause.ts';

const MOST_KEYS = 100;

/** The items of these keys that exist, in no order, each read consistently. */
export async function batchGet(
  documents: Documents,
  table: string,
  keys: readonly ItemKey[],
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let from = 0; from < keys.length; from += MOST_KEYS)
    items.push(...(await getChunk(documents, table, keys.slice(from, from + MOST_KEYS))));
  return items;
}

/** An answer is cut at 16 MB: the keys left over are asked again. */
async function getChunk(documents: Documents, table: string, keys: readonly ItemKey[]) {
  const items: Record<string, unknown>[] = [];
  let wanted: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 0; wanted.length > 0; attempt += 1) {
    if (attempt > 0) await pause(attempt);
    const answer = await documents.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: wanted, ConsistentRead: true } } }),
    );
    items.push(...(answer.Responses?.[table] ?? []));
    wanted = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return items;
}
