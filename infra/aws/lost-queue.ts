import { Duration } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Long enough to come back from holidays, and to send again what lies there. */
const DAYS_IN_QUEUE = 14;

/** Where what could not be handed over waits for a person; an alarm tells of the first. */
export const createLostQueue = (scope: Construct, id: string): Queue =>
  new Queue(scope, id, { enforceSSL: true, retentionPeriod: Duration.days(DAYS_IN_QUEUE) });
