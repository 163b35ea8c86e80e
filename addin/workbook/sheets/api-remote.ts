import type { PullRequest, PullAnswer, PushAnswer, PushRequest } from '#contract/row';
import { ApiFailure, type FailureCode } from '../../api/api-failure.ts';
import type { Remote } from '../sync/remote.ts';

/** After these nobody knows whether the server did its part: the same push is sent again. */
const unanswered: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offline',
  'timeout',
  'unreadable',
  'busy',
  'internal',
  'not-signed-in',
  'sign-in-refused',
  'sign-in-unsupported',
]);

/** The two routes of a resource. */
export type RowRoutes = {
  readonly pull: (request: PullRequest) => Promise<PullAnswer>;
  readonly push: (request: PushRequest, idempotencyKey: string) => Promise<PushAnswer>;
};

/** Whose rows they are. `current` is the organisation the pane is on, which may have changed. */
export type RowOwner = { readonly organisation: string; readonly current: () => string };

/** The rows of a resource on the server. */
export const apiRemote = ({ organisation, current }: RowOwner, { pull, push }: RowRoutes): Remote => ({
  async pull(cursor, next) {
    mustBe(organisation, current());
    return pull(next === undefined ? { cursor } : { cursor, next });
  },
  async push(rows, idempotencyKey) {
    mustBe(organisation, current());
    return push({ rows: [...rows] }, idempotencyKey);
  },
  forgotCursor: (failure) => failure instanceof ApiFailure && failure.code === 'cursor-too-old',
  refusedWhole: (failure) => failure instanceof ApiFailure && !unanswered.has(failure.code),
});

/** The rows of one organisation never go to another, were it chosen in the middle of an exchange. */
function mustBe(organisation: string, current: string): void {
  if (organisation !== current) throw new ApiFailure('not-signed-in');
}
