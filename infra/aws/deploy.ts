import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { inProject } from '../build/project.ts';
import { readDeployment, type Deployment } from './deployment.ts';
import { objectionsTo } from './objections.ts';

/** Runs a command where people see it; answers whether it went well. */
function run(command: string, args: readonly string[], folder = inProject()): boolean {
  return spawnSync(command, args, { cwd: folder, stdio: 'inherit' }).status === 0;
}

/** What a command says; undefined when it failed. */
function read(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { cwd: inProject(), encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

const linesOf = (text = ''): readonly string[] => text.split('\n').filter((line) => line !== '');

async function asks(stage: string): Promise<boolean> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await line.question(`Type ${stage} to deploy this: `);
  line.close();
  return answer.trim() === stage;
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function look(deployment: Deployment): void {
  const identity = ['sts', 'get-caller-identity', '--query', 'Account', '--output', 'text'];
  const objections = objectionsTo(deployment, {
    changes: read('git', ['status', '--porcelain']) ?? 'git says nothing',
    account: read('aws', identity)?.trim(),
    region: process.env['AWS_REGION'],
    tags: linesOf(read('git', ['tag', '--points-at', 'HEAD'])),
  });
  if (objections.length > 0) stop(objections.join('\n'));
}

const path = process.argv[2];
if (path === undefined) stop('npm run deploy -- DEPLOYMENT.json (infra/aws/example.json shows one)');
process.env['DEPLOYMENT'] = resolve(path);
const deployment = readDeployment(process.env['DEPLOYMENT']);
const { stage, account, region, origin } = deployment;
look(deployment);
if (!run('npm', ['run', 'check'])) stop('The checks failed: nothing was deployed.');
if (!run('npm', ['test', '--', 'test/unit', 'test/contract', 'test/infra']))
  stop('Tests failed: nothing was deployed.');
if (!run('npm', ['audit', '--omit=dev', '--audit-level=high']))
  stop('A package that is deployed has a known fault, or nobody could say: nothing was deployed.');
const folder = inProject('infra', 'aws');
if (!run('npx', ['cdk', 'diff'], folder)) stop('The difference could not be shown: nothing was deployed.');
const commit = read('git', ['describe', '--always', '--tags'])?.trim() ?? '';
process.stdout.write(`\n${commit} to ${stage}: ${origin}, account ${account}, ${region}\n`);
if (!(await asks(stage))) stop('Nothing was deployed.');
if (!run('npx', ['cdk', 'deploy', '--all', '--require-approval', 'never'], folder))
  stop('The deployment failed and was taken back by itself: infra/aws/runbook.md#failed-deployment');
process.stdout.write(`Deployed. The manifest for Microsoft 365: .build/addin-${stage}/manifest.xml\n`);
