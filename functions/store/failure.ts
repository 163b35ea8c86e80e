import * as z from 'zod';

/**
 * `moved`: something read has changed, read and decide again. `again`: the engine was busy or silent, the
 * same may be tried after a pause. `fatal`: neither helps.
 */
export type Failure = 'moved' | 'again' | 'fatal';

const failureSchema = z.object({
  name: z.string().default(''),
  code: z.string().default(''),
  CancellationReasons: z.array(z.object({ Code: z.string().optional() })).default([]),
  $fault: z.string().default(''),
});

const busyReasons = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'TransactionInProgress',
]);
const busyNames = new Set([
  'TimeoutError',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionInProgressException',
  'InternalServerError',
]);
const busySockets = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);

/** What a failed write calls for. A silent engine may have written: the idempotency record tells. */
export function failureOf(error: unknown): Failure {
  const known = failureSchema.safeParse(error);
  if (!known.success) return 'fatal';
  const { name, code, CancellationReasons, $fault } = known.data;
  const reasons = CancellationReasons.map((reason) => reason.Code ?? 'None').filter((c) => c !== 'None');
  if (reasons.length > 0) return failureOfReasons(reasons);
  if (name === 'ConditionalCheckFailedException') return 'moved';
  return busyNames.has(name) || busySockets.has(code) || $fault === 'server' ? 'again' : 'fatal';
}

function failureOfReasons(reasons: readonly string[]): Failure {
  if (reasons.includes('ConditionalCheckFailed')) return 'moved';
  return reasons.every((reason) => busyReasons.has(reason)) ? 'again' : 'fatal';
}
