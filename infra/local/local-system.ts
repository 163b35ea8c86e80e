import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { createApi } from '../../functions/handlers/http/create-api.ts';
import { createIdentity } from '../../functions/handlers/http/identity.ts';
import { lambdaHandler } from '../../functions/handlers/http/lambda-adapter.ts';
import { createJobs } from '../../functions/handlers/jobs/create-jobs.ts';
import { createSchedule } from '../../functions/handlers/schedule/create-schedule.ts';
import { systemIds } from '../../functions/runtime/ids.ts';
import type { Log } from '../../functions/runtime/logger.ts';
import { openBucket } from '../../functions/store/bucket.ts';
import { openDocuments } from '../../functions/store/documents.ts';
import { openStore } from '../../functions/store/open-store.ts';
import type { Directory } from '../../functions/usecases/ports.ts';
import { booksEndpoint } from './books/books-endpoint.ts';
import { openClock, type BusinessClock } from './business-clock.ts';
import { createBucket } from './create-bucket.ts';
import { createTables } from './create-tables.ts';
import { playDemonstration } from './demonstration/play-demonstration.ts';
import { startEngines, type RunningEngines } from './engines.ts';
import { fallenDue } from './fallen-due.ts';
import { front } from './http/front.ts';
import { lambdaGateway } from './http/lambda-gateway.ts';
import { openDoor } from './http/door.ts';
import { listen, type Listening } from './http/listen.ts';
import type { SiteFolders } from './http/site.ts';
import { openIssuer, type Issuer } from './identity/issuer.ts';
import { persons } from './identity/persons.ts';
import { jobsRunner } from './jobs-runner.ts';
import { keptDay } from './kept-day.ts';
import { localCredentials, localRegion } from './local-credentials.ts';
import { passHours } from './passing-hours.ts';
import { sweepExpired } from './sweep-expired.ts';

export type LocalSystemOptions = {
  readonly directory: string;
  readonly today: string | undefined;
  readonly port: number;
  readonly site: SiteFolders;
  /** Served by https when given. */
  readonly certificate?: { readonly key: string; readonly cert: string } | undefined;
  readonly log: Log;
  /** Told before what takes seconds, for the person who waits. */
  readonly onDemonstration: () => void;
};

export type LocalSystem = {
  /** `http://localhost:3000` */
  readonly origin: string;
  readonly clock: BusinessClock;
  readonly stop: () => Promise<void>;
};

const tables = { core: 'core', audit: 'audit' } as const;
const bucketName = 'files';
const hourMs = 3_600_000;

/** The whole product on one machine: the real handlers over embedded engines, the pages, the demonstration. */
export async function startLocalSystem(options: LocalSystemOptions): Promise<LocalSystem> {
  const { log } = options;
  const directory = resolve(options.directory, options.today ?? 'now');
  const clock = openClock(join(directory, 'clock.json'), options.today);
  const jobs = jobsRunner(log);
  const engines = await startEngines({ directory, clock: clock.now, onArrival: jobs.arrived });
  const undo: (() => Promise<void>)[] = [engines.stop];
  const stop = async () => {
    for (let end = undo.pop(); end !== undefined; end = undo.pop()) await end();
  };
  try {
    const { connection, bucket } = await openTables(engines);
    const issuer = await openIssuer(join(directory, 'issuer.json'));
    const keys = await publishKeys(issuer);
    undo.push(keys.close);
    const store = openStore({ documents: openDocuments(connection), tables, bucket });
    const identity = createIdentity([{ ...issuer, jwks: `http://127.0.0.1:${keys.port}/` }]);
    /** The API as it answers at a given business time: the demonstration is played in the past. */
    const apiAt = (now: () => number) =>
      lambdaHandler(createApi({ directory: store, identity, clock: { now }, ids: systemIds, log }));
    const jobsAt = (now: () => number) => createJobs({ directory: store, clock: { now }, log });
    const onTimeMoved = timeMoved({ engines, connection, store, clock, log, directory });
    const door = await openDoor(options);
    undo.push(door.close);
    await playDemonstration({
      store,
      apiAt,
      jobsAt,
      issuer,
      now: clock.now(),
      marker: join(directory, 'demonstration'),
      onStart: options.onDemonstration,
    });
    jobs.runWith(jobsAt(clock.now));
    // Time went on while it was stopped.
    await onTimeMoved();
    const api = lambdaGateway(apiAt(clock.now));
    const books = booksEndpoint(join(directory, 'books'));
    door.answerWith(front({ issuer, clock, persons, onTimeMoved, api, books, site: options.site }));
    undo.push(hourly(onTimeMoved));
    return { origin: `${options.certificate ? 'https' : 'http'}://localhost:${door.port}`, clock, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type MovedParts = {
  readonly engines: RunningEngines;
  readonly connection: DynamoDBClientConfig;
  readonly store: Directory;
  readonly clock: BusinessClock;
  readonly log: Log;
  readonly directory: string;
};

/** What is done whenever time went on. */
const timeMoved = ({
  engines,
  connection,
  store,
  clock,
  log,
  directory,
}: MovedParts): (() => Promise<void>) =>
  fallenDue({
    now: clock.now,
    day: keptDay(join(directory, 'daily')),
    passHours: (passing) => passHours(store, passing, log),
    schedule: createSchedule({ directory: store, clock, log }),
    sweepFiles: engines.sweep,
    sweepItems: () => sweepExpired(connection, tables.core, Math.floor(clock.now() / 1000)),
    log,
  });

/** Tables and bucket, made when they are not there yet. */
async function openTables({ dynamodbEndpoint, s3Endpoint }: RunningEngines) {
  const place = { region: localRegion, credentials: { ...localCredentials } };
  const connection = { ...place, endpoint: dynamodbEndpoint };
  await createTables(connection, tables);
  const bucket = openBucket(bucketName, { ...place, endpoint: s3Endpoint, forcePathStyle: true });
  await createBucket(bucket.client, bucket.name);
  return { connection, bucket };
}

/** The API reads the issuer's keys by http, as on AWS by https: over the loopback, whatever serves the pages. */
const publishKeys = (issuer: Issuer): Promise<Listening> =>
  listen(
    createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(issuer.keys));
    }),
    0,
  );

function hourly(work: () => Promise<void>): () => Promise<void> {
  const timer = setInterval(() => void work(), hourMs);
  return () => {
    clearInterval(timer);
    return Promise.resolve();
  };
}
