import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamodb } from '../../infra/local/dynamodb/start-dynamodb.ts';
import { localCredentials, localRegion } from '../../infra/local/local-credentials.ts';

export type TestEngines = {
  /** DynamoDB's, e.g. `http://127.0.0.1:41873`. */
  readonly endpoint: string;
  /** What `new DynamoDBClient(…)` takes to reach it. */
  readonly connection: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly directory: string;
  /** Optional: the engines are stopped after the file's last test anyway. */
  readonly stop: () => Promise<void>;
};

let started: Promise<TestEngines> | undefined;

/** DynamoDB on a fresh temporary folder, started once per test file and stopped after its last test. */
export const engines = (): Promise<TestEngines> => (started ??= start());

const start = async (): Promise<TestEngines> => {
  const directory = await mkdtemp(join(tmpdir(), 'barometre-engines-'));
  const { endpoint, stop } = await startDynamodb({ directory });
  return {
    endpoint,
    connection: { endpoint, region: localRegion, credentials: { ...localCredentials } },
    directory,
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

afterAll(async () => {
  await (await started)?.stop();
});
