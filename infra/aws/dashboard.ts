import { AlarmStatusWidget, Dashboard, GraphWidget, type Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import type { Functions } from './functions.ts';

type Shown = {
  readonly deployment: Deployment;
  readonly functions: Functions;
  readonly door: HttpApi;
  readonly alarms: readonly Alarm[];
};

/** One page: what is wrong, how much is asked, how long it takes. */
export function createDashboard(scope: Construct, { deployment, functions, door, alarms }: Shown): Dashboard {
  const { api, jobs, schedule } = functions;
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: `barometre-${deployment.stage}`,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 })],
      [
        new GraphWidget({ title: 'Requests', left: [door.metricCount()], right: [door.metricServerError()] }),
        new GraphWidget({
          title: 'Milliseconds',
          left: [door.metricLatency({ statistic: 'p50' }), door.metricLatency({ statistic: 'p99' })],
        }),
      ],
      [
        new GraphWidget({
          title: 'Errors',
          left: [api.metricErrors(), jobs.metricErrors(), schedule.metricErrors()],
        }),
        new GraphWidget({ title: 'Runs by itself', left: [schedule.metricInvocations()] }),
      ],
    ],
  });
}
