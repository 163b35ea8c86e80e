import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { readConfiguration } from '../../../addin/api/configuration.ts';
import { createStacks } from '../../../infra/aws/create-stacks.ts';
import { deploymentSchema, readDeployment } from '../../../infra/aws/deployment.ts';
import { pageConfiguration } from '../../../infra/aws/page-configuration.ts';
import type { StageName } from '../../../infra/aws/stage.ts';

type Resource = { readonly Type: string; readonly Properties: Record<string, unknown> };
type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

const folder = mkdtempSync(join(tmpdir(), 'barometre-pages-'));
writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
const example = readDeployment('infra/aws/example.json');

const templates = (stage: StageName) => {
  // Bundling functions is what `npm run synth` does.
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const { stateful, stateless } = createStacks(app, { ...example, stage }, folder);
  return {
    stateful: Template.fromStack(stateful),
    stateless: Template.fromStack(stateless),
    isProtected: stateful.terminationProtection,
  };
};
const production = templates('production');
const resources = (template: Template, type: string): readonly Resource[] =>
  Object.values(template.findResources(type)) as unknown as Resource[];

describe('what is kept', () => {
  const { stateful } = production;

  test('tables cannot be deleted, can be brought back 35 days, and are encrypted under a key of ours', () => {
    const tables = resources(stateful, 'AWS::DynamoDB::GlobalTable');

    expect(tables).toHaveLength(2);
    for (const { Properties } of tables)
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          expect.objectContaining({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          }),
        ],
      });
  });

  test('only the table of rows forgets by itself: the audit does not', () => {
    const expiring = resources(stateful, 'AWS::DynamoDB::GlobalTable').map(
      ({ Properties }) => Properties['TimeToLiveSpecification'],
    );

    expect(expiring).toEqual([{ AttributeName: 'expiresAt', Enabled: true }, undefined]);
  });

  test('tables, files and key outlive the stack, which cannot be deleted', () => {
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::KMS::Key'])
      for (const one of Object.values(stateful.findResources(type)))
        expect(one).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(production.isProtected).toBe(true);
  });

  test('no bucket is public, or speaks without TLS', () => {
    const buckets = resources(stateful, 'AWS::S3::Bucket');
    const isPublicNowhere = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };

    for (const { Properties } of buckets)
      expect(Properties).toMatchObject({ PublicAccessBlockConfiguration: isPublicNowhere });
    stateful.resourcePropertiesCountIs(
      'AWS::S3::BucketPolicy',
      {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      },
      buckets.length,
    );
  });

  test('a recording that nobody deleted goes by itself, and no copy of it is kept', () => {
    const files = resources(stateful, 'AWS::S3::Bucket').find(
      ({ Properties }) => 'CorsConfiguration' in Properties,
    )!;
    const { Rules } = files.Properties['LifecycleConfiguration'] as { Rules: Record<string, unknown>[] };
    const expiring = Rules.filter(({ Prefix }) => String(Prefix).startsWith('rec/'));

    expect(expiring.map(({ Prefix, ExpirationInDays }) => [Prefix, ExpirationInDays])).toEqual(
      Array.from({ length: 90 }, (_, index) => [`rec/${String(index + 1).padStart(2, '0')}/`, index + 1]),
    );
    expect(Rules).toContainEqual(
      expect.objectContaining({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }),
    );
    for (const copy of ['VersioningConfiguration', 'ReplicationConfiguration', 'ObjectLockConfiguration'])
      expect(files.Properties).not.toHaveProperty(copy);
  });

  test('files are sent and heard from the add-in alone', () => {
    stateful.hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: {
        CorsRules: [
          Match.objectLike({
            AllowedMethods: ['GET', 'POST'],
            AllowedOrigins: ['https://barometre.example.com'],
          }),
        ],
      },
    });
  });
});

