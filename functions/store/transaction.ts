import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Check, Claim, Commit, Person, RowWrite, Scope } from '../usecases/ports.ts';
import { auditEntry } from './audit-chain.ts';
import type { HeadItem } from './items.ts';
import { paddedSequence } from './keys.ts';
import type { Place } from './place.ts';

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export type Transaction = {
  readonly place: Place;
  readonly scope: Scope;
  readonly head: HeadItem;
  readonly commit: Commit;
  readonly remember: TransactItem;
  readonly nonce: string;
};

/** Every item of one commit: the head's step, rows, log, audit, memory of the answer, and what it rests on. */
export function transactItems({ place, scope, head, commit, remember, nonce }: Transaction): TransactItem[] {
  const sequence = head.sequence + 1;
  const rows = commit.writes.map(({ key, version }) => ({ key, version: version + 1 }));
  const note = { sequence: paddedSequence(sequence), note: commit.audit, previous: head.auditHash };
  const entry = auditEntry({ scope, rows, nonce, ...note });
  const floor = commit.forgetsLog === true ? sequence : head.floor;
  return [
    stepHead(place, scope, { from: head, to: { sequence, floor, auditHash: entry.hash } }),
    ...commit.writes.map((write) => putRow(place, scope, write, sequence)),
    ...(commit.erases ?? []).map((row) => eraseItem(place, scope, row)),
    putNew(place.tables.core, { ...place.keys.log(scope, sequence), sequence, rows, nonce }),
    putNew(place.tables.audit, { ...entry, ...place.keys.audit(scope, sequence) }),
    remember,
    ...(commit.checks ?? []).map((check) => checkItem(place, check)),
    ...(commit.claims ?? []).map((claim) => claimItem(place, claim)),
    ...(commit.marks ?? []).map(({ scope: marked, row }) => markItem(place, marked, row)),
    ...(commit.people ?? []).map((person) => pointerItem(place, person)),
    ...(commit.people === undefined ? [] : [listedItem(place)]),
  ];
}

export const putNew = (table: string, item: Record<string, unknown>): TransactItem => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

function stepHead(place: Place, scope: Scope, { from, to }: { from: HeadItem; to: HeadItem }): TransactItem {
  const item = { ...place.keys.head(scope), ...to };
  if (from.sequence === 0) return putNew(place.tables.core, item);
  return {
    Put: {
      TableName: place.tables.core,
      Item: item,
      ConditionExpression: '#sequence = :sequence',
      ExpressionAttributeNames: { '#sequence': 'sequence' },
      ExpressionAttributeValues: { ':sequence': from.sequence },
    },
  };
}

function putRow(place: Place, scope: Scope, write: RowWrite, sequence: number): TransactItem {
  const { key, version, value, deleted } = write;
  const item = {
    ...place.keys.row(scope, key),
    version: version + 1,
    sequence,
    value,
    ...(deleted === true ? { deleted } : {}),
  };
  if (version === 0) return putNew(place.tables.core, item);
  return {
    Put: {
      TableName: place.tables.core,
      Item: item,
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  };
}

const eraseItem = (
  place: Place,
  scope: Scope,
  { key, version }: { readonly key: string; readonly version: number },
): TransactItem => ({
  Delete: {
    TableName: place.tables.core,
    Key: place.keys.row(scope, key),
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  },
});

function checkItem(place: Place, check: Check): TransactItem {
  const [key, name, value] =
    'row' in check
      ? [place.keys.row(check.scope, check.row), 'version', check.version]
      : [place.keys.head(check.scope), 'sequence', check.sequence];
  const shared = { TableName: place.tables.core, Key: key };
  if (value === 0) return { ConditionCheck: { ...shared, ConditionExpression: 'attribute_not_exists(pk)' } };
  return {
    ConditionCheck: {
      ...shared,
      ConditionExpression: '#name = :value',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    },
  };
}

const claimItem = (place: Place, { scope, key, value }: Claim): TransactItem =>
  putNew(place.tables.core, { ...place.keys.row(scope, key), version: 1, sequence: 0, value });

const markItem = (place: Place, scope: Scope, row: string): TransactItem => ({
  Update: {
    TableName: place.tables.core,
    Key: place.keys.row(scope, row),
    UpdateExpression: 'SET #sequence = :none, #value = :empty ADD #version :one',
    ExpressionAttributeNames: { '#sequence': 'sequence', '#value': 'value', '#version': 'version' },
    ExpressionAttributeValues: { ':none': 0, ':empty': {}, ':one': 1 },
  },
});

const pointerItem = (place: Place, person: Person): TransactItem => ({
  Put: { TableName: place.tables.core, Item: { ...place.keys.pointer(person) } },
});

/** Whoever comes to belong to an organisation makes it one of those there are. */
const listedItem = (place: Place): TransactItem => ({
  Put: { TableName: place.tables.core, Item: { ...place.keys.listed() } },
});
