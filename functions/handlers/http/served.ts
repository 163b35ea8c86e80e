import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { Route } from '#contract/route';
import type { Clock, Directory } from '../../usecases/ports.ts';
import type { Caller } from '../../usecases/organisations/caller.ts';
import type { Session } from '../../usecases/session.ts';
import type { SignedIn } from './identity.ts';

/** What a use case may start from: the person, and the session when the route is one of an organisation. */
export type Call = {
  readonly person: SignedIn;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly parameter: (name: string) => string;
  readonly session: () => Session;
  /** For what is asked outside of any organisation. */
  readonly caller: () => Caller;
};

/** A route with what runs for it; requests are read and answers are written by the route's schemas. */
export type Served = {
  readonly route: Route;
  readonly run: (call: Call, body: unknown) => Promise<unknown>;
};

type Answering<Answer> = Route & { readonly answer: z.ZodType<Answer> };
type Asking<Body, Answer> = Answering<Answer> & { readonly request: z.ZodType<Body> };

export const serveRead = <Answer>(
  route: Answering<Answer>,
  run: (call: Call) => Promise<NoInfer<Answer>>,
): Served => ({
  route,
  run: async (call) => route.answer.parse(await run(call)),
});

export const serve = <Body, Answer>(
  route: Asking<Body, Answer>,
  run: (call: Call, body: Body) => Promise<NoInfer<Answer>>,
): Served => ({
  route,
  run: async (call, body) => route.answer.parse(await run(call, readBody(route.request, body))),
});

/** Issues name fields and rules, never the values sent. */
function readBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code }));
  throw new QualityError('invalid-request', { issues: issues.slice(0, 20) });
}
