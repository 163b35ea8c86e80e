import { TimeZone } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { Functions } from './functions.ts';
import type { Rhythm } from '../../functions/usecases/schedule/scheduled-tasks.ts';

/** Recordings end on time only if the hour comes every hour; the rest of the night is for what is daily. */
const crons: Readonly<Record<Rhythm, { readonly minute: string; readonly hour: string }>> = {
  hourly: { minute: '7', hour: '*' },
  daily: { minute: '30', hour: '2' },
};
const TRIES_AGAIN = 3;

/** What runs by itself, by the clock of UTC: no hour is skipped or doubled when clocks change. */
export function runByItself(scope: Construct, { schedule, lost }: Functions): void {
  for (const [rhythm, cron] of Object.entries(crons))
    new Schedule(scope, `Runs-${rhythm}`, {
      schedule: ScheduleExpression.cron({ ...cron, timeZone: TimeZone.ETC_UTC }),
      target: new LambdaInvoke(schedule, {
        input: ScheduleTargetInput.fromObject({ rhythm }),
        retryAttempts: TRIES_AGAIN,
        deadLetterQueue: lost,
      }),
    });
}
