import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { StatefulStack } from './stateful-stack.ts';

/** Never a scan: whoever reads names a partition, which begins with an organisation. */
const CORE = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
];
/** The audit is read and added to: nothing of it is changed or deleted by any function. */
const AUDIT = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'];
/** Table and bucket ask for them in the name of whoever reads or writes. */
const KEY = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'];
const FILES = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'];

/** What a function needs of what is kept, and nothing more: of the files those under some prefixes. */
export function grantStore(
  function_: IGrantable,
  { tables, files, key }: StatefulStack,
  prefixes: readonly string[] = ['*'],
): void {
  grantTable(function_, tables.core, CORE);
  grantTable(function_, tables.audit, AUDIT);
  grantFiles(function_, files, prefixes);
  key.grant(function_, ...KEY);
}

const grantTable = ({ grantPrincipal }: IGrantable, { tableArn }: TableV2, actions: string[]): void => {
  grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources: [tableArn] }));
};

function grantFiles({ grantPrincipal }: IGrantable, files: Bucket, prefixes: readonly string[]): void {
  const resources = prefixes.map((prefix) => files.arnForObjects(prefix));
  grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: FILES, resources }));
  grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [files.bucketArn] }),
  );
}
