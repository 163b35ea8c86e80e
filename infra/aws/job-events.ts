import { EventField, Match, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Functions } from './functions.ts';

const JOB_PREFIXES = ['incoming/', 'jobs/'];

/** A file that arrived, in the form of S3's own event. */
export const arrivedFile = RuleTargetInput.fromObject({
  Records: [{ s3: { object: { key: EventField.fromPath('$.detail.object.key') } } }],
});

/**
 * A file that arrives starts its job. By EventBridge, so that the stack of what is kept knows nothing of functions; the
 * event has the form of S3's own, which is what the handler reads.
 */
export function startJobs(scope: Construct, files: Bucket, { jobs, lost }: Functions): void {
  new Rule(scope, 'FileArrived', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: {
        bucket: { name: [files.bucketName] },
        object: { key: JOB_PREFIXES.flatMap((prefix) => Match.prefix(prefix)) },
      },
    },
    targets: [new LambdaFunction(jobs, { deadLetterQueue: lost, event: arrivedFile })],
  });
}
