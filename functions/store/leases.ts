import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { LEASE_SECONDS } from '#contract/lease';
import type { Holder, LeaseRequest, Leases } from '../usecases/ports.ts';
import { failureOf } from './failure.ts';
import { leaseItem } from './items.ts';
import type { Place } from './place.ts';

/** A lease that ends between a refusal and the reading of its holder is asked for again. */
const ATTEMPTS = 3;

export const openLeases = (place: Place): Leases => ({ hold: (request) => hold(place, request, ATTEMPTS) });

async function hold(place: Place, request: LeaseRequest, attempts: number): Promise<Holder> {
  if (await put(place, request)) return request.asking;
  const holder = await read(place, request);
  if (holder !== undefined || attempts <= 1) return holder ?? request.asking;
  return hold(place, request, attempts - 1);
}

/** Real time, whatever the business clock says: a lease is about processes. */
async function put(place: Place, { workbook, document, asking, take }: LeaseRequest): Promise<boolean> {
  const now = Math.floor(Date.now() / 1000);
  const expiresAt = now + LEASE_SECONDS;
  const condition = {
    ConditionExpression: 'attribute_not_exists(pk) OR #until < :now OR #session = :session',
    ExpressionAttributeNames: { '#until': 'expiresAt', '#session': 'session' },
    ExpressionAttributeValues: { ':now': now, ':session': asking.session },
  };
  try {
    await place.documents.send(
      new PutCommand({
        TableName: place.tables.core,
        Item: { ...place.keys.workbook(workbook, document), ...asking, expiresAt },
        ...(take ? {} : condition),
      }),
    );
    return true;
  } catch (error) {
    if (failureOf(error) !== 'moved') throw error;
    return false;
  }
}

async function read(place: Place, { workbook, document }: LeaseRequest): Promise<Holder | undefined> {
  const { Item } = await place.documents.send(
    new GetCommand({
      TableName: place.tables.core,
      Key: place.keys.workbook(workbook, document),
      ConsistentRead: true,
    }),
  );
  return leaseItem.safeParse(Item).data;
}
