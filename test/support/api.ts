import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER, type Route } from '#contract/route';
import { routes, type AnswerOf, type RequestOf, type RouteId } from '#contract/routes';
import type { Problem } from '#contract/problem';
import { createApi } from '../../functions/handlers/http/create-api.ts';
import { createIdentity } from '../../functions/handlers/http/identity.ts';
import { lambdaHandler, type LambdaAnswer } from '../../functions/handlers/http/lambda-adapter.ts';
import { systemIds } from '../../functions/runtime/ids.ts';
import { createJobs } from '../../functions/handlers/jobs/create-jobs.ts';
import { createSchedule } from '../../functions/handlers/schedule/create-schedule.ts';
import { openBucket, type Bucket } from '../../functions/store/bucket.ts';
import { createBucket } from '../../infra/local/create-bucket.ts';
import { jobsRunner } from '../../infra/local/jobs-runner.ts';
import { createLogger } from '../../functions/runtime/logger.ts';
import { openStore, verifyAudit, type StoreOptions } from '../../functions/store/open-store.ts';
import type { ChainVerdict } from '../../functions/usecases/ports/audit-trail.ts';
import type { Directory, Person, Scope } from '../../functions/usecases/ports.ts';
import { engines, s3Engine } from './engines.ts';
import { MemoryBucket } from './memory-bucket.ts';
import { MemoryTables } from './memory-tables.ts';
import { freshTables, openDocuments } from './store.ts';

export const TENANT = 'tenant-1';
const ISSUER = 'https://issuer.test/v2.0';
const AUDIENCE = 'barometre-test';
const CLIENT = 'addin-test';

export type Answer<Body> = { readonly status: number; readonly body: Body; readonly answer: LambdaAnswer };
export type Asked<Id extends RouteId> = {
  readonly body?: Exclude<RequestOf<Id>, undefined>;
  readonly parameters?: Readonly<Record<string, string>>;
  /** A new one for each call unless given. */
  readonly key?: string;
};
/** A request of whatever route: what it says is the route's to check. */
export type AnyAsked = Omit<Asked<'me'>, 'body'> & { readonly body?: unknown };
export type Client = {
  readonly person: Person & { readonly name: string };
  /** Fails the test on a refusal. */
  readonly call: <Id extends RouteId>(id: Id, asked?: Asked<Id>) => Promise<AnswerOf<Id>>;
  /** The refusal expected; fails the test on an answer. */
  readonly refused: <Id extends RouteId>(id: Id, asked?: Asked<Id>) => Promise<Problem>;
  readonly send: (id: RouteId, asked?: AnyAsked) => Promise<Answer<unknown>>;
};

export type TestApi = {
  readonly directory: Directory;
  /** Business time, set by the test. */
  readonly clock: { now: number };
  readonly logged: string[];
  /** Address of the issuer's keys. */
  readonly jwks: string;
  readonly as: (objectId: string, organisation: string) => Client;
  readonly sign: (claims?: Record<string, unknown>, signing?: Partial<Signing>) => Promise<string>;
  /** A raw event through the deployed handler's adapter. */
  readonly invoke: (event: TestEvent) => Promise<LambdaAnswer>;
  /** A new handler over the same tables: what the one before remembered is gone. */
  readonly restart: () => void;
  readonly verifyAudit: (organisation: string, scope: Scope) => Promise<ChainVerdict>;
  /** When every job started so far is over. */
  readonly jobsDone: () => Promise<void>;
};
export type TestEvent = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};
export type Signing = {
  readonly key: CryptoKey;
  readonly algorithm: string;
  readonly issuer: string;
  readonly audience: string;
  readonly expiresInSeconds: number;
};

const keyServers: Server[] = [];
afterAll(() => keyServers.forEach((server) => server.close()));

/** The whole API over the embedded engine, with an issuer of its own; as many as a test file needs. */
export async function startApi(): Promise<TestApi> {
  const { connection } = await engines();
  const tables = await freshTables(connection);
  return serveWithoutFiles({ documents: openDocuments(connection), tables });
}

export type TestApiWithFiles = TestApi & {
  /** Runs what is due by itself, as the scheduler does. */
  readonly schedule: (rhythm: 'hourly' | 'daily') => Promise<void>;
  /** Every item of both tables as text. */
  readonly tables: () => string;
  readonly bucket: Bucket;
};

/** With files and jobs beside: an S3 whose arrivals start the real function of jobs. Tables in this process. */
export async function startApiWithFiles(
  asked: Pick<StoreOptions, 'transcribes'> = {},
): Promise<TestApiWithFiles> {
  const { connection, told } = await s3Engine();
  const bucket = openBucket(`files-${(buckets += 1)}`, connection);
  await createBucket(bucket.client, bucket.name);
  const tables = new MemoryTables();
  const options = { ...tables.open(), bucket, ...asked };
  const { api, dependencies, jobs } = await serveWithJobs(options);
  told.set(bucket.name, (key) => jobs.arrived(bucket.name, key));
  const schedule = createSchedule(dependencies);
  return {
    ...api,
    schedule: (rhythm) => schedule({ rhythm }),
    tables: () => tables.text(),
    bucket,
  };
}
let buckets = 0;

