import * as z from 'zod';
import { rowResultSchema, type RowChange, type RowResult } from '#contract/row';
import type { Wave } from '#domain/wave';
import { digestOf } from '../digest.ts';
import { evaluates, readMembers } from '../members/seats.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision, RowWrite } from '../ports.ts';
import { evaluationKey, sampleScope } from '../row-keys.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { auditNote, instantOf, partOf, type Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { editRow, type Editor } from './edit-row.ts';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import { seenBy } from './blind.ts';
import { pushableKey } from './pushable-key.ts';
import { readPairs } from './read-pairs.ts';
import { gridsOfWave, toWork } from './read-work.ts';
import { rowView, type Work } from './row-view.ts';

export type PushedChunk = {
  readonly code: string;
  readonly platform: string;
  readonly rows: readonly RowChange[];
};

type Works = ReadonlyMap<string, Work>;

const resultsSchema = z.array(rowResultSchema);

/** Merges some rows of one platform in one transaction, under the condition that the wave stays open. */
export const pushChunk = (session: Session, pushed: PushedChunk): Promise<RowResult[]> =>
  session.store.ledger.commit({
    scope: sampleScope(pushed.code, pushed.platform),
    idempotency: partOf(session, digestOf([pushed.platform, ...pushed.rows.map(({ key }) => key)])),
    answer: resultsSchema,
    decide: () => decideChunk(session, pushed),
  });

async function decideChunk(session: Session, pushed: PushedChunk): Promise<Decision<RowResult[]>> {
  const { wave, check } = await requireOpenWave(session.store, pushed.code);
  const [works, editor] = await Promise.all([readWorks(session, wave, pushed), readEditor(session, pushed)]);
  const edits = editEach(works, pushed.rows, editor);
  const writes = edits.flatMap(({ write }) => write ?? []);
  const answer = edits.map(({ result }) => result);
  if (writes.length === 0) return { answer };
  const typedByOthers = pushed.rows.filter((row) => row.typedByOthers === true).length;
  const detail = { wave: pushed.code, rows: writes.length, ...(typedByOthers > 0 ? { typedByOthers } : {}) };
  const audit = auditNote(session, 'push-evaluations', detail);
  return { answer, commit: { writes, checks: [check], audit } };
}

async function readWorks(
  session: Session,
  wave: Wave,
  { code, platform, rows }: PushedChunk,
): Promise<Works> {
  const { store } = session;
  const scope = sampleScope(code, platform);
  const keys = rows.flatMap(({ key }) => pushableKey(key) ?? []).map(evaluationKey);
  const [present, grids] = await Promise.all([store.ledger.rows(scope, keys), gridsOfWave(store, wave)]);
  const rowsThere = [...present.values()];
  const pairs = await readPairs(session, scope, rowsThere);
  const works = await toWork({ store, wave, grids, pairs }, platform, rowsThere);
  return new Map(works.filter(({ deleted }) => !deleted).map((work) => [work.key, work]));
}

/** Members are read only for those who assign. */
async function readEditor({ store, member, clock }: Session, { rows }: PushedChunk): Promise<Editor> {
  const assigns = rows.some(({ changes }) => 'evaluator' in changes);
  const members = assigns ? await readMembers(store) : [];
  const assignable = members.filter(evaluates).map(({ objectId }) => objectId);
  return { member, assignable: new Set(assignable), at: instantOf({ now: clock.now }) };
}

type Edit = {
  readonly write?: RowWrite;
  readonly evaluation?: StoredEvaluation;
  readonly result: RowResult;
};

/** One after the other: what a row becomes decides what the next one of the same contact may. */
function editEach(works: Works, changes: readonly RowChange[], editor: Editor): Edit[] {
  let current = works;
  return changes.map((change) => {
    const edit = editOne(current.get(change.key), change, editor);
    if (edit.evaluation !== undefined) current = withEdited(current, edit.evaluation);
    return edit;
  });
}

function withEdited(works: Works, edited: StoredEvaluation): Works {
  const isEdited = ({ key }: StoredEvaluation) => evaluationKey(key) === evaluationKey(edited.key);
  const after = [...works].map(([key, work]) => {
    const others = work.others.map((other) => (isEdited(other) ? edited : other));
    return [key, { ...work, others }] as const;
  });
  return new Map(after);
}

function editOne(work: Work | undefined, change: RowChange, editor: Editor): Edit {
  const { key } = change;
  if (work === undefined) return { result: refusedRow(key, 'unknown-row') };
  if (!seesRow(editor.member, work.evaluation.evaluator))
    return { result: refusedRow(key, isFormer(work, editor) ? 'not-assigned' : 'unknown-row') };
  const present = rowView(seenBy(editor.member, work));
  if (change.remove === true) return { result: refusedRow(key, 'not-removable', { row: present }) };
  const { evaluation, conflicts, refusals } = editRow(work, change, editor);
  if (evaluation === undefined) return { result: { key, row: present, conflicts, refusals } };
  const row = rowView(seenBy(editor.member, { ...work, evaluation, version: work.version + 1 }));
  return {
    write: { key: evaluationKey(evaluation.key), version: work.version, value: evaluation },
    evaluation,
    result: { key, row, conflicts, refusals },
  };
}

const isFormer = ({ evaluation }: Work, { member }: Editor): boolean =>
  evaluation.formerEvaluators.includes(member.objectId);
