import { TimeZone } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import type { Functions } from './functions.ts';

const TRIES_AGAIN = 3;

/**
 * Appoints the first administrator within the hour of the first deployment; every other time finds the organisation
 * there and does nothing. Away from the hour's own run: the function never runs twice at once.
 */
export function appointByItself(
  scope: Construct,
  { schedule, lost }: Functions,
  { firstAdministrator }: Deployment,
): void {
  new Schedule(scope, 'FirstAdministrator', {
    schedule: ScheduleExpression.cron({ minute: '52', hour: '*', timeZone: TimeZone.ETC_UTC }),
    target: new LambdaInvoke(schedule, {
      input: ScheduleTargetInput.fromObject({ firstAdministrator }),
      retryAttempts: TRIES_AGAIN,
      deadLetterQueue: lost,
    }),
  });
}
