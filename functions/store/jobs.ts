import { PutObjectCommand } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Jobs, StoredJob } from '../usecases/ports/jobs.ts';
import type { Bucket } from './bucket.ts';
import { failureOf } from './failure.ts';
import { fileKeys } from './file-keys.ts';
import { jobItem } from './items.ts';
import { JOBS } from './keys.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';

const KEPT_SECONDS = 30 * 86_400;

/** The jobs of one organisation. */
export const openJobs = (place: Place, bucket: Bucket, organisation: string): Jobs => ({
  create: (job) => create(place, job),
  start: async (id) => {
    await bucket.client.send(
      new PutObjectCommand({ Bucket: bucket.name, Key: fileKeys(organisation).job(id), Body: 'start' }),
    );
  },
  read: (id) => read(place, id),
  ofWave: (wave) => ofWave(place, wave),
  update: (id, change) => update(place, id, change),
});

/** Real time: an item that expires is nobody's business date. */
async function create(place: Place, { id, ...job }: StoredJob): Promise<void> {
  const expiresAt = Math.floor(Date.now() / 1000) + KEPT_SECONDS;
  try {
    await place.documents.send(
      new PutCommand({
        TableName: place.tables.core,
        Item: { ...place.keys.job(id), ...job, expiresAt },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  } catch (error) {
    if (failureOf(error) !== 'moved') throw error;
  }
}

async function read(place: Place, id: string): Promise<StoredJob | undefined> {
  const { Item } = await place.documents.send(
    new GetCommand({ TableName: place.tables.core, Key: place.keys.job(id), ConsistentRead: true }),
  );
  return Item === undefined ? undefined : toJob(Item);
}

/** Ids sort by the time they were made. */
async function ofWave(place: Place, wave: string): Promise<readonly StoredJob[]> {
  const { items } = await query(place.documents, {
    table: place.tables.core,
    pk: place.keys.partition(JOBS),
    from: ' ',
    to: '~',
  });
  return items
    .map(toJob)
    .filter((job) => job.wave === wave)
    .reverse();
}

function toJob(item: unknown): StoredJob {
  const { sk, ...job } = jobItem.parse(item);
  return { id: sk, ...job };
}

async function update(place: Place, id: string, change: Partial<Omit<StoredJob, 'id'>>): Promise<void> {
  const fields = Object.entries({ ...change, seenAt: Date.now() }).filter(([, value]) => value !== undefined);
  await place.documents.send(
    new UpdateCommand({
      TableName: place.tables.core,
      Key: place.keys.job(id),
      UpdateExpression: `SET ${fields.map((_, index) => `#f${index} = :v${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(fields.map(([name], index) => [`#f${index}`, name])),
      ExpressionAttributeValues: Object.fromEntries(fields.map(([, value], index) => [`:v${index}`, value])),
    }),
  );
}
