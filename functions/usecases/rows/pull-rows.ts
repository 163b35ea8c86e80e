import type { Cursor, PullAnswer, PullRequest } from '#contract/row';
import { keysStarting } from '../key-range.ts';
import type { Ledger, Scope, StoredRow } from '../ports.ts';
import { readPage, writePage, type PullPage } from './pull-page.ts';
import { cursorOfSequences, sequencesOf } from './restored-cursor.ts';

/** Rows of one page: some hundred kilobytes of texts at most. */
const PAGE_ROWS = 400;

/** Where the rows of a synced sheet come from. */
export type RowFeed = {
  /** Read one after the other, in an order that does not change from one page to the next. */
  readonly scopes: readonly Scope[];
  /** What the keys of these rows begin with. */
  readonly prefix: string;
  /** What the keys of others begin with that say something of these rows: once they changed they are given too. */
  readonly besides?: readonly string[];
  /** Something that every row says something of: once its version is another, all rows are read again. */
  readonly ground?: { readonly scope: Scope; readonly version: number };
  /** What this person is given of rows read; keys that were theirs and are not any more are `removed`. */
  readonly give: (scope: Scope, rows: readonly StoredRow[]) => Promise<GivenRows>;
};
export type GivenRows = Pick<PullAnswer, 'rows' | 'removed'>;

/** What one scope gives to a page. */
type Reading = {
  readonly rows: readonly StoredRow[];
  /** Where the same scope goes on, or undefined when it is read to its end. */
  readonly next?: Pick<PullPage, 'head' | 'after' | 'since'>;
  /** Up to which change the scope is then known. */
  readonly known: number;
};

/**
 * The rows that changed since the cursor, scope by scope. A scope the cursor does not name is read whole: its
 * head first, then its rows, so that whatever changes meanwhile comes again with the next pull.
 */
export async function pullRows(
  ledger: Ledger,
  feed: RowFeed,
  { cursor: known, next }: PullRequest,
): Promise<PullAnswer> {
  const restorations = await ledger.restorations();
  const read = { cursor: sequencesOf(known, restorations), next };
  const answer = await pullSequences(ledger, feed, read);
  return { ...answer, cursor: cursorOfSequences(answer.cursor, restorations) };
}

async function pullSequences(
  ledger: Ledger,
  feed: RowFeed,
  { cursor, next }: { readonly cursor: Cursor; readonly next: string | undefined },
): Promise<PullAnswer> {
  const given: GivenRows = { rows: [], removed: [] };
  let page: PullPage | undefined = readPage(next);
  let known = page.known;
  const ground = groundOf(feed, page);
  const since = isSameGround(cursor, ground) ? cursor : {};
  while (page !== undefined && given.rows.length + given.removed.length < PAGE_ROWS) {
    const scope: Scope | undefined = feed.scopes[page.scope];
    if (scope === undefined) break;
    const reading = await readScope(ledger, feed, { scope, page, cursor: since });
    const { rows, removed } = await feed.give(scope, reading.rows);
    given.rows.push(...rows);
    given.removed.push(...removed);
    known = reading.next === undefined ? [...known, reading.known] : known;
    page = following(feed, page, { reading, known });
  }
  const answer = { ...given, cursor: { ...cursor, ...ground, ...cursorOf(feed, known) } };
  if (page === undefined) return answer;
  const [version] = Object.values(ground);
  return { ...answer, next: writePage(version === undefined ? page : { ...page, ground: version }) };
}

/** As it was when the first page was read: what changes meanwhile comes again with the next pull. */
const groundOf = ({ ground }: RowFeed, page: PullPage): Cursor =>
  ground === undefined ? {} : { [ground.scope]: page.ground ?? ground.version };

const isSameGround = (cursor: Cursor, ground: Cursor): boolean =>
  Object.entries(ground).every(([scope, version]) => cursor[scope] === version);

function following(
  { scopes }: RowFeed,
  page: PullPage,
  { reading, known }: { reading: Reading; known: number[] },
): PullPage | undefined {
  if (reading.next !== undefined) return { scope: page.scope, known, ...reading.next };
  const scope = page.scope + 1;
  return scope < scopes.length ? { scope, known } : undefined;
}

function cursorOf({ scopes }: RowFeed, known: readonly number[]): Cursor {
  const pairs = known.map((sequence, index) => [scopes[index] ?? '', sequence] as const);
  return Object.fromEntries(pairs.filter(([scope]) => scope !== ''));
}

type Place = { readonly scope: Scope; readonly page: PullPage; readonly cursor: Cursor };

function readScope(
  ledger: Ledger,
  { prefix, besides = [] }: RowFeed,
  { scope, page, cursor }: Place,
): Promise<Reading> {
  const since = page.since ?? cursor[scope];
  return since === undefined || page.head !== undefined
    ? readWhole(ledger, prefix, { scope, page })
    : readChanges(ledger, [prefix, ...besides], { scope, since });
}

async function readWhole(
  ledger: Ledger,
  prefix: string,
  { scope, page }: Omit<Place, 'cursor'>,
): Promise<Reading> {
  const head = page.head ?? (await ledger.heads([scope])).get(scope)?.sequence ?? 0;
  const range = { ...keysStarting(prefix), after: page.after, limit: PAGE_ROWS };
  const { rows, after } = await ledger.list(scope, range);
  return after === undefined ? { rows, known: head } : { rows, known: head, next: { head, after } };
}

async function readChanges(
  ledger: Ledger,
  prefixes: readonly string[],
  { scope, since }: { scope: Scope; since: number },
): Promise<Reading> {
  const changes = await ledger.changes(scope, since, PAGE_ROWS);
  const rows = changes.rows.filter(({ key }) => prefixes.some((prefix) => key.startsWith(prefix)));
  const { sequence, more } = changes;
  // Without progress the rest is not visible yet: it comes with the next pull.
  if (!more || sequence === since) return { rows, known: sequence };
  return { rows, known: sequence, next: { since: sequence } };
}
