import type { PullAnswer, PullRequest } from '#contract/row';
import type { Scope, StoredRow } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import {
  DOUBLE_EVALUATIONS,
  EVALUATIONS,
  sampleScope,
  STANDARD_EVALUATIONS,
  waveScope,
} from '../row-keys.ts';
import { pullRows, type GivenRows } from '../rows/pull-rows.ts';
import type { Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { seenBy } from './blind.ts';
import { counterparts, readPairs } from './read-pairs.ts';
import { gridsOfWave, toWork, type WorkSource } from './read-work.ts';
import { rowView, type Work } from './row-view.ts';

/**
 * The evaluations of a wave that this person may see and that changed since the cursor, platform by platform; all of
 * them once the wave itself changed, since closing and reopening it change the state of rows without touching them.
 */
export async function pullEvaluations(
  session: Session,
  code: string,
  request: PullRequest,
): Promise<PullAnswer> {
  const { store } = session;
  const { wave, version } = await requireWave(store, code);
  const source = { wave, grids: await gridsOfWave(store, wave) };
  const platformOf = new Map(wave.platforms.map((platform) => [sampleScope(wave.code, platform), platform]));
  const give = (scope: Scope, rows: readonly StoredRow[]) =>
    given(session, { ...source, scope, platform: platformOf.get(scope) ?? '', rows: rows.filter(isGiven) });
  const ground = { scope: waveScope(code), version };
  const feed = { scopes: [...platformOf.keys()], prefix: EVALUATIONS, ground, give };
  return pullRows(store.ledger, feed, request);
}

/** Of another purpose than these, rows are in no sheet. */
const isGiven = ({ key }: StoredRow): boolean =>
  [STANDARD_EVALUATIONS, DOUBLE_EVALUATIONS].some((prefix) => key.startsWith(prefix));

type Batch = Pick<WorkSource, 'wave' | 'grids'> & {
  readonly scope: Scope;
  readonly platform: string;
  readonly rows: readonly StoredRow[];
};

/**
 * Rows of this person are given; those that were theirs and are not any more are removed. Beside them, what they may
 * see of the same contact otherwise than before.
 */
async function given(session: Session, { scope, platform, rows, ...source }: Batch): Promise<GivenRows> {
  const { store, member } = session;
  const pairs = await readPairs(session, scope, rows);
  const all = [...rows, ...counterparts(pairs, rows, member)];
  const works = await toWork({ ...source, store, pairs }, platform, all);
  const isTheirs = ({ deleted, evaluation }: Work) => !deleted && seesRow(member, evaluation.evaluator);
  return {
    rows: works.filter(isTheirs).map((work) => rowView(seenBy(member, work))),
    removed: works.filter((work) => !isTheirs(work) && isLost(session, work)).map(({ key }) => key),
  };
}

/** A key is told only to whoever had the row: the others are not to know what was sampled. */
const isLost = ({ member }: Session, { deleted, evaluation }: Work): boolean =>
  (deleted && seesRow(member, evaluation.evaluator)) || evaluation.formerEvaluators.includes(member.objectId);
