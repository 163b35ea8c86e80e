import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Scope } from '../usecases/ports.ts';
import { failureOf } from './failure.ts';
import type { Place } from './place.ts';
import { readHead } from './read-rows.ts';

/** How far a chain reached, and the hash of its last item. */
const sealItem = z.object({ sequence: z.int().min(0), hash: z.string() });
export type Seal = z.infer<typeof sealItem>;

/** Beside the chains, in the table that is only ever added to. */
const partition = ({ keys }: Place, scope: Scope): string => keys.partition(`SEALS#${scope}`);

/** The last one; undefined before the first. */
export async function lastSeal(place: Place, scope: Scope): Promise<Seal | undefined> {
  const { Items = [] } = await place.documents.send(
    new QueryCommand({
      TableName: place.tables.audit,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': partition(place, scope), ':from': ' ', ':to': '~' },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  return Items[0] === undefined ? undefined : sealItem.parse(Items[0]);
}

/** Seals a chain as its head says it is, once a day; one that did not move since its last seal is sealed already. */
export async function sealChain(place: Place, scope: Scope, day: string): Promise<void> {
  const [head, last] = [await readHead(place, scope), await lastSeal(place, scope)];
  if (head.sequence === (last?.sequence ?? 0)) return;
  const seal: Seal = { sequence: head.sequence, hash: head.auditHash };
  try {
    await place.documents.send(
      new PutCommand({
        TableName: place.tables.audit,
        Item: { pk: partition(place, scope), sk: day, ...seal },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  } catch (error) {
    if (failureOf(error) !== 'moved') throw error;
  }
}
