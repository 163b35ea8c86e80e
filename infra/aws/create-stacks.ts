import { App, Tags } from 'aws-cdk-lib';
import type { Deployment } from './deployment.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

export type Stacks = { readonly stateful: StatefulStack; readonly stateless: StatelessStack };

/** The two stacks of a deployment. @param folder of the built add-in */
export function createStacks(app: App, deployment: Deployment, folder: string): Stacks {
  const { stage, account, region } = deployment;
  const env = { account, region };
  const stateful = new StatefulStack(app, `Barometre-${stage}-Stateful`, { deployment, env });
  const stateless = new StatelessStack(app, `Barometre-${stage}-Stateless`, {
    deployment,
    stateful,
    folder,
    env,
  });
  Tags.of(app).add('product', 'barometre-qualite');
  Tags.of(app).add('stage', stage);
  return { stateful, stateless };
}
