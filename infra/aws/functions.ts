import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { AUDIT_TABLE, CORE_TABLE, FILES_BUCKET, TOKEN_ISSUERS } from '../../functions/runtime/env-names.ts';
import { createFunction } from './create-function.ts';
import type { Deployment } from './deployment.ts';
import { grantStore } from './grants.ts';
import { createLostQueue } from './lost-queue.ts';
import { stages } from './stage.ts';
import type { StatefulStack } from './stateful-stack.ts';
import { tokenIssuers } from './token-issuers.ts';

type FunctionsProps = { readonly deployment: Deployment; readonly stateful: StatefulStack };

/** API Gateway gives up after 30 seconds: the function is told before. */
const API_SECONDS = 28;
/** A frame of a million contacts takes 230 MB and, with the processor of 1,769, under a minute. */
const JOB_MB = 1769;
const JOB_SECONDS = 900;

/** The three functions: what people ask, what a file starts, what the clock starts. */
export class Functions extends Construct {
  readonly api: Function;
  readonly jobs: Function;
  readonly schedule: Function;
  /** What started a job or a run and failed every time. */
  readonly lost: Queue;

  constructor(scope: Construct, id: string, { deployment, stateful }: FunctionsProps) {
    super(scope, id);
    const stage = stages[deployment.stage];
    const environment = {
      [CORE_TABLE]: stateful.tables.core.tableName,
      [AUDIT_TABLE]: stateful.tables.audit.tableName,
      [FILES_BUCKET]: stateful.files.bucketName,
      [TOKEN_ISSUERS]: JSON.stringify(tokenIssuers(deployment)),
    };
    const common = { stage, environment };
    this.lost = createLostQueue(this, 'Lost');
    const { lost } = this;
    this.api = createFunction(this, 'Api', {
      ...common,
      handler: 'api',
      memoryMb: 1769,
      timeoutSeconds: API_SECONDS,
    });
    this.jobs = createFunction(this, 'Jobs', {
      ...common,
      handler: 'jobs',
      memoryMb: JOB_MB,
      timeoutSeconds: JOB_SECONDS,
      lost,
    });
    this.schedule = createFunction(this, 'Schedule', {
      ...common,
      handler: 'schedule',
      memoryMb: 1024,
      timeoutSeconds: JOB_SECONDS,
      // What ends recordings must never run beside itself.
      atOnce: 1,
      lost,
    });
    for (const function_ of [this.api, this.jobs, this.schedule]) grantStore(function_, stateful);
  }
}
