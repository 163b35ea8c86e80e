import type { Cursor, PullAnswer, PushAnswer, RowChange } from '#contract/row';

/** The server, as the engine sees it. Both reject when the exchange did not happen. */
export type Remote = {
  readonly pull: (cursor: Cursor, next: string | undefined) => Promise<PullAnswer>;
  readonly push: (rows: readonly RowChange[], idempotencyKey: string) => Promise<PushAnswer>;
  /** True for the failure that asks to forget the cursor. */
  readonly forgotCursor: (failure: unknown) => boolean;
  /** True when the server read the push and refused it whole: its answer is known, it is not sent again. */
  readonly refusedWhole: (failure: unknown) => boolean;
};
