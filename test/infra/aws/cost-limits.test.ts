import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { createStacks } from '../../../infra/aws/create-stacks.ts';
import { readDeployment } from '../../../infra/aws/deployment.ts';
import { stageNames, stages, type StageName } from '../../../infra/aws/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'barometre-pages-'));
writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
const example = readDeployment('infra/aws/example.json');

const templates = (stage: StageName) => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const { stateful, stateless } = createStacks(app, { ...example, stage }, folder);
  return { stateful: Template.fromStack(stateful), stateless: Template.fromStack(stateless) };
};
const production = templates('production');
const propertiesOf = (template: Template, type: string) =>
  Object.values(template.findResources(type)).map((one) => one['Properties'] as Record<string, unknown>);

test('so many requests a second go through the door and no more, each for less than half a minute', () => {
  const { rate, burst } = stages.production.throttle;

  production.stateless.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    DefaultRouteSettings: { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst },
  });
  production.stateless.hasResourceProperties('AWS::Lambda::Function', { Timeout: 28 });
  for (const { Timeout, Runtime } of propertiesOf(production.stateless, 'AWS::Lambda::Function'))
    if (Runtime === 'nodejs24.x') expect(Timeout).toBeLessThanOrEqual(900);
});

test('a table answers so many requests a second and no more', () => {
  const tables = propertiesOf(production.stateful, 'AWS::DynamoDB::GlobalTable');

  expect(tables).toHaveLength(2);
  expect(JSON.stringify(tables)).toContain(`"MaxWriteRequestUnits":${stages.production.units.write}`);
  expect(JSON.stringify(tables)).toContain(`"MaxReadRequestUnits":${stages.production.units.read}`);
});

test('what a month costs is told before it is spent', () => {
  production.stateless.hasResourceProperties('AWS::Budgets::Budget', {
    Budget: Match.objectLike({ BudgetLimit: { Amount: example.budget, Unit: 'USD' }, TimeUnit: 'MONTHLY' }),
    NotificationsWithSubscribers: [
      Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 80 }) }),
      Match.objectLike({
        Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }),
      }),
    ],
  });
});

test('no stage is without limits', () => {
  for (const name of stageNames) {
    const { throttle, units } = stages[name];
    for (const limit of [throttle.rate, throttle.burst, units.read, units.write])
      expect(limit).toBeLessThanOrEqual(stages.production.units.read);
  }
});
