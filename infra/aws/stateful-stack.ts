import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { createFilesBucket } from './files-bucket.ts';
import { stages } from './stage.ts';
import { Tables } from './tables.ts';

type StatefulProps = StackProps & { readonly deployment: Deployment };

/** How long it is kept who asked for which file, by address: no file's key names a contact or a person. */
const ACCESS_LOG_DAYS = 90;

/** What must outlive every deployment: tables, files and the key that both are encrypted under. */
export class StatefulStack extends Stack {
  readonly key: Key;
  readonly tables: Tables;
  readonly files: Bucket;
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, { deployment, ...props }: StatefulProps) {
    const stage = stages[deployment.stage];
    super(scope, id, { ...props, terminationProtection: stage.isKept });
    const removalPolicy = stage.isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy });
    this.tables = new Tables(this, 'Tables', { stage, key: this.key });
    this.accessLogs = new Bucket(this, 'AccessLogs', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // CloudFront writes its logs under an access control list, whoever owns the bucket.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ id: 'logs', expiration: Duration.days(ACCESS_LOG_DAYS) }],
      removalPolicy,
    });
    const { origin } = new URL(deployment.origin);
    this.files = createFilesBucket(this, { stage, key: this.key, origin, accessLogs: this.accessLogs });
  }
}