describe('what runs', () => {
  const { stateless } = production;
  const statements = (): Statement[] =>
    resources(stateless, 'AWS::IAM::Policy')
      .filter(({ Properties }) => String(Properties['PolicyName']).startsWith('Functions'))
      .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement);
  const actions = (): string[] => statements().flatMap(({ Action }) => Action);

  test('one function for each handler, on the same machine and runtime, traced', () => {
    const own = resources(stateless, 'AWS::Lambda::Function').filter(
      ({ Properties }) => Properties['Runtime'] === 'nodejs24.x',
    );

    expect(own).toHaveLength(3);
    for (const { Properties } of own)
      expect(Properties).toMatchObject({
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
      });
  });

  test('no function may scan a table, or do anything to any table', () => {
    expect(actions().filter((action) => /\*|Scan|Table$/.test(action))).toEqual([]);
  });

  test('no function may change or delete what was audited', () => {
    const audit = statements().filter(({ Resource }) => JSON.stringify(Resource).includes('Tablesaudit'));

    expect(audit).toHaveLength(3);
    for (const { Action } of audit)
      expect(Action).toEqual([
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
      ]);
  });

  test('recordings end every hour, and never twice at once', () => {
    stateless.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(7 * * * ? *)',
      ScheduleExpressionTimezone: 'Etc/UTC',
      Target: Match.objectLike({ Input: '{"rhythm":"hourly"}' }),
    });
    stateless.hasResourceProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: 1 });
  });

  test('the first administrator is whom the deployment names, told to the function of the clock', () => {
    stateless.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(52 * * * ? *)',
      Target: Match.objectLike({
        Input: JSON.stringify({ firstAdministrator: example.firstAdministrator }),
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^FunctionsSchedule'), 'Arn'] },
      }),
    });
  });

  test('logs end, and none is written by a function into those of another', () => {
    const groups = resources(stateless, 'AWS::Logs::LogGroup');

    expect(groups.length).toBeGreaterThanOrEqual(4);
    for (const { Properties } of groups) expect(Properties).toMatchObject({ RetentionInDays: 90 });
  });

  test('pages may be shown by Excel, and by nobody else', () => {
    const [headers] = resources(stateless, 'AWS::CloudFront::ResponseHeadersPolicy');
    const text = JSON.stringify(headers);

    expect(text).toContain('frame-ancestors');
    expect(text).not.toMatch(/FrameOptions/);
  });

  test('nothing of the API is kept on the way', () => {
    stateless.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CacheBehaviors: [
          Match.objectLike({ PathPattern: '/api/*', CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }),
        ],
        ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2021' }),
      },
    });
  });

  test('only tokens of the company’s own directories, over https, are believed', () => {
    const [api] = resources(stateless, 'AWS::Lambda::Function').filter(({ Properties }) =>
      JSON.stringify(Properties['Environment'] ?? '').includes('TOKEN_ISSUERS'),
    );
    const { Variables } = api!.Properties['Environment'] as { Variables: Record<string, string> };

    expect(JSON.parse(Variables['TOKEN_ISSUERS']!)).toEqual([
      {
        issuer: `https://login.microsoftonline.com/${example.entra.tenants[0]}/v2.0`,
        audience: example.entra.api,
        clients: [example.entra.client],
        jwks: `https://login.microsoftonline.com/${example.entra.tenants[0]}/discovery/v2.0/keys`,
        tenant: example.entra.tenants[0],
      },
    ]);
  });

  test('the pane is told whom people sign in with, as it reads it', async () => {
    const { tenants, client, api } = example.entra;
    const served = (entra: typeof example.entra) =>
      readConfiguration(() => Promise.resolve(Response.json(pageConfiguration({ entra }))));

    expect(await served(example.entra)).toEqual({
      apiBase: '/api',
      identity: {
        kind: 'entra',
        clientId: client,
        authority: `https://login.microsoftonline.com/${tenants[0]}`,
        scope: `api://${api}/access_as_user`,
      },
    });
    const several = await served({ ...example.entra, tenants: [...tenants, client] });
    expect(several.identity).toMatchObject({
      authority: 'https://login.microsoftonline.com/organizations',
    });
    const [deployed] = resources(stateless, 'Custom::CDKBucketDeployment');
    expect(deployed?.Properties['SourceObjectKeys']).toHaveLength(2);
  });

  test('every alarm is told to somebody and has its paragraph in the runbook', () => {
    const paragraphs = readFileSync('infra/aws/runbook.md', 'utf8').match(/(?<=^## ).+$/gm);
    const alarms = resources(stateless, 'AWS::CloudWatch::Alarm');

    expect(alarms).toHaveLength(9);
    for (const { Properties } of alarms) {
      expect(Properties['AlarmActions']).toHaveLength(1);
      const [, paragraph] = /runbook\.md#(.+)$/.exec(String(Properties['AlarmDescription']))!;
      expect(paragraphs).toContain(paragraph);
    }
  });
});

test('the first administrator is of a directory whose people may sign in', () => {
  const read = (tenant: string) =>
    deploymentSchema.safeParse({
      ...example,
      firstAdministrator: { ...example.firstAdministrator, tenant },
    });

  expect(read(example.firstAdministrator.tenant).success).toBe(true);
  expect(read(example.entra.client).error?.issues[0]?.path).toEqual(['firstAdministrator', 'tenant']);
});
