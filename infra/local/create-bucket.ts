import {
  CreateBucketCommand,
  HeadBucketCommand,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { EXPOSED_HEADERS, expiryRules, UNFINISHED_DAYS } from '../../functions/store/bucket-rules.ts';

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
          ...expiryRules.map(({ prefix, days }) => ({
            ID: prefix.replaceAll('/', '-'),
            Filter: { Prefix: prefix },
            Status: 'Enabled' as const,
            Expiration: { Days: days },
          })),
          {
            ID: 'unfinished',
            Filter: { Prefix: '' },
            Status: 'Enabled',
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: UNFINISHED_DAYS },
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
            ExposeHeaders: [...EXPOSED_HEADERS],
          },
        ],
      },
    }),
  );
}
