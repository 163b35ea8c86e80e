import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Head, KeyRange, Page, Scope, StoredRow } from '../usecases/ports.ts';
import { batchGet } from './batch-get.ts';
import type { Place } from './place.ts';
import { headItem, rowItem, type HeadItem } from './items.ts';
import { query } from './query.ts';

const NO_HEAD: HeadItem = { sequence: 0, floor: 0, auditHash: '' };

export const toHead = (item: unknown): HeadItem => (item === undefined ? NO_HEAD : headItem.parse(item));

export function toRow(item: unknown): StoredRow {
  const { sk, ...row } = rowItem.parse(item);
  return { key: sk, ...row };
}

/** The head of a scope, with what its next commit chains on. */
export async function readHead(place: Place, scope: Scope): Promise<HeadItem> {
  const { documents, tables, keys } = place;
  const key = { TableName: tables.core, Key: keys.head(scope), ConsistentRead: true };
  return toHead((await documents.send(new GetCommand(key))).Item);
}

/** The heads of several scopes, each by itself: together they are not a snapshot. */
export async function readHeads(place: Place, scopes: readonly Scope[]): Promise<Map<Scope, Head>> {
  const keys = [...new Set(scopes)].map((scope) => place.keys.head(scope));
  const items = await batchGet(place.documents, place.tables.core, keys);
  const byPartition = new Map(items.map((item) => [item['pk'], item]));
  return new Map(
    scopes.map((scope) => {
      const { sequence, floor } = toHead(byPartition.get(place.keys.partition(scope)));
      return [scope, { sequence, floor }];
    }),
  );
}

/** The rows of these keys that exist, by key. */
export async function readRows(
  place: Place,
  scope: Scope,
  keys: readonly string[],
): Promise<Map<string, StoredRow>> {
  const wanted = [...new Set(keys)].map((key) => place.keys.row(scope, key));
  const items = await batchGet(place.documents, place.tables.core, wanted);
  return new Map(items.map(toRow).map((row) => [row.key, row]));
}

/** Rows between two keys, in key order. */
export async function listRows(place: Place, scope: Scope, range: KeyRange): Promise<Page> {
  const { items, after } = await query(place.documents, {
    table: place.tables.core,
    pk: place.keys.partition(scope),
    ...range,
  });
  return { rows: items.map(toRow), after };
}
