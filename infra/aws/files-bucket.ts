import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { EXPOSED_HEADERS, expiryRules, UNFINISHED_DAYS } from '../../functions/store/bucket-rules.ts';
import type { Stage } from './stage.ts';

type FilesBucketProps = {
  readonly stage: Stage;
  readonly key: IKey;
  readonly origin: string;
  readonly accessLogs: Bucket;
};

/**
 * The bucket of lists, frames and recordings. Never versioned, copied, locked nor backed up: what is deleted is gone,
 * and what nobody deleted goes by itself within 90 days of its contact.
 */
export function createFilesBucket(scope: Construct, props: FilesBucketProps): Bucket {
  const files = new Bucket(scope, 'Files', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    encryption: BucketEncryption.KMS,
    encryptionKey: props.key,
    bucketKeyEnabled: true,
    serverAccessLogsBucket: props.accessLogs,
    serverAccessLogsPrefix: 'files/',
    lifecycleRules: [
      ...expiryRules.map(({ prefix, days }) => ({
        id: prefix.replaceAll('/', '-'),
        prefix,
        expiration: Duration.days(days),
      })),
      { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(UNFINISHED_DAYS) },
    ],
    cors: [
      {
        allowedMethods: [HttpMethods.GET, HttpMethods.POST],
        allowedOrigins: [props.origin],
        allowedHeaders: ['*'],
        exposedHeaders: [...EXPOSED_HEADERS],
        maxAge: 300,
      },
    ],
    removalPolicy: props.stage.isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  // The library would have a function of its own do it, with rights over every bucket.
  const resource = files.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error('a bucket without its resource');
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  return files;
}
