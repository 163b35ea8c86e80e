import {
  CreateBucketCommand,
  HeadBucketCommand,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { lifecyclePrefixes } from '../../functions/store/file-keys.ts';

/** What lies there is for a job that runs at once; nothing of it may stay. */
const PASSING = ['incoming/', 'jobs/', 'exports/'];

/** Creates the bucket of files unless it is there, with its rules; on AWS the stack does it. */
export async function createBucket(client: S3Client, name: string): Promise<void> {
  const isThere = await client.send(new HeadBucketCommand({ Bucket: name })).then(
    () => true,
    () => false,
  );
  if (!isThere) await client.send(new CreateBucketCommand({ Bucket: name }));
  await client.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket: name,
      LifecycleConfiguration: {
        Rules: [
          ...PASSING.map((Prefix) => ({
            ID: Prefix.replace('/', ''),
            Filter: { Prefix },
            Status: 'Enabled' as const,
            Expiration: { Days: 1 },
          })),
          ...lifecyclePrefixes.map(({ prefix, days }) => ({
            ID: prefix.replaceAll('/', '-'),
            Filter: { Prefix: prefix },
            Status: 'Enabled' as const,
            Expiration: { Days: days },
          })),
          // A file that was never whole is nobody's to see or to delete otherwise.
          {
            ID: 'unfinished',
            Filter: { Prefix: '' },
            Status: 'Enabled',
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          },
        ],
      },
    }),
  );
  await client.send(
    new PutBucketCorsCommand({
      Bucket: name,
      CORSConfiguration: {
        CORSRules: [
          {
            AllowedMethods: ['GET', 'POST'],
            AllowedOrigins: ['*'],
            AllowedHeaders: ['*'],
            // A player asks for pieces of a sound and has to be told which it got.
            ExposeHeaders: ['Content-Range', 'Accept-Ranges', 'ETag'],
          },
        ],
      },
    }),
  );
}
