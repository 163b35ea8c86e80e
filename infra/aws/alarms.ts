import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Metric,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import type { Functions } from './functions.ts';

export type AlarmsProps = {
  readonly deployment: Deployment;
  readonly functions: Functions;
  readonly door: HttpApi;
};

type Watched = {
  /** The paragraph of the runbook, too. */
  readonly id: string;
  readonly says: string;
  readonly metric: IMetric;
  /** At which somebody is told. */
  readonly threshold: number;
  readonly periods?: number;
  readonly missing?: TreatMissingData;
};

const NAMESPACE = 'Barometre';
const SLOW_MS = 3000;
/** Two runs that did not come: every hour one is due. */
const SILENT_HOURS = 2;

/** What wakes somebody, each with its paragraph of the runbook. */
export class Alarms extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const topic = new Topic(this, 'Told', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(props.deployment.alarms));
    this.alarms = this.#watched(props).map((watched) => this.#alarm(watched, topic));
  }

  #watched(props: AlarmsProps): readonly Watched[] {
    return [...ofRequests(props), ...ofRuns(props), ...this.#ofLogs(props)];
  }

  /** What functions say of themselves. */
  #ofLogs({ functions: { schedule } }: AlarmsProps): readonly Watched[] {
    return [
      {
        id: 'recording-left',
        says: 'a recording is there that should be gone',
        metric: this.#logged('recording-left', schedule.logGroup),
        threshold: 1,
      },
      {
        id: 'chain-broken',
        says: 'the audit was changed',
        metric: this.#logged('chain-broken', schedule.logGroup),
        threshold: 1,
      },
    ];
  }

  /** How often an event is logged. */
  #logged(event: string, logGroup: ILogGroup): Metric {
    new MetricFilter(this, `${event}-logged`, {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.event', '=', event),
      metricNamespace: NAMESPACE,
      metricName: event,
    });
    return new Metric({ namespace: NAMESPACE, metricName: event, statistic: 'Sum' });
  }

  #alarm({ id, says, metric, threshold, periods = 1, missing }: Watched, topic: Topic): Alarm {
    const isSilence = missing === TreatMissingData.BREACHING;
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: isSilence
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
      alarmDescription: `${says}: infra/aws/runbook.md#${id}`,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    return alarm;
  }
}

const ofRequests = ({ functions: { api }, door }: AlarmsProps): readonly Watched[] => [
  { id: 'api-errors', says: 'the API failed', metric: api.metricErrors(), threshold: 1 },
  { id: 'api-throttled', says: 'the API was refused to people', metric: api.metricThrottles(), threshold: 1 },
  {
    id: 'api-slow',
    says: 'one answer in a hundred takes over three seconds',
    metric: door.metricLatency({ statistic: 'p99' }),
    threshold: SLOW_MS,
    periods: 3,
  },
];

const ofRuns = ({ functions: { jobs, schedule, lost } }: AlarmsProps): readonly Watched[] => [
  { id: 'job-failed', says: 'a job failed', metric: jobs.metricErrors(), threshold: 1 },
  {
    id: 'schedule-failed',
    says: 'what runs by itself failed',
    metric: schedule.metricErrors(),
    threshold: 1,
  },
  {
    id: 'schedule-silent',
    says: 'nothing runs by itself: recordings do not end',
    metric: schedule.metricInvocations({ period: Duration.hours(1), statistic: 'Sum' }),
    threshold: 1,
    periods: SILENT_HOURS,
    missing: TreatMissingData.BREACHING,
  },
  {
    id: 'lost',
    says: 'a job or a run was given up',
    metric: lost.metricApproximateNumberOfMessagesVisible(),
    threshold: 1,
  },
];
