import { ApiFailure, type FailureCode } from '../../api/api-failure.ts';
import type { Client } from '../../api/client.ts';
import type { Remote } from '../sync/remote.ts';

/** After these nobody knows whether the server did its part: the same push is sent again. */
const unanswered: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offline',
  'timeout',
  'unreadable',
  'busy',
  'internal',
  'not-signed-in',
]);

/** The evaluations of a wave on the server. */
export const evaluationRemote = (client: Client, wave: string): Remote => ({
  pull: (cursor, next) =>
    client.call('pullEvaluations', {
      parameters: { wave },
      request: next === undefined ? { cursor } : { cursor, next },
    }),
  push: (rows, idempotencyKey) =>
    client.call('pushEvaluations', { parameters: { wave }, request: { rows: [...rows] }, idempotencyKey }),
  forgotCursor: (failure) => failure instanceof ApiFailure && failure.code === 'cursor-too-old',
  refusedWhole: (failure) => failure instanceof ApiFailure && !unanswered.has(failure.code),
});
