import type { PullAnswer, PullRequest } from '#contract/row';
import type { Scope, StoredRow } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import { sampleScope, STANDARD_EVALUATIONS, waveScope } from '../row-keys.ts';
import { pullRows, type GivenRows } from '../rows/pull-rows.ts';
import type { Session } from '../session.ts';
import { seesRow } from '../sight.ts';
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
  const source = { store, wave, grids: await gridsOfWave(store, wave) };
  const platformOf = new Map(wave.platforms.map((platform) => [sampleScope(wave.code, platform), platform]));
  const give = (scope: Scope, rows: readonly StoredRow[]) =>
    given(session, { source, platform: platformOf.get(scope) ?? '', rows });
  const ground = { scope: waveScope(code), version };
  const feed = { scopes: [...platformOf.keys()], prefix: STANDARD_EVALUATIONS, ground, give };
  return pullRows(store.ledger, feed, request);
}

type Batch = { readonly source: WorkSource; readonly platform: string; readonly rows: readonly StoredRow[] };

/** Rows of this person are given; those that were theirs and are not any more are removed. */
async function given(session: Session, { source, platform, rows }: Batch): Promise<GivenRows> {
  const works = await toWork(source, platform, rows);
  const isTheirs = ({ deleted, evaluation }: Work) =>
    !deleted && seesRow(session.member, evaluation.evaluator);
  return {
    rows: works.filter(isTheirs).map(rowView),
    removed: works.filter((work) => !isTheirs(work) && isLost(session, work)).map(({ key }) => key),
  };
}

/** A key is told only to whoever had the row: the others are not to know what was sampled. */
const isLost = ({ member }: Session, { deleted, evaluation }: Work): boolean =>
  (deleted && seesRow(member, evaluation.evaluator)) || evaluation.formerEvaluators.includes(member.objectId);
