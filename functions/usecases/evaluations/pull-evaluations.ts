import type { Cursor, PullAnswer, PullRequest } from '#contract/row';
import type { Wave } from '#domain/wave';
import { requireWave } from '../read-register.ts';
import type { StoredRow } from '../ports.ts';
import { sampleScope, STANDARD_EVALUATIONS } from '../row-keys.ts';
import { keysStarting } from '../key-range.ts';
import type { Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { readPage, writePage, type PullPage } from './pull-page.ts';
import { gridsOfWave, toWork, type WorkSource } from './read-work.ts';
import { rowView, type Work } from './row-view.ts';

/** Rows of one page: some hundred kilobytes of texts at most. */
const PAGE_ROWS = 400;

/** What one platform gives to a page. */
type Reading = {
  readonly rows: readonly StoredRow[];
  /** Where the same platform goes on, or undefined when it is read to its end. */
  readonly next?: Pick<PullPage, 'head' | 'after' | 'since'>;
  /** Up to which change the platform is then known. */
  readonly known: number;
};

/**
 * The evaluations of a wave that this person may see and that changed since the cursor, platform by
 * platform. A platform the cursor does not name is read whole: its head first, then its rows, so that
 * whatever changes meanwhile comes again with the next pull.
 */
export async function pullEvaluations(
  session: Session,
  code: string,
  { cursor, next }: PullRequest,
): Promise<PullAnswer> {
  const { wave } = await requireWave(session.store, code);
  const source = { store: session.store, wave, grids: await gridsOfWave(session.store, wave) };
  const pulled: Pulled = { rows: [], removed: [] };
  let page: PullPage | undefined = readPage(next);
  let known = page.known;
  while (page !== undefined && count(pulled) < PAGE_ROWS) {
    const platform: string | undefined = wave.platforms[page.platform];
    if (platform === undefined) break;
    const reading = await readPlatform(session, { wave, platform, page, cursor });
    await add(pulled, session, { source, platform, rows: reading.rows });
    known = reading.next === undefined ? [...known, reading.known] : known;
    page = following(wave, page, { reading, known });
  }
  const answer = { ...pulled, cursor: { ...cursor, ...cursorOf(wave, known) } };
  return page === undefined ? answer : { ...answer, next: writePage(page) };
}

type Pulled = { readonly rows: PullAnswer['rows']; readonly removed: string[] };
const count = ({ rows, removed }: Pulled): number => rows.length + removed.length;

function following(
  wave: Wave,
  page: PullPage,
  { reading, known }: { reading: Reading; known: number[] },
): PullPage | undefined {
  if (reading.next !== undefined) return { platform: page.platform, known, ...reading.next };
  const platform = page.platform + 1;
  return platform < wave.platforms.length ? { platform, known } : undefined;
}

function cursorOf(wave: Wave, known: readonly number[]): Cursor {
  const scopes = wave.platforms.map((platform) => sampleScope(wave.code, platform));
  return Object.fromEntries(known.flatMap((sequence, index) => pair(scopes[index], sequence)));
}

const pair = (scope: string | undefined, sequence: number): [string, number][] =>
  scope === undefined ? [] : [[scope, sequence]];

type Place = {
  readonly wave: Wave;
  readonly platform: string;
  readonly page: PullPage;
  readonly cursor: Cursor;
};

function readPlatform(session: Session, { wave, platform, page, cursor }: Place): Promise<Reading> {
  const scope = sampleScope(wave.code, platform);
  const since = page.since ?? cursor[scope];
  const isChanges = since !== undefined && page.head === undefined;
  return isChanges ? readChanges(session, scope, since) : readWhole(session, scope, page);
}

async function readWhole({ store }: Session, scope: PlatformScope, page: PullPage): Promise<Reading> {
  const head = page.head ?? (await store.ledger.heads([scope])).get(scope)?.sequence ?? 0;
  const { rows, after } = await store.ledger.list(scope, {
    ...keysStarting(STANDARD_EVALUATIONS),
    after: page.after,
    limit: PAGE_ROWS,
  });
  return after === undefined ? { rows, known: head } : { rows, known: head, next: { head, after } };
}

async function readChanges({ store }: Session, scope: PlatformScope, since: number): Promise<Reading> {
  const changes = await store.ledger.changes(scope, since, PAGE_ROWS);
  const rows = changes.rows.filter(({ key }) => key.startsWith(STANDARD_EVALUATIONS));
  const { sequence, more } = changes;
  // Without progress the rest is not visible yet: it comes with the next pull.
  if (!more || sequence === since) return { rows, known: sequence };
  return { rows, known: sequence, next: { since: sequence } };
}

type PlatformScope = ReturnType<typeof sampleScope>;
type Batch = { readonly source: WorkSource; readonly platform: string; readonly rows: readonly StoredRow[] };

/** Rows of this person go to `rows`; those that were theirs and are not any more go to `removed`. */
async function add(pulled: Pulled, session: Session, { source, platform, rows }: Batch): Promise<void> {
  for (const work of await toWork(source, platform, rows))
    if (!work.deleted && seesRow(session.member, work.evaluation.evaluator)) pulled.rows.push(rowView(work));
    else if (isLost(session, work)) pulled.removed.push(work.key);
}

/** A key is told only to whoever had the row: the others are not to know what was sampled. */
const isLost = ({ member }: Session, { deleted, evaluation }: Work): boolean =>
  (deleted && seesRow(member, evaluation.evaluator)) || evaluation.formerEvaluators.includes(member.objectId);
