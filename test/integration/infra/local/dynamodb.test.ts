import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { locateDynoxide } from '../../../../infra/local/dynamodb/locate-dynoxide.ts';
import { startDynamodb } from '../../../../infra/local/dynamodb/start-dynamodb.ts';
import { isRunning } from '../../../../infra/local/process-identity.ts';
import { localCredentials, localRegion } from '../../../../infra/local/local-credentials.ts';
import { spawnLeashed } from '../../../../infra/local/dynamodb/spawn-leashed.ts';
import { engines } from '../../../support/engines.ts';

const client = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials, maxAttempts: 1 });

const createTable = (TableName: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  });

const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !condition(); tries += 1)
    await new Promise((done) => setTimeout(done, 10));
};

describe('the embedded DynamoDB', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'barometre-dynamodb-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  test('keeps its tables and items from one start to the next', async () => {
    const first = await startDynamodb({ directory });
    await client(first.endpoint).send(createTable('kept'));
    await client(first.endpoint).send(new PutItemCommand({ TableName: 'kept', Item: { pk: { S: 'a' } } }));
    await first.stop();

    const second = await startDynamodb({ directory });
    const read = await client(second.endpoint).send(
      new GetItemCommand({ TableName: 'kept', Key: { pk: { S: 'a' } } }),
    );
    await second.stop();

    expect(read.Item).toEqual({ pk: { S: 'a' } });
  });

  test('is gone once stopped, and leaves no pid file', async () => {
    const engine = await startDynamodb({ directory });
    const pid = Number(await readFile(join(directory, 'dynamodb.pid'), 'utf8'));
    expect(isRunning(pid)).toBe(true);

    await engine.stop();

    expect(isRunning(pid)).toBe(false);
    await expect(readFile(join(directory, 'dynamodb.pid'))).rejects.toThrow('ENOENT');
    await expect(fetch(engine.endpoint)).rejects.toThrow();
  });

  test('ends the engine a killed start left on the same database', async () => {
    const place = await locateDynoxide();
    if (!('program' in place)) throw new Error('the engine is not installed');
    const databaseFile = join(directory, 'dynamodb.sqlite');
    const orphan = spawnLeashed(place.program, ['serve', '--port', '0', '--db-path', databaseFile]);
    await new Promise((listening) => orphan.stderr.once('data', listening));
    await writeFile(join(directory, 'dynamodb.pid'), String(orphan.pid));

    const engine = await startDynamodb({ directory });

    await until(() => orphan.signalCode !== null);
    expect(orphan.signalCode).toBe('SIGKILL');
    await engine.stop();
  });

  test('spares a process that merely has the pid of a former engine', async () => {
    const bystander = spawnLeashed('sleep', ['60']);
    await writeFile(join(directory, 'dynamodb.pid'), String(bystander.pid));

    const engine = await startDynamodb({ directory });

    expect(isRunning(bystander.pid!)).toBe(true);
    bystander.kill();
    await engine.stop();
  });

  test('ends with a parent that is killed outright', async () => {
    const module = join(__dirname, '../../../../infra/local/dynamodb/start-dynamodb.ts');
    const script = `
      import { startDynamodb } from ${JSON.stringify(module)};
      await startDynamodb({ directory: ${JSON.stringify(directory)} });
      process.kill(process.pid, 'SIGKILL');`;

    const parent = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);

    await expect(parent).rejects.toMatchObject({ signal: 'SIGKILL' });
    const pid = Number(await readFile(join(directory, 'dynamodb.pid'), 'utf8'));
    await until(() => !isRunning(pid));
    expect(isRunning(pid)).toBe(false);
  });

  test('serves a test file from one fresh folder', async () => {
    const first = await engines();
    const second = await engines();

    const tables = await new DynamoDBClient(first.connection).send(new ListTablesCommand({}));

    expect(second.endpoint).toBe(first.endpoint);
    expect(tables.TableNames).toEqual([]);
  });
});

describe('where the engine is found', () => {
  const elsewhere = { platform: 'plan9', architecture: 'mips', engines: join(tmpdir(), 'barometre-none') };
  afterAll(() => rm(elsewhere.engines, { recursive: true, force: true }));

  test('a machine without a package takes the DynamoDB that is named', async () => {
    const place = await locateDynoxide({ ...elsewhere, endpoint: 'http://127.0.0.1:8000' });

    expect(place).toEqual({ endpoint: 'http://127.0.0.1:8000' });
  });

  test('a machine npm can fetch nothing for is told so in one sentence', async () => {
    const search = locateDynoxide({ ...elsewhere, endpoint: undefined, npm: 'false' });

    await expect(search).rejects.toThrow(
      /^No DynamoDB engine for this machine: npm could not fetch @dynoxide\/plan9-mips@1\.2\.1; start one yourself/,
    );
  });
});
