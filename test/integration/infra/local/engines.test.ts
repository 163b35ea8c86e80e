import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { startEngines } from '../../../../infra/local/engines.ts';
import type { RunningEngines } from '../../../../infra/local/engines.ts';
import { acquireLock } from '../../../../infra/local/lock-file.ts';
import { localCredentials, localRegion } from '../../../../infra/local/local-credentials.ts';

let directory: string;
const running: RunningEngines[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'barometre-local-'));
});
afterEach(async () => {
  for (const engines of running.splice(0)) await engines.stop();
  await rm(directory, { recursive: true, force: true });
});

const start = async (): Promise<RunningEngines> => {
  const engines = await startEngines({ directory, clock: Date.now });
  running.push(engines);
  return engines;
};

type Endpoints = Pick<RunningEngines, 'dynamodbEndpoint' | 's3Endpoint'>;

const clients = ({ dynamodbEndpoint, s3Endpoint }: Endpoints) => {
  const shared = { region: localRegion, credentials: localCredentials, maxAttempts: 1 };
  return {
    dynamodb: new DynamoDBClient({ ...shared, endpoint: dynamodbEndpoint }),
    s3: new S3Client({ ...shared, endpoint: s3Endpoint, forcePathStyle: true }),
  };
};

/** A process of its own running both engines; it says where they are, and its pids, in one line. */
const startElsewhere = async (): Promise<{ child: ChildProcess; endpoints: Endpoints }> => {
  const module = join(__dirname, '../../../../infra/local/engines.ts');
  const script = `
    import { startEngines } from ${JSON.stringify(module)};
    console.log(JSON.stringify(await startEngines({ directory: ${JSON.stringify(directory)}, clock: Date.now })));`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, endpoints: JSON.parse(String(line)) };
};

const createStores = async ({ dynamodb, s3 }: ReturnType<typeof clients>): Promise<void> => {
  await s3.send(new CreateBucketCommand({ Bucket: 'kept' }));
  await dynamodb.send(
    new CreateTableCommand({
      TableName: 'kept',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
};

/** Writes to both engines until they stop answering; a write counts once it has been acknowledged. */
const writeUntilTheEnd = ({ dynamodb, s3 }: ReturnType<typeof clients>) => {
  const [items, objects]: [string[], string[]] = [[], []];
  const repeat = async (write: (name: string) => Promise<unknown>, acknowledged: string[]): Promise<void> => {
    for (let index = 0; ; index += 1) {
      await write(`n${index}`);
      acknowledged.push(`n${index}`);
    }
  };
  const putItem = (name: string) => {
    const Item = { pk: { S: name }, text: { S: name.repeat(100) } };
    return dynamodb.send(new PutItemCommand({ TableName: 'kept', Item }));
  };
  const putObject = (name: string) =>
    s3.send(new PutObjectCommand({ Bucket: 'kept', Key: name, Body: name.repeat(5000) }));
  const end = Promise.allSettled([repeat(putItem, items), repeat(putObject, objects)]);
  return { items, objects, end };
};

test('every acknowledged write is read back after everything was killed', async () => {
  const { child, endpoints } = await startElsewhere();
  const writers = clients(endpoints);
  await createStores(writers);
  const { items, objects, end } = writeUntilTheEnd(writers);
  const enginePid = Number(await readFile(join(directory, 'dynamodb', 'dynamodb.pid'), 'utf8'));
  while (items.length < 40 || objects.length < 40) await new Promise((later) => setTimeout(later, 5));
  process.kill(enginePid, 'SIGKILL');
  child.kill('SIGKILL');
  await end;

  const restarted = await start();
  const { dynamodb, s3 } = clients(restarted);

  for (const name of items) {
    const { Item } = await dynamodb.send(new GetItemCommand({ TableName: 'kept', Key: { pk: { S: name } } }));
    expect(Item?.['text']).toEqual({ S: name.repeat(100) });
  }
  for (const name of objects) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'kept', Key: name }));
    expect(await Body!.transformToString()).toBe(name.repeat(5000));
  }
});

test('a second start on the same folder is told which process uses it', async () => {
  const first = await start();

  const second = start();

  await expect(second).rejects.toThrow(`${directory} is already used by process ${process.pid}`);
  await first.stop();
  await expect(start()).resolves.toBeDefined();
});

test('a lock whose process is gone is taken over, and so is one whose pid now belongs to another', async () => {
  const gone = spawn('true');
  await once(gone, 'exit');
  await writeFile(join(directory, 'lock'), `${gone.pid} some-boot/1 left-behind`);
  const release = await acquireLock(directory);
  await release();

  await writeFile(join(directory, 'lock'), `${process.pid} another-boot/1 left-behind`);
  const again = await acquireLock(directory);
  await again();

  await expect(readFile(join(directory, 'lock'))).rejects.toThrow('ENOENT');
});

test('of many starts at once on a stale lock exactly one gets the folder', async () => {
  await writeFile(join(directory, 'lock'), '1 another-boot/1 left-behind');

  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(directory)));

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
