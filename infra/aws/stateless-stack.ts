import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { createBudget } from './budget.ts';
import { createDashboard } from './dashboard.ts';
import type { Deployment } from './deployment.ts';
import { Functions } from './functions.ts';
import { appointByItself } from './first-administrator.ts';
import { createHttpDoor } from './http-door.ts';
import { startJobs } from './job-events.ts';
import { runByItself } from './schedules.ts';
import { Site } from './site.ts';
import { stages } from './stage.ts';
import type { StatefulStack } from './stateful-stack.ts';
import { Transcription } from './transcription.ts';

type StatelessProps = StackProps & {
  readonly deployment: Deployment;
  readonly stateful: StatefulStack;
  /** The built add-in. */
  readonly folder: string;
};

/** What can be deployed again at any time: functions, the door to them, pages, alarms. */
export class StatelessStack extends Stack {
  constructor(scope: Construct, id: string, { deployment, stateful, folder, ...props }: StatelessProps) {
    super(scope, id, props);
    const functions = new Functions(this, 'Functions', { deployment, stateful });
    const door = createHttpDoor(this, functions.api, stages[deployment.stage]);
    startJobs(this, stateful.files, functions);
    if (deployment.transcription)
      new Transcription(this, 'Transcription', { deployment, stateful, functions });
    runByItself(this, functions);
    appointByItself(this, functions, deployment);
    const { accessLogs } = stateful;
    const { distribution } = new Site(this, 'Site', { deployment, folder, door, accessLogs });
    const { alarms } = new Alarms(this, 'Alarms', { deployment, functions, door });
    createDashboard(this, { deployment, functions, door, alarms });
    createBudget(this, deployment);
    new CfnOutput(this, 'Address', { value: `https://${distribution.domainName}` });
  }
}
