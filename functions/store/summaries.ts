import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Scope, StoredSummary, Summaries } from '../usecases/ports.ts';
import { failureOf } from './failure.ts';
import { summaryItem } from './items.ts';
import { SUMMARY_PREFIX } from './keys.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';

const LEASE_MS = 3_000;

export const openSummaries = (place: Place): Summaries => ({
  read: (scope) => readSummaries(place, scope),
  store: (scope, computedAt, parts) => storeSummaries(place, scope, { computedAt, parts }),
  lease: (scope, sequence) => takeLease(place, scope, sequence),
});

async function readSummaries(place: Place, scope: Scope): Promise<StoredSummary[]> {
  const { items } = await query(place.documents, {
    table: place.tables.core,
    pk: place.keys.partition(scope),
    from: SUMMARY_PREFIX,
    to: `${SUMMARY_PREFIX}~`,
  });
  return items.map((item) => {
    const { sk, computedAt, value } = summaryItem.parse(item);
    return { part: sk.slice(SUMMARY_PREFIX.length), computedAt, value };
  });
}

type Computed = { readonly computedAt: number; readonly parts: ReadonlyMap<string, object> };

/** Each part by itself: a reader tells a mixture by the sequences. A later value there already is no fault. */
async function storeSummaries(place: Place, scope: Scope, { computedAt, parts }: Computed): Promise<void> {
  await Promise.all(
    [...parts].map(([part, value]) =>
      putUnless(place, {
        item: { ...place.keys.summary(scope, part), computedAt, value },
        condition: 'attribute_not_exists(pk) OR #at < :at',
        names: { '#at': 'computedAt' },
        values: { ':at': computedAt },
      }),
    ),
  );
}

/**
 * A lease of an earlier sequence binds nobody: its summary is not the one wanted any more. Real time,
 * whatever the business clock says, since a lease is about processes.
 */
async function takeLease(place: Place, scope: Scope, sequence: number): Promise<boolean> {
  const now = Date.now();
  return putUnless(place, {
    item: { ...place.keys.lease(scope), of: sequence, until: now + LEASE_MS },
    condition: 'attribute_not_exists(pk) OR #until < :now OR #of < :of',
    names: { '#until': 'until', '#of': 'of' },
    values: { ':now': now, ':of': sequence },
  });
}

type ConditionalPut = {
  readonly item: Record<string, unknown>;
  readonly condition: string;
  readonly names: Record<string, string>;
  readonly values: Record<string, number>;
};

async function putUnless(place: Place, { item, condition, names, values }: ConditionalPut): Promise<boolean> {
  try {
    await place.documents.send(
      new PutCommand({
        TableName: place.tables.core,
        Item: item,
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    );
    return true;
  } catch (error) {
    if (failureOf(error) !== 'moved') throw error;
    return false;
  }
}
