import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { buildAddin } from '../build/build-addin.ts';
import { inProject } from '../build/project.ts';
import { acknowledge } from './acknowledged.ts';
import { createStacks } from './create-stacks.ts';
import { readDeployment } from './deployment.ts';
import { stages } from './stage.ts';

const deployment = readDeployment(process.env['DEPLOYMENT'] ?? inProject('infra', 'aws', 'example.json'));
const folder = inProject('.build', `addin-${deployment.stage}`);
const { namespace } = stages[deployment.stage];
const { origin } = new URL(deployment.origin);
await buildAddin({ outDir: folder, stage: { origin, ...(namespace !== undefined && { namespace }) } });

const app = new App({
  analyticsReporting: false,
  // What is kept cannot be taken from under what uses it.
  context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
});
acknowledge(createStacks(app, deployment, folder), deployment);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
app.synth();
