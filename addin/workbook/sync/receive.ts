import type { Cursor, PullAnswer, Row } from '#contract/row';
import { eachInSlices } from './each-in-slices.ts';
import type { Remote } from './remote.ts';

/** Rows brought together before any is written, so that a sheet of a usual size is written in its order. */
const HELD_ROWS = 10_000;

/** Some of what a pull brings: several pages together. */
export type Received = {
  readonly rows: readonly Row[];
  readonly removed: readonly string[];
  /** Where the next pull begins; only the last part says so. */
  readonly cursor: Cursor | undefined;
  /** Nothing was known before, and this is the last part: a row that did not come is not this person's. */
  readonly whole: boolean;
  /** Nothing was known before: rows come as they are, were they older than those that are there. */
  readonly anew: boolean;
  /** Keys of all the rows that came so far. */
  readonly seen: ReadonlySet<string>;
};

type Part = { readonly rows: readonly Row[]; readonly removed: readonly string[]; readonly last: PullAnswer };

/**
 * What changed since a cursor, from the beginning when the server does not know the cursor any more. The next part is
 * asked for while the one before is worked on. Rows that the sheet does not accept are left out.
 */
export async function* receive(
  remote: Remote,
  cursor: Cursor,
  accepts: (row: Row) => boolean,
): AsyncGenerator<Received, void, void> {
  const seen = new Set<string>();
  const removed: string[] = [];
  const { part: first, from } = await begin(remote, cursor);
  let part = first;
  for (;;) {
    const { next } = part.last;
    const upcoming = next === undefined ? undefined : collect(remote, from, next);
    // Whoever works on this part may fail first.
    upcoming?.catch(() => undefined);
    const rows: Row[] = [];
    await eachInSlices(part.rows, (row) => {
      if (!accepts(row)) return;
      rows.push(row);
      seen.add(row.key);
    });
    removed.push(...part.removed);
    const anew = Object.keys(from).length === 0;
    const whole = upcoming === undefined && anew;
    if (upcoming === undefined) {
      yield { rows, removed, cursor: part.last.cursor, whole, anew, seen };
      return;
    }
    yield { rows, removed: [], cursor: undefined, whole, anew, seen };
    part = await upcoming;
  }
}

async function begin(remote: Remote, cursor: Cursor): Promise<{ part: Part; from: Cursor }> {
  try {
    return { part: await collect(remote, cursor), from: cursor };
  } catch (failure) {
    if (!remote.forgotCursor(failure)) throw failure;
    return { part: await collect(remote, {}), from: {} };
  }
}

async function collect(remote: Remote, from: Cursor, page?: string): Promise<Part> {
  const rows: Row[] = [];
  const removed: string[] = [];
  let next = page;
  for (;;) {
    const last = await remote.pull(from, next);
    rows.push(...last.rows);
    removed.push(...last.removed);
    next = last.next;
    if (next === undefined || rows.length >= HELD_ROWS) return { rows, removed, last };
  }
}
