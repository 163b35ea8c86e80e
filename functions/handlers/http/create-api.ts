import { Hono, type Context } from 'hono';
import { QualityError } from '#contract/error';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER } from '#contract/route';
import type { Log } from '../../runtime/logger.ts';
import type { Clock, Directory, Ids } from '../../usecases/ports.ts';
import type { Identity } from './identity.ts';
import { idempotencyOf, openSession } from './open-session.ts';
import { operations } from './operations.ts';
import { problemResponse } from './problem.ts';
import type { Served } from './served.ts';

export type ApiDependencies = {
  readonly directory: Directory;
  readonly identity: Identity;
  /** Business time; tokens always live in real time. */
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
};

type Variables = { requestId: string };
type ApiContext = Context<{ Variables: Variables }>;

export type Api = { readonly fetch: (request: Request) => Response | Promise<Response> };

/** The API of every route of the contract, under `/api`. */
export function createApi(dependencies: ApiDependencies): Api {
  const api = new Hono<{ Variables: Variables }>().basePath('/api');
  api.use(async (context, next) => {
    const requestId = dependencies.ids.next();
    context.set('requestId', requestId);
    await next();
    context.header('x-request-id', requestId);
    context.header('cache-control', 'no-store');
  });
  for (const served of operations) {
    api.on(served.route.method, [served.route.path], (context) => answer(dependencies, served, context));
  }
  api.notFound((context) => problemResponse(new QualityError('not-found'), context.get('requestId')));
  api.onError((error, context) => {
    const requestId = context.get('requestId');
    logFailure(dependencies.log, error, requestId);
    return problemResponse(error, requestId);
  });
  return { fetch: (request) => api.fetch(request) };
}

async function answer(dependencies: ApiDependencies, served: Served, context: ApiContext): Promise<Response> {
  const startedMs = performance.now();
  const { directory, clock } = dependencies;
  const person = await dependencies.identity(context.req.header('authorization'));
  const text = served.route.method === 'GET' ? '' : await context.req.text();
  const requestId = context.get('requestId');
  const asked = {
    route: served.route,
    person,
    directory,
    clock,
    requestId,
    idempotencyKey: context.req.header(IDEMPOTENCY_HEADER),
    request: [context.req.path, text] as const,
  };
  const isForAnyone = served.route.roles === 'anyone';
  const caller = isForAnyone
    ? { directory, clock, ids: dependencies.ids, person, requestId, idempotency: idempotencyOf(asked) }
    : undefined;
  const session = isForAnyone
    ? undefined
    : await openSession({ ...asked, organisation: context.req.header(ORGANISATION_HEADER) });
  const call = {
    person,
    directory,
    clock,
    parameter: parameterOf(context),
    session: () => opened(session),
    caller: () => opened(caller),
  };
  const body = await served.run(call, text === '' ? undefined : readJson(text));
  const ms = Math.round(performance.now() - startedMs);
  dependencies.log('info', 'answered', { requestId, route: served.route.path, ms });
  return context.json(body);
}

/** A route is either of an organisation or for anyone: what runs for it asks for what it has. */
function opened<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('a route for anyone has no session, any other no caller');
  return one;
}

/** Whatever an address names here is written so: a wave, a frame, a grid, a job. Refusals may repeat it. */
const IN_ADDRESS = /^[\w@.~-]{1,100}$/;

const parameterOf =
  (context: ApiContext) =>
  (name: string): string => {
    const value = context.req.param(name) ?? '';
    if (!IN_ADDRESS.test(value)) throw new QualityError('not-found', { [name]: 'unknown' });
    return value;
  };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new QualityError('invalid-request', { issues: [{ path: '', code: 'not-json' }] }, { cause });
  }
}

/** Refusals are the client's to show; what is ours to mend is logged with its cause. */
function logFailure(log: Log, error: Error, requestId: string): void {
  if (!(error instanceof QualityError)) log('error', 'fault', { requestId, ...causeOf(error) });
  else if (error.status >= 500)
    log('warn', error.code, { requestId, ...(error.cause instanceof Error ? causeOf(error.cause) : {}) });
}

const causeOf = (error: Error) => ({ name: error.name, message: error.message, stack: error.stack });
