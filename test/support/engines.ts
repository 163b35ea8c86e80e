import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamodb } from '../../infra/local/dynamodb/start-dynamodb.ts';
import { localCredentials, localRegion } from '../../infra/local/local-credentials.ts';
import { startS3 } from '../../infra/local/s3/start-s3.ts';
import type { RunningS3 } from '../../infra/local/s3/start-s3.ts';

type Connection = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

export type TestEngines = {
  /** DynamoDB's, e.g. `http://127.0.0.1:41873`. */
  readonly endpoint: string;
  /** What `new DynamoDBClient(…)` takes to reach it. */
  readonly connection: Connection;
  readonly directory: string;
  /** Optional: the engines are stopped after the file's last test anyway. */
  readonly stop: () => Promise<void>;
};

export type TestS3 = {
  readonly endpoint: string;
  /** What `new S3Client(…)` takes to reach it. */
  readonly connection: Connection & { readonly forcePathStyle: true };
  /** Business time, epoch milliseconds, real until it is set. */
  readonly clock: { now: number | undefined };
  readonly directory: string;
  readonly sweep: RunningS3['sweep'];
  /** Who is told of files that arrive, by bucket. */
  readonly told: Map<string, (key: string) => void>;
  readonly stop: () => Promise<void>;
};

let dynamodb: Promise<TestEngines> | undefined;
let s3: Promise<TestS3> | undefined;

/** DynamoDB on a fresh temporary folder, started once per test file and stopped after its last test. */
export const engines = (): Promise<TestEngines> => (dynamodb ??= startTestDynamodb());

/** The same for S3. */
export const s3Engine = (): Promise<TestS3> => (s3 ??= startTestS3());

const startTestDynamodb = async (): Promise<TestEngines> => {
  const directory = await temporaryFolder();
  const { endpoint, stop } = await startDynamodb({ directory });
  return { endpoint, connection: connection(endpoint), directory, stop: ending(stop, directory) };
};

const startTestS3 = async (): Promise<TestS3> => {
  const directory = await temporaryFolder();
  const clock: TestS3['clock'] = { now: undefined };
  const told: TestS3['told'] = new Map();
  const { endpoint, stop, sweep } = await startS3({
    directory,
    credentials: localCredentials,
    clock: () => clock.now ?? Date.now(),
    onArrival: (bucket, key) => told.get(bucket)?.(key),
  });
  const reached = { ...connection(endpoint), forcePathStyle: true as const };
  return { endpoint, connection: reached, clock, directory, sweep, told, stop: ending(stop, directory) };
};

const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'barometre-engines-'));

const connection = (endpoint: string): Connection => ({
  endpoint,
  region: localRegion,
  credentials: { ...localCredentials },
});

const ending = (stop: () => Promise<void>, directory: string) => async () => {
  await stop();
  await rm(directory, { recursive: true, force: true });
};

afterAll(async () => {
  await (await dynamodb)?.stop();
  await (await s3)?.stop();
});
