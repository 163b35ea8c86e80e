import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER } from '#contract/route';
import { routes, type AnswerOf, type RequestOf, type RouteId } from '#contract/routes';
import { createApi } from '../../../functions/handlers/http/create-api.ts';
import { lambdaHandler } from '../../../functions/handlers/http/lambda-adapter.ts';
import { systemIds } from '../../../functions/runtime/ids.ts';
import { createLogger } from '../../../functions/runtime/logger.ts';
import { openDocuments } from '../../../functions/store/documents.ts';
import type { TableNames } from '../../../functions/store/table-schemas.ts';
import { openStore } from '../../../functions/store/open-store.ts';
import type { Directory } from '../../../functions/usecases/ports.ts';
import { createTables } from '../../../infra/local/create-tables.ts';
import { localCredentials, localRegion } from '../../../infra/local/local-credentials.ts';
import { startDynamodb } from '../../../infra/local/dynamodb/start-dynamodb.ts';
import { createJobs } from '../../../functions/handlers/jobs/create-jobs.ts';
import { jobsRunner } from '../../../infra/local/jobs-runner.ts';
import { MemoryBucket } from '../../support/memory-bucket.ts';
import { freshTables } from '../../support/store.ts';

export const TENANT = 'bench';
export const ORGANISATION = 'BENCH';

type Sent<Id extends RouteId> = {
  readonly body?: Exclude<RequestOf<Id>, undefined>;
  readonly parameters?: Readonly<Record<string, string>>;
};
export type Answered<Id extends RouteId> = { readonly body: AnswerOf<Id>; readonly bytes: number };
/** Throws on a refusal. */
export type Call = <Id extends RouteId>(id: Id, sent?: Sent<Id>) => Promise<Answered<Id>>;

export type BenchSystem = {
  readonly directory: Directory;
  /** Business time. */
  readonly clock: { now: number };
  readonly as: (objectId: string) => Call;
  /** When every job started so far is over. */
  readonly jobsDone: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Kept = { readonly directory: string; readonly tables: TableNames };

/**
 * The deployed handlers over the embedded engine; a person is believed on their word.
 * @param kept where its tables stay; a folder of its own, gone at the end, unless told
 */
export async function benchSystem(kept?: Kept): Promise<BenchSystem> {
  const directory = kept?.directory ?? (await mkdtemp(join(tmpdir(), 'bench-')));
  const engine = await startDynamodb({ directory });
  const connection = {
    region: localRegion,
    credentials: { ...localCredentials },
    endpoint: engine.endpoint,
  };
  const tables = kept?.tables ?? (await freshTables(connection));
  if (kept !== undefined) await createTables(connection, kept.tables);
  const clock = { now: Date.parse('2024-10-01T08:00:00Z') };
  const log = createLogger((line) => (line.includes('"error"') ? console.error(line) : undefined));
  const jobs = jobsRunner(log);
  const bucket = new MemoryBucket((key) => jobs.arrived('bench', key));
  const store = openStore({ documents: openDocuments(connection), tables, bucket });
  jobs.runWith(createJobs({ directory: store, clock: { now: () => clock.now }, log }));
  const api = createApi({
    directory: store,
    identity: (header = '') => Promise.resolve({ tenant: TENANT, objectId: header, name: header }),
    clock: { now: () => clock.now },
    ids: systemIds,
    log,
  });
  const handler = lambdaHandler(api);
  const stop = async () => {
    await engine.stop();
    if (kept === undefined) await rm(directory, { recursive: true, force: true });
  };
  return { directory: store, clock, as: caller(handler), jobsDone: jobs.settled, stop };
}

let keys = 0;

const caller =
  (handler: ReturnType<typeof lambdaHandler>) =>
  (objectId: string): Call =>
  async (id, { body, parameters = {} } = {}) => {
    const { method, path, writes } = routes[id];
    const written = Object.entries(parameters).reduce<string>(
      (text, [name, value]) => text.replace(`:${name}`, value),
      path,
    );
    const answer = await handler({
      version: '2.0',
      rawPath: `/api${written}`,
      headers: {
        authorization: objectId,
        [ORGANISATION_HEADER]: ORGANISATION,
        ...(writes ? { [IDEMPOTENCY_HEADER]: `bench-key-${(keys += 1)}` } : {}),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      requestContext: { http: { method } },
    });
    if (answer.statusCode !== 200)
      throw new Error(`${id}: ${answer.statusCode} ${answer.body.slice(0, 2000)}`);
    return { body: JSON.parse(answer.body) as never, bytes: Buffer.byteLength(answer.body) };
  };
