import { ulid } from 'ulid';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER, type Route } from '#contract/route';
import { routes, type AnswerOf, type RequestOf, type RouteId, type Routes } from '#contract/routes';
import { ApiFailure } from './api-failure.ts';
import { readResponse } from './read-response.ts';
import { parse, type Reads } from './parse.ts';
import { pause, within } from './within.ts';

export type ClientOptions = {
  /** `/api`, or the whole address of another origin. */
  readonly baseUrl: string;
  /** A bearer token; `fresh` when the one before was refused. */
  readonly token: (wanted?: { readonly fresh: boolean }) => Promise<string>;
  /** The chosen organisation; only called for routes that need one. */
  readonly organisation: () => string;
  readonly fetch: typeof fetch;
  /** No call lasts longer, retries and sign-in included. */
  readonly timeoutMs?: number;
  readonly retryPausesMs?: readonly number[];
};

type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type CallInput<Id extends RouteId> = {
  /** The `:name`s of the path. */
  readonly parameters?: Readonly<Record<ParameterOf<Routes[Id]['path']>, string>>;
  readonly request?: RequestOf<Id>;
  /** Of a write: the same key sent again is the same write. One is made when none is given. */
  readonly idempotencyKey?: string;
  /** Reads an answer too long to be checked in one go; rejects with an `unreadable` failure. */
  readonly read?: (answer: unknown) => Promise<AnswerOf<Id>>;
};

export type Client = {
  /** The answer of a route, checked against the contract. Rejects only with ApiFailure, within 20 s. */
  readonly call: <Id extends RouteId>(routeId: Id, input?: CallInput<Id>) => Promise<AnswerOf<Id>>;
};

type Exchange = {
  readonly route: Route;
  readonly url: string;
  readonly body: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** Read once: a person who changes organisation between two tries must not send it to the other. */
  readonly organisation: string | undefined;
  readonly signal: AbortSignal;
};

/** The routes seen as one reader an answer: keeps the answer's type tied to the route's id. */
const answers: { readonly [Id in RouteId]: { readonly answer: Reads<AnswerOf<Id>> } } = routes;

export function createClient(options: ClientOptions): Client {
  const { timeoutMs = 20_000, retryPausesMs = [500, 2000] } = options;
  return {
    async call(routeId, input = {}) {
      const route: Route = routes[routeId];
      const json = await within(timeoutMs, (signal) => {
        const exchange: Exchange = {
          route,
          url: options.baseUrl + pathOf(route, input.parameters ?? {}),
          body: input.request === undefined ? undefined : JSON.stringify(input.request),
          idempotencyKey: route.writes ? (input.idempotencyKey ?? ulid()) : undefined,
          organisation: route.roles === 'anyone' ? undefined : options.organisation(),
          signal,
        };
        return persist(options, exchange, retryPausesMs);
      });
      return input.read === undefined ? parse(answers[routeId].answer, json) : input.read(json);
    },
  };
}

function pathOf(route: Route, parameters: Readonly<Record<string, string>>): string {
  return route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}

async function persist(
  options: ClientOptions,
  exchange: Exchange,
  pauses: readonly number[],
): Promise<unknown> {
  try {
    return await signedIn(options, exchange);
  } catch (failure) {
    const [pauseMs, ...later] = pauses;
    if (pauseMs === undefined || !(failure instanceof ApiFailure) || !passes(failure, exchange))
      throw failure;
    await pause(Math.max(pauseMs, failure.retryAfterMs ?? 0), exchange.signal);
    return persist(options, exchange, later);
  }
}

/** A read that finds no network fails at once: a formula then shows its last value. A write insists. */
const passes = (failure: ApiFailure, { route }: Exchange): boolean =>
  failure.code === 'busy' || (failure.code === 'offline' && route.writes);

async function signedIn(options: ClientOptions, exchange: Exchange): Promise<unknown> {
  try {
    return await send(options, exchange, await options.token());
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || failure.code !== 'not-signed-in') throw failure;
    return send(options, exchange, await options.token({ fresh: true }));
  }
}

async function send(options: ClientOptions, exchange: Exchange, token: string): Promise<unknown> {
  const headers = headersOf(exchange, token);
  const { url, signal, body = null, route } = exchange;
  const response = await options
    .fetch(url, { method: route.method, headers, body, signal })
    .catch((cause: unknown) => {
      throw new ApiFailure('offline', { cause });
    });
  return readResponse(response);
}

function headersOf(exchange: Exchange, token: string): Record<string, string> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' };
  if (exchange.body !== undefined) headers['content-type'] = 'application/json';
  if (exchange.organisation !== undefined) headers[ORGANISATION_HEADER] = exchange.organisation;
  if (exchange.idempotencyKey !== undefined) headers[IDEMPOTENCY_HEADER] = exchange.idempotencyKey;
  return headers;
}
