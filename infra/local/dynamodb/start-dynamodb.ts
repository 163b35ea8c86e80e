import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { endOrphan } from './end-orphan.ts';
import { freePort } from './free-port.ts';
import { locateDynoxide } from './locate-dynoxide.ts';
import { spawnLeashed } from './spawn-leashed.ts';
import type { LeashedProcess } from './spawn-leashed.ts';

export type RunningDynamodb = {
  /** `http://127.0.0.1:port`, answering. */
  readonly endpoint: string;
  /** Ends the engine and waits until it is gone. */
  readonly stop: () => Promise<void>;
};

export type DynamodbOptions = { readonly directory: string };

const attempts = 5;
const stopDeadlineMs = 5_000;

/** Starts DynamoDB on `directory`, which keeps its tables from one start to the next. */
export const startDynamodb = async ({ directory }: DynamodbOptions): Promise<RunningDynamodb> => {
  const place = await locateDynoxide();
  if ('endpoint' in place) {
    console.log(`DynamoDB: using the one at ${place.endpoint} (AWS_ENDPOINT_URL_DYNAMODB).`);
    return { endpoint: place.endpoint, stop: () => Promise.resolve() };
  }
  await mkdir(directory, { recursive: true });
  const databaseFile = resolve(directory, 'dynamodb.sqlite');
  const pidFile = join(directory, 'dynamodb.pid');
  await endOrphan(pidFile, databaseFile);
  const { child, endpoint } = await serve(place.program, databaseFile);
  await writeFile(pidFile, String(child.pid));
  child.once('exit', reportLoss);
  return { endpoint, stop: () => end(child, pidFile) };
};

/** Without it every later request would fail with no word of why. */
const reportLoss = (code: number | null, signal: string | null): void =>
  console.error(`DynamoDB ended by itself (${signal ?? code ?? 'unknown'}): start the local system again.`);

type Serving = { readonly child: LeashedProcess; readonly endpoint: string };

/** A port found free may be taken before the engine binds it: another is tried. */
const serve = async (program: string, databaseFile: string): Promise<Serving> => {
  let refusal = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = String(await freePort());
    const child = spawnLeashed(program, ['serve', '--port', port, '--db-path', databaseFile]);
    refusal = await refusalToListen(child);
    if (refusal === '') {
      const endpoint = `http://127.0.0.1:${port}`;
      await fetch(endpoint);
      return { child, endpoint };
    }
    if (!refusal.includes('already in use')) break;
  }
  throw new Error(`DynamoDB did not start: ${refusal}`);
};

/** Empty once the engine says it listens, else what it said before ending. */
const refusalToListen = (child: LeashedProcess): Promise<string> =>
  new Promise((settle, reject) => {
    const said: string[] = [];
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => {
      if (line.includes('listening')) settle('');
      else said.push(line);
    });
    child.once('error', reject);
    lines.once('close', () => settle(said.join(' ') || 'it ended without a word'));
  });

const end = async (child: LeashedProcess, pidFile: string): Promise<void> => {
  child.removeListener('exit', reportLoss);
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopDeadlineMs);
    await gone;
    clearTimeout(late);
  }
  await rm(pidFile, { force: true });
};
