import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Scope, StoredSummary, Summaries } from '../usecases/ports.ts';
import { failureOf } from './failure.ts';
import { summaryItem } from './items.ts';
import type { ViewPrefix } from './keys.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';

const LEASE_MS = 3_000;

/** @param prefix of the view: each is computed, kept and leased by itself */
export const openSummaries = (place: Place, prefix: ViewPrefix): Summaries => ({
  read: (scope) => readSummaries(place, prefix, scope),
  store: (scope, computedAt, parts) => storeSummaries(place, prefix, { scope, computedAt, parts }),
  lease: (scope, sequence) => takeLease(place, prefix, { scope, sequence }),
});

async function readSummaries(place: Place, prefix: ViewPrefix, scope: Scope): Promise<StoredSummary[]> {
  const { items } = await query(place.documents, {
    table: place.tables.core,
    pk: place.keys.partition(scope),
    from: prefix,
    to: `${prefix}~`,
  });
  return items.map((item) => {
    const { sk, computedAt, value } = summaryItem.parse(item);
    return { part: sk.slice(prefix.length), computedAt, value };
  });
}

type Computed = {
  readonly scope: Scope;
  readonly computedAt: number;
  readonly parts: ReadonlyMap<string, object>;
};

/** Each part by itself: a reader tells a mixture by the sequences. A later value there already is no fault. */
async function storeSummaries(
  place: Place,
  prefix: ViewPrefix,
  { scope, computedAt, parts }: Computed,
): Promise<void> {
  await Promise.all(
    [...parts].map(([part, value]) =>
      putUnless(place, {
        item: { ...place.keys.view(scope, prefix, part), computedAt, value },
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
async function takeLease(
  place: Place,
  prefix: ViewPrefix,
  { scope, sequence }: { readonly scope: Scope; readonly sequence: number },
): Promise<boolean> {
  const now = Date.now();
  return putUnless(place, {
    item: { ...place.keys.lease(scope, prefix), of: sequence, until: now + LEASE_MS },
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
