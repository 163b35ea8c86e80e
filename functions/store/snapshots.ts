import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Snapshots } from '../usecases/ports.ts';
import { batchGet } from './batch-get.ts';
import { pageItem } from './items.ts';
import { pause } from './pause.ts';
import type { Place } from './place.ts';

const MOST_WRITES = 25;
type Writes = { PutRequest: { Item: Record<string, unknown> } }[];

/** Pages are named by the hash of all of them: writing twice writes the same, so nothing is conditional. */
export const openSnapshots = (place: Place): Snapshots => ({
  write: async (scope, name, pages) => {
    const items = [...pages].map(([key, text]) => ({ ...place.keys.row(scope, pageKey(name, key)), text }));
    for (let from = 0; from < items.length; from += MOST_WRITES)
      await writeChunk(place, items.slice(from, from + MOST_WRITES));
  },
  read: async (scope, name, keys) => {
    const wanted = [...new Set(keys)].map((key) => place.keys.row(scope, pageKey(name, key)));
    const pages = (await batchGet(place.documents, place.tables.core, wanted)).map((item) =>
      pageItem.parse(item),
    );
    return new Map(pages.map(({ sk, text }) => [sk.slice(pageKey(name, '').length), text]));
  },
});

const pageKey = (name: string, key: string): string => `SNAP#${name}#${key}`;

async function writeChunk(place: Place, items: readonly Record<string, unknown>[]): Promise<void> {
  let writes: Writes | undefined = items.map((item) => ({ PutRequest: { Item: item } }));
  for (let attempt = 0; writes !== undefined && writes.length > 0; attempt += 1) {
    if (attempt > 0) await pause(attempt);
    writes = await leftOver(place, writes);
  }
}

async function leftOver(place: Place, writes: Writes): Promise<Writes | undefined> {
  const table = place.tables.core;
  const answer = await place.documents.send(new BatchWriteCommand({ RequestItems: { [table]: writes } }));
  return answer.UnprocessedItems?.[table]?.flatMap(({ PutRequest }) =>
    PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
  );
}
