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

/** Where the rows of a sheet come from. `current` is the organisation the pane is on, which may have changed. */
export type EvaluationSource = {
  readonly client: Client;
  readonly organisation: string;
  readonly current: () => string;
  readonly wave: string;
};

/** The evaluations of a wave on the server. */
export const evaluationRemote = ({ client, organisation, current, wave }: EvaluationSource): Remote => ({
  async pull(cursor, next) {
    mustBe(organisation, current());
    return client.call('pullEvaluations', {
      parameters: { wave },
      request: next === undefined ? { cursor } : { cursor, next },
    });
  },
  async push(rows, idempotencyKey) {
    mustBe(organisation, current());
    return client.call('pushEvaluations', {
      parameters: { wave },
      request: { rows: [...rows] },
      idempotencyKey,
    });
  },
  forgotCursor: (failure) => failure instanceof ApiFailure && failure.code === 'cursor-too-old',
  refusedWhole: (failure) => failure instanceof ApiFailure && !unanswered.has(failure.code),
});

/** The rows of one organisation never go to another, were it chosen in the middle of an exchange. */
function mustBe(organisation: string, current: string): void {
  if (organisation !== current) throw new ApiFailure('not-signed-in');
}
