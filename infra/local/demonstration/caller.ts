import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { routes, type AnswerOf, type RequestOf, type RouteId } from '#contract/routes';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER } from '#contract/route';
import type { Issuer } from '../identity/issuer.ts';
import type { Person } from '../identity/persons.ts';

export type LambdaCall = (event: unknown) => Promise<{ statusCode: number; body: string }>;

export type CallerParts = {
  readonly issuer: Issuer;
  /** The API as it answers at a business time. */
  readonly apiAt: (now: () => number) => LambdaCall;
  readonly organisation: string;
};

export type ApiCall<Id extends RouteId> = {
  readonly as: Person;
  /** Business time, milliseconds since 1970. */
  readonly at: number;
  /** Names the step: playing it again is playing it once. */
  readonly step: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly request?: RequestOf<Id>;
};

export type Caller = <Id extends RouteId>(route: Id, call: ApiCall<Id>) => Promise<AnswerOf<Id>>;

/** The routes, each read as giving its own answer. */
const answers: { readonly [Id in RouteId]: { answer: { parse(value: unknown): AnswerOf<Id> } } } = routes;

/** Calls the real API as a person of the demonstration would, at the time it is said to have happened. */
export function caller({ issuer, apiAt, organisation }: CallerParts): Caller {
  const tokens = new Map<string, Promise<{ token: string }>>();
  const tokenOf = (person: Person) => {
    const kept = tokens.get(person.objectId) ?? issuer.token(person);
    tokens.set(person.objectId, kept);
    return kept;
  };
  return async (id, call) => {
    const { token } = await tokenOf(call.as);
    const route = routes[id];
    const answer = await patiently(
      apiAt(() => call.at),
      {
        rawPath: `/api${fill(route.path, call.parameters ?? {})}`,
        rawQueryString: '',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          [ORGANISATION_HEADER]: organisation,
          [IDEMPOTENCY_HEADER]: `demonstration-${organisation}-${call.step}`,
        },
        ...(call.request !== undefined && { body: JSON.stringify(call.request) }),
        requestContext: { http: { method: route.method }, requestId: randomUUID() },
      },
    );
    if (answer.statusCode !== 200) throw new Error(`demonstration, ${call.step}: ${answer.body}`);
    return answers[id].answer.parse(JSON.parse(answer.body));
  };
}

const ATTEMPTS = 5;
const PAUSE_MS = 400;

/** A busy machine answers late, then that it is busy: the same step is asked again, as any client does. */
async function patiently(ask: LambdaCall, event: unknown, attempts = ATTEMPTS): ReturnType<LambdaCall> {
  const answer = await ask(event);
  if (answer.statusCode < 500 || attempts <= 1) return answer;
  await setTimeout(PAUSE_MS);
  return patiently(ask, event, attempts - 1);
}

const fill = (path: string, parameters: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
