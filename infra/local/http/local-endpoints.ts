import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { BusinessClock } from '../business-clock.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { Person } from '../identity/persons.ts';
import { readBody } from './read-body.ts';

/** What the local system has and AWS has not: identities without password, and a clock that moves. */
export type LocalParts = {
  readonly issuer: Issuer;
  readonly clock: BusinessClock;
  readonly persons: readonly Person[];
  /** Runs what falls due when time moves: expiries and deletions. */
  readonly onTimeMoved: () => Promise<void>;
};

type Answer = { readonly status: number; readonly body: unknown };

const tokenRequest = z.object({
  objectId: z.string(),
  /** A real token that has run out: what is left of a sign-in of this morning. */
  expired: z.boolean().default(false),
});
const clockRequest = z.union([
  z.strictObject({ advanceDays: z.int().min(1).max(400) }),
  z.strictObject({ advanceHours: z.int().min(1).max(48) }),
  z.strictObject({ advanceMinutes: z.int().min(1).max(120) }),
]);
const maxBytes = 10_000;

/** Answers `/config.json` and `/local/…`; false for any other path. */
export async function serveLocal(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  parts: LocalParts,
): Promise<boolean> {
  const operation = operations[`${request.method ?? ''} ${path}`];
  if (operation === undefined) return false;
  const { status, body } = await operation(parts, await readJson(request));
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
  return true;
}

const operations: Readonly<Record<string, (parts: LocalParts, body: unknown) => Promise<Answer> | Answer>> = {
  'GET /config.json': () => ({ status: 200, body: configuration }),
  'GET /local/persons': ({ persons }) => ({
    status: 200,
    body: persons.map(({ objectId, name, label }) => ({ objectId, name, label })),
  }),
  'POST /local/token': issueToken,
  'GET /local/clock': ({ clock }) => ({ status: 200, body: timeOf(clock) }),
  'POST /local/clock': moveClock,
};

const configuration = {
  apiBase: '/api',
  identity: { kind: 'local', tokenUrl: '/local/token', personsUrl: '/local/persons' },
};

const timeOf = (clock: BusinessClock) => ({ now: new Date(clock.now()).toISOString() });

async function issueToken({ issuer, persons }: LocalParts, body: unknown): Promise<Answer> {
  const asked = tokenRequest.safeParse(body);
  const person = persons.find(({ objectId }) => objectId === asked.data?.objectId);
  if (person === undefined) return { status: 404, body: { message: 'nobody of this object id' } };
  return { status: 200, body: await issuer.token(person, asked.data) };
}

const clockHint = 'advanceDays: 1 to 400, advanceHours: 1 to 48, or advanceMinutes: 1 to 120, whole';

async function moveClock({ clock, onTimeMoved }: LocalParts, body: unknown): Promise<Answer> {
  const asked = clockRequest.safeParse(body);
  if (!asked.success) return { status: 400, body: { message: clockHint } };
  if ('advanceDays' in asked.data) clock.advanceDays(asked.data.advanceDays);
  else if ('advanceHours' in asked.data) clock.advanceHours(asked.data.advanceHours);
  else clock.advanceMinutes(asked.data.advanceMinutes);
  await onTimeMoved();
  return { status: 200, body: timeOf(clock) };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request, maxBytes)).toString('utf8');
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
