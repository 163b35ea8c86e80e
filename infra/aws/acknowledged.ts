import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Stacks } from './create-stacks.ts';
import type { Deployment } from './deployment.ts';

type Exception = {
  /** Of constructs, under their stack. */
  readonly paths: readonly string[];
  readonly rules: readonly string[];
  readonly reason: string;
};

const UPLOADER = 'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C512MiB';
const wildcard = (what: string): string => `AwsSolutions::AwsSolutions-IAM5[${what}]`;
const roles = ['Api', 'Jobs', 'Schedule'].map((name) => `Functions/${name}Role/DefaultPolicy/Resource`);

/** Of what is ours. */
const own = ({ stage }: Deployment): readonly Exception[] => [
  {
    paths: ['Http'],
    rules: ['AwsSolutions::AwsSolutions-APIG4'],
    reason:
      'The function itself verifies tokens, of several issuers; an authorizer of an HTTP API knows one.',
  },
  {
    paths: roles,
    rules: [wildcard('Resource::*')],
    reason: 'Segments of traces have no resource of their own.',
  },
  {
    paths: roles,
    rules: [
      wildcard(`Resource::Barometre-${stage}-Stateful:ExportsOutputFnGetAttFiles8E6940B8ArnD8EE6C03/*`),
    ],
    reason: 'Every object of one bucket: files of every organisation and kind lie there.',
  },
  {
    paths: ['Functions/Api/Resource'],
    rules: ['Serverless::Serverless-LambdaDLQ'],
    reason: 'It is only ever called by somebody who waits for its answer.',
  },
  {
    paths: ['Functions/Lost/Resource'],
    rules: ['Serverless::Serverless-SQSRedrivePolicy'],
    reason: 'It is where what failed ends; a person looks at it.',
  },
  {
    paths: ['Alarms/Told'],
    rules: ['Serverless::Serverless-SNSRedrivePolicy'],
    reason: 'An alarm that could not be written by e-mail shows on the dashboard.',
  },
  {
    paths: ['SchedulerRoleForTarget-15abb2/DefaultPolicy/Resource'],
    rules: [wildcard('Resource::<FunctionsSchedule01D2ACCF.Arn>:*')],
    reason: 'Any version of the one function that is scheduled.',
  },
  {
    paths: ['Site/Distribution/Resource'],
    rules: ['AwsSolutions::AwsSolutions-CFR1'],
    reason: 'People of a brand and its providers are in many countries; who they are is what tokens say.',
  },
  {
    paths: ['Site/Distribution/Resource'],
    rules: ['AwsSolutions::AwsSolutions-CFR2'],
    reason: 'Whether to pay for a firewall is the company’s choice: webAcl in the deployment names one.',
  },
];

const OUTPUTS = 'TranscriptionOutputs660A9E30';
const FILES_ARN = (stage: string): string =>
  `Barometre-${stage}-Stateful:ExportsOutputFnGetAttFiles8E6940B8ArnD8EE6C03`;

/** Of transcription, where it is switched on. */
const transcribing = ({ stage, account, region, transcription }: Deployment): readonly Exception[] =>
  transcription
    ? [
        {
          paths: ['Transcription/TranscriptsRole/DefaultPolicy/Resource'],
          rules: [wildcard('Resource::*')],
          reason: 'Segments of traces have no resource of their own, nor has a job that is to begin.',
        },
        {
          paths: ['Transcription/TranscriptsRole/DefaultPolicy/Resource'],
          rules: [
            wildcard(`Resource::${FILES_ARN(stage)}/rec/*`),
            wildcard(`Resource::${FILES_ARN(stage)}/transcribe/*`),
          ],
          reason: 'Recordings of every organisation lie there, and what asks for their transcripts.',
        },
        {
          paths: ['Transcription/TranscriptsRole/DefaultPolicy/Resource'],
          rules: [
            wildcard(`Resource::<${OUTPUTS}.Arn>/*`),
            wildcard(
              `Resource::arn:<AWS::Partition>:transcribe:${region}:${account}:transcription-job/<${OUTPUTS}>.*`,
            ),
          ],
          reason:
            'Every job of ours, which bears the name of the bucket it writes to, and what it writes there.',
        },
      ]
    : [];

/** Of the library's own function that uploads pages. */
const uploader = ({ account, region }: Deployment): readonly Exception[] => [
  {
    paths: [UPLOADER],
    rules: [
      'AwsSolutions::AwsSolutions-L1',
      'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'Serverless::Serverless-LambdaDLQ',
      'Serverless::Serverless-LambdaLatestVersion',
      'Serverless::Serverless-LambdaTracing',
    ],
    reason: "The library's own function that uploads pages; it runs during a deployment alone.",
  },
  {
    paths: [`${UPLOADER}/ServiceRole/DefaultPolicy/Resource`],
    rules: [
      ...['Abort*', 'DeleteObject*', 'GetBucket*', 'GetObject*', 'List*'].map((action) =>
        wildcard(`Action::s3:${action}`),
      ),
      wildcard('Resource::*'),
      wildcard('Resource::<SitePages600CC8A7.Arn>/*'),
      wildcard(`Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-${account}-${region}/*`),
    ],
    reason:
      "What the library's own function may do: in the bucket of pages, that of built files, and to clear caches.",
  },
];

/** Every rule of cdk-nag that is not kept, where, and why. */
export const exceptionsOf = (deployment: Deployment): readonly Exception[] => [
  ...own(deployment),
  ...transcribing(deployment),
  ...uploader(deployment),
];

/** Says of each exception that it is known. Throws for one whose construct is not there any more. */
export function acknowledge({ stateless }: Stacks, deployment: Deployment): void {
  for (const { paths, rules, reason } of exceptionsOf(deployment))
    for (const path of paths) {
      const construct = constructAt(stateless, path);
      for (const id of rules) Validations.of(construct).acknowledge({ id, reason });
    }
}

function constructAt(root: IConstruct, path: string): IConstruct {
  let at: IConstruct | undefined = root;
  for (const id of path.split('/')) at = at?.node.tryFindChild(id);
  if (at === undefined) throw new Error(`nothing at ${path}, which has an exception`);
  return at;
}
