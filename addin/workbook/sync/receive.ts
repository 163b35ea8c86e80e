import type { Cursor, PullAnswer, Row } from '#contract/row';
import type { Remote } from './remote.ts';

/** Everything a pull brought, its pages together. */
export type Received = {
  readonly rows: readonly Row[];
  readonly removed: readonly string[];
  /** Where the next pull begins. */
  readonly cursor: Cursor;
  /** Nothing was known before: a row that did not come is not this person's. */
  readonly whole: boolean;
};

/** All the pages since a cursor; from the beginning when the server does not know the cursor any more. */
export async function receive(remote: Remote, cursor: Cursor): Promise<Received> {
  try {
    return await pages(remote, cursor);
  } catch (failure) {
    if (!remote.forgotCursor(failure)) throw failure;
    return pages(remote, {});
  }
}

async function pages(remote: Remote, from: Cursor): Promise<Received> {
  const rows: Row[] = [];
  const removed: string[] = [];
  let next: string | undefined;
  for (;;) {
    const page: PullAnswer = await remote.pull(from, next);
    rows.push(...page.rows);
    removed.push(...page.removed);
    next = page.next;
    if (next === undefined) {
      return { rows, removed, cursor: page.cursor, whole: Object.keys(from).length === 0 };
    }
  }
}
