import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { acknowledge } from '../../../infra/aws/acknowledged.ts';
import { createStacks } from '../../../infra/aws/create-stacks.ts';
import { readDeployment } from '../../../infra/aws/deployment.ts';

type Resource = { readonly Type: string; readonly Properties: Record<string, unknown> };
type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

const folder = mkdtempSync(join(tmpdir(), 'barometre-pages-'));
writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
const example = readDeployment('infra/aws/example.json');

/** The stacks as `npm run synth` makes them, without bundling functions. */
function stacksOf(transcription: boolean) {
  const app = new App({
    analyticsReporting: false,
    outdir: mkdtempSync(join(tmpdir(), 'barometre-synth-')),
    context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong', 'aws:cdk:bundling-stacks': [] },
  });
  const deployment = { ...example, transcription };
  const stacks = createStacks(app, deployment, folder);
  acknowledge(stacks, deployment);
  return { app, ...stacks };
}
const resources = (template: Template, type: string): readonly Resource[] =>
  Object.values(template.findResources(type)) as unknown as Resource[];

const stateless = Template.fromStack(stacksOf(true).stateless);
const policies = resources(stateless, 'AWS::IAM::Policy').filter(({ Properties }) =>
  String(Properties['PolicyName']).startsWith('Transcription'),
);
const statements = policies.flatMap(
  ({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement,
);
const granted = (action: string) => statements.filter(({ Action }) => [Action].flat().includes(action));

test('cdk-nag finds nothing that is not known', () => {
  const { app } = stacksOf(true);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

  expect(() => app.synth()).not.toThrow();
});

test('nothing of it is there when it is off', () => {
  expect(example.transcription).toBe(false);
  expect(JSON.stringify(Template.fromStack(stacksOf(false).stateless).toJSON())).not.toMatch(
    /[Tt]ranscribe|TRANSCRIPTS/,
  );
});

test('what is written lies in a bucket of its own, private, encrypted under our key, for a day', () => {
  stateless.hasResourceProperties('AWS::S3::Bucket', {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        Match.objectLike({ ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: 'aws:kms' }) }),
      ],
    },
    LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 1, Status: 'Enabled' })] },
  });
});

test('jobs may write into that bucket alone, and only our own are read and deleted', () => {
  expect(granted('transcribe:StartTranscriptionJob')).toMatchObject([
    {
      Resource: '*',
      Condition: { StringEquals: { 'transcribe:OutputBucketName': { Ref: expect.any(String) as string } } },
    },
  ]);
  const [jobs] = granted('transcribe:DeleteTranscriptionJob');
  expect(JSON.stringify(jobs?.Resource)).toMatch(/transcription-job\/.*TranscriptionOutputs.*\.\*/);
  expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
});

test('of the files it reaches recordings and what asks for their transcripts', () => {
  const files = granted('s3:DeleteObject').map(({ Resource }) => JSON.stringify(Resource));

  expect(files).toHaveLength(2);
  expect(files.join()).toMatch(/rec\/\*/);
  expect(files.join()).toMatch(/transcribe\/\*/);
  expect(files.join()).not.toMatch(/salts|frames|exports/);
});

test('a file that asks begins a job, and a job that is over is told', () => {
  stateless.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: Match.objectLike({
      source: ['aws.s3'],
      detail: Match.objectLike({ object: { key: [{ prefix: 'transcribe/' }] } }),
    }),
  });
  stateless.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: Match.objectLike({
      source: ['aws.transcribe'],
      'detail-type': ['Transcribe Job State Change'],
      detail: Match.objectLike({ TranscriptionJobStatus: ['COMPLETED', 'FAILED'] }),
    }),
  });
  const [api] = resources(stateless, 'AWS::Lambda::Function').filter(({ Properties }) =>
    JSON.stringify(Properties['Environment'] ?? '').includes('TRANSCRIPTS_KEY'),
  );
  expect(api?.Properties['DeadLetterConfig']).toBeDefined();
});
