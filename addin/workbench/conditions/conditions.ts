import * as z from 'zod';

/**
 * How a request fails. `not-sent`: nothing leaves. `no-answer`: the server does its work, the answer is lost.
 * `cut-answer`: the answer begins and breaks off. `unavailable` and `too-many-requests`: 503 and 429 of something in
 * front of the API, with `Retry-After`; the API itself does nothing.
 */
export const failureKinds = [
  'not-sent',
  'no-answer',
  'cut-answer',
  'unavailable',
  'too-many-requests',
] as const;

/** Which requests fail; `next`: a single one, then none. */
export const failingShares = ['none', 'next', 'one-in-three', 'all'] as const;

/** `expired`: the present token is refused, a new one is given. `refused`: none is given either. */
export const signIns = ['valid', 'expired', 'refused'] as const;

export const conditionsSchema = z.object({
  offline: z.boolean(),
  /** Time a request and its answer take more, in milliseconds. */
  latencyMs: z.number().min(0).max(60_000),
  failing: z.enum(failingShares),
  failure: z.enum(failureKinds),
  /** Only requests whose address holds this text fail; empty: any. */
  failingPath: z.string(),
  /** Which of each three requests fails follows from it, so that a test can be run again. */
  seed: z.int(),
  /** As if the person were typing in a cell and did not end. */
  cellEditing: z.boolean(),
  signIn: z.enum(signIns),
});

/** What the add-in has to live with. */
export type Conditions = Readonly<z.infer<typeof conditionsSchema>>;
export type FailureKind = Conditions['failure'];

/** Nothing stands in the way. */
export const fairConditions: Conditions = {
  offline: false,
  latencyMs: 0,
  failing: 'none',
  failure: 'not-sent',
  failingPath: '',
  seed: 1,
  cellEditing: false,
  signIn: 'valid',
};

/** How often, of those asked for, and how: the choice of a kind alone changes nothing. */
export const isFair = ({ offline, latencyMs, failing, cellEditing, signIn }: Conditions): boolean =>
  !offline && latencyMs === 0 && failing === 'none' && !cellEditing && signIn === 'valid';