/** The same over tables in this process: for thousands of requests. */
export const startFastApi = (): Promise<TestApi> => serveWithoutFiles(new MemoryTables().open());

/** Jobs run, but nothing is kept in files. */
async function serveWithoutFiles(options: Omit<StoreOptions, 'bucket'>): Promise<TestApi> {
  let arrived: (key: string) => void = () => undefined;
  const bucket = new MemoryBucket((key) => arrived(key));
  const { api, jobs } = await serveWithJobs({ ...options, bucket });
  arrived = (key) => jobs.arrived(bucket.name, key);
  return api;
}

/** With the real function of jobs beside, for what is told of as arrived. */
async function serveWithJobs(options: StoreOptions) {
  const served = await serveApi(options);
  const log = createLogger((line) => served.logged.push(line));
  const jobs = jobsRunner(log);
  const dependencies = { directory: openStore(options), clock: { now: () => served.clock.now }, log };
  jobs.runWith(createJobs(dependencies));
  const api: TestApi = { ...served, jobsDone: jobs.settled };
  return { api, jobs, dependencies };
}

async function serveApi(options: StoreOptions): Promise<Omit<TestApi, 'jobsDone'>> {
  const directory = openStore(options);
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = await serveKeys({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] });
  const clock = { now: Date.parse('2026-11-20T10:00:00Z') };
  const logged: string[] = [];
  const newHandler = () =>
    lambdaHandler(
      createApi({
        directory: openStore(options),
        identity: createIdentity([{ issuer: ISSUER, audience: AUDIENCE, clients: [CLIENT], jwks }]),
        clock: { now: () => clock.now },
        ids: systemIds,
        log: createLogger((line) => logged.push(line)),
      }),
    );
  let handler = newHandler();
  const restart = () => (handler = newHandler());
  const invoke = ({ method, path, headers, body }: TestEvent) =>
    handler({
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      headers: headers ?? {},
      ...(body === undefined ? {} : { body }),
      isBase64Encoded: false,
      requestContext: { http: { method } },
    });
  const sign = signer(privateKey);
  const as = (objectId: string, organisation: string): Client => {
    const person = { tenant: TENANT, objectId, name: objectId };
    const send = async (id: RouteId, asked: AnyAsked = {}) => {
      const token = await sign({ oid: objectId, name: objectId });
      return sendRoute(invoke, routes[id], { token, organisation, ...asked });
    };
    return { person, send, ...checked(send) };
  };
  const verify: TestApi['verifyAudit'] = (organisation, scope) => verifyAudit(options, organisation, scope);
  return { directory, clock, logged, jwks, as, sign, invoke, restart, verifyAudit: verify };
}

function checked(send: Client['send']): Pick<Client, 'call' | 'refused'> {
  return {
    call: async (id, asked) => {
      const { status, body } = await send(id, asked);
      if (status !== 200) throw new Error(`${id}: ${status} ${JSON.stringify(body)}`);
      return body as never;
    },
    refused: async (id, asked) => {
      const { status, body } = await send(id, asked);
      if (status === 200) throw new Error(`${id}: not refused: ${JSON.stringify(body).slice(0, 400)}`);
      return body as Problem;
    },
  };
}

type Sent = AnyAsked & { readonly token: string; readonly organisation: string };

/** `/waves/:wave/close` with its parameters written in. */
const pathOf = (path: string, parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters).reduce((text, [name, value]) => text.replace(`:${name}`, value), path);

let keys = 0;
const newKey = (): string => `key-${String((keys += 1)).padStart(8, '0')}`;

async function sendRoute(
  invoke: TestApi['invoke'],
  route: Route,
  { token, organisation, body, parameters = {}, key = newKey() }: Sent,
): Promise<Answer<unknown>> {
  const path = `/api${pathOf(route.path, parameters)}`;
  const answer = await invoke({
    method: route.method,
    path,
    headers: {
      authorization: `Bearer ${token}`,
      [ORGANISATION_HEADER]: organisation,
      ...(route.writes ? { [IDEMPOTENCY_HEADER]: key } : {}),
    },
    ...(route.method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
  });
  return { status: answer.statusCode, body: JSON.parse(answer.body), answer };
}

const signer =
  (privateKey: CryptoKey): TestApi['sign'] =>
  (claims = {}, signing = {}) => {
    const { key = privateKey, algorithm = 'RS256', issuer = ISSUER, audience = AUDIENCE } = signing;
    const usual = {
      ver: '2.0',
      tid: TENANT,
      oid: 'nobody',
      azp: CLIENT,
      name: 'Nobody',
      scp: 'access_as_user',
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: algorithm, kid: 'k' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(Math.floor(Date.now() / 1000) + (signing.expiresInSeconds ?? 600))
      .sign(key);
  };

async function serveKeys(jwks: object): Promise<string> {
  const server = createServer((_, response) => response.end(JSON.stringify(jwks)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  keyServers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
}
