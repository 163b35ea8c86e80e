import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import {
  AUDIT_TABLE,
  CORE_TABLE,
  FILES_BUCKET,
  TOKEN_ISSUERS,
  TRANSCRIPTS_BUCKET,
  TRANSCRIPTS_KEY,
} from '../../functions/runtime/env-names.ts';
import { createFunction } from './create-function.ts';
import type { Deployment } from './deployment.ts';
import type { Functions } from './functions.ts';
import { grantStore } from './grants.ts';
import { arrivedFile } from './job-events.ts';
import { stages } from './stage.ts';
import type { StatefulStack } from './stateful-stack.ts';
import { tokenIssuers } from './token-issuers.ts';

type TranscriptionProps = {
  readonly deployment: Deployment;
  readonly stateful: StatefulStack;
  readonly functions: Functions;
};

/** Of recordings and of what asks for their transcripts, nothing else in the bucket. */
const PREFIXES = ['rec/*', 'transcribe/*'];
/** How many may begin together: Amazon Transcribe takes 25 jobs a second. */
const AT_ONCE = 10;

/**
 * Amazon Transcribe, where a deployment switches it on: a function, a bucket of its own where nothing stays a day, and
 * what tells the function that a call is to be transcribed and that it is.
 */
export class Transcription extends Construct {
  readonly function: Function;
  readonly outputs: Bucket;

  constructor(scope: Construct, id: string, { deployment, stateful, functions }: TranscriptionProps) {
    super(scope, id);
    this.outputs = this.#createOutputs(stateful);
    const stage = stages[deployment.stage];
    this.function = createFunction(this, 'Transcripts', {
      handler: 'transcripts',
      stage,
      memoryMb: 1024,
      timeoutSeconds: 120,
      atOnce: AT_ONCE,
      environment: {
        [CORE_TABLE]: stateful.tables.core.tableName,
        [AUDIT_TABLE]: stateful.tables.audit.tableName,
        [FILES_BUCKET]: stateful.files.bucketName,
        [TOKEN_ISSUERS]: JSON.stringify(tokenIssuers(deployment)),
        [TRANSCRIPTS_BUCKET]: this.outputs.bucketName,
        [TRANSCRIPTS_KEY]: stateful.key.keyArn,
      },
      lost: functions.lost,
    });
    // That it is there tells the API to ask.
    functions.api.addEnvironment(TRANSCRIPTS_BUCKET, this.outputs.bucketName);
    grantStore(this.function, stateful, PREFIXES);
    this.#grantTranscribe();
    this.#start(stateful.files, functions);
  }

  /** What is written there is read and deleted at once; what nobody deleted goes by itself within a day. */
  #createOutputs({ key, accessLogs }: StatefulStack): Bucket {
    return new Bucket(this, 'Outputs', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'transcripts/',
      lifecycleRules: [{ id: 'all', expiration: Duration.days(1) }],
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  /** It reads sounds and writes words with the rights of whoever begins a job, and with no others. */
  #grantTranscribe(): void {
    const { bucketName, bucketArn } = this.outputs;
    const jobs = Stack.of(this).formatArn({
      service: 'transcribe',
      resource: 'transcription-job',
      resourceName: `${bucketName}.*`,
    });
    const statements = [
      new PolicyStatement({
        actions: ['transcribe:StartTranscriptionJob'],
        // A job that is not there yet has no name to be bound to.
        resources: ['*'],
        conditions: { StringEquals: { 'transcribe:OutputBucketName': bucketName } },
      }),
      new PolicyStatement({
        actions: ['transcribe:GetTranscriptionJob', 'transcribe:DeleteTranscriptionJob'],
        resources: [jobs],
      }),
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [this.outputs.arnForObjects('*')],
      }),
      // Without it what is not there would look forbidden.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucketArn] }),
    ];
    for (const statement of statements) this.function.addToRolePolicy(statement);
  }

  #start(files: Bucket, { lost }: Functions): void {
    new Rule(this, 'Asked', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [files.bucketName] }, object: { key: Match.prefix('transcribe/') } },
      },
      targets: [new LambdaFunction(this.function, { deadLetterQueue: lost, event: arrivedFile })],
    });
    new Rule(this, 'Over', {
      eventPattern: {
        source: ['aws.transcribe'],
        detailType: ['Transcribe Job State Change'],
        detail: {
          TranscriptionJobName: Match.prefix(`${this.outputs.bucketName}.`),
          TranscriptionJobStatus: ['COMPLETED', 'FAILED'],
        },
      },
      targets: [new LambdaFunction(this.function, { deadLetterQueue: lost })],
    });
  }
}
