import type * as z from 'zod';
import type { Role } from '#domain/role';
import type { ErrorCode } from './error.ts';

/** One operation of the API: the router, the client, OpenAPI and the access test are made from it. */
export type Route = {
  readonly method: 'GET' | 'POST';
  /** Under `/api`; `:name` marks a parameter. */
  readonly path: string;
  /** Roles allowed in the chosen organisation; `anyone` is whoever is signed in, without organisation. */
  readonly roles: readonly Role[] | 'anyone';
  readonly request?: z.ZodType;
  /** Only declared fields leave the server; a client drops the ones it does not know yet. */
  readonly answer: z.ZodType;
  /** Writes: an `idempotency-key` header is required, and a replay gets the first answer. */
  readonly writes: boolean;
  /** Refusals of its own, beside those of every route. */
  readonly errors: readonly ErrorCode[];
  readonly summary: string;
};

/** The organisation a request is made for; checked against the person's memberships. */
export const ORGANISATION_HEADER = 'x-organisation';
export const IDEMPOTENCY_HEADER = 'idempotency-key';
