import * as z from 'zod';
import { rowResultSchema, type RowChange, type RowResult } from '#contract/row';
import type { Wave } from '#domain/wave';
import { digestOf } from '../digest.ts';
import { evaluates, readMembers } from '../members/seats.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision, RowWrite } from '../ports.ts';
import { sampleScope, standardEvaluationKey } from '../row-keys.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { auditNote, instantOf, partOf, type Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { editRow, type Editor } from './edit-row.ts';
import { gridsOfWave, toWork } from './read-work.ts';
import { rowView, type Work } from './row-view.ts';
import { standardContactOf } from './standard-contact.ts';

export type PushedChunk = {
  readonly code: string;
  readonly platform: string;
  readonly rows: readonly RowChange[];
};

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
  const edits = pushed.rows.map((change) => editOne(works.get(change.key), change, editor));
  const writes = edits.flatMap(({ write }) => write ?? []);
  const answer = edits.map(({ result }) => result);
  if (writes.length === 0) return { answer };
  const typedByOthers = pushed.rows.filter((row) => row.typedByOthers === true).length;
  const detail = { wave: pushed.code, rows: writes.length, ...(typedByOthers > 0 ? { typedByOthers } : {}) };
  const audit = auditNote(session, 'push-evaluations', detail);
  return { answer, commit: { writes, checks: [check], audit } };
}

async function readWorks(
  { store }: Session,
  wave: Wave,
  { code, platform, rows }: PushedChunk,
): Promise<ReadonlyMap<string, Work>> {
  const keys = rows.flatMap(({ key }) => standardContactOf(key) ?? []).map(standardEvaluationKey);
  const [present, grids] = await Promise.all([
    store.ledger.rows(sampleScope(code, platform), keys),
    gridsOfWave(store, wave),
  ]);
  const source = { store, wave, grids };
  const works = await toWork(source, platform, [...present.values()]);
  return new Map(works.filter(({ deleted }) => !deleted).map((work) => [work.key, work]));
}

/** Members are read only for those who assign. */
async function readEditor({ store, member, clock }: Session, { rows }: PushedChunk): Promise<Editor> {
  const assigns = rows.some(({ changes }) => 'evaluator' in changes);
  const members = assigns ? await readMembers(store) : [];
  const assignable = members.filter(evaluates).map(({ objectId }) => objectId);
  return { member, assignable: new Set(assignable), at: instantOf({ now: clock.now }) };
}

type Edit = { readonly write?: RowWrite; readonly result: RowResult };

function editOne(work: Work | undefined, change: RowChange, editor: Editor): Edit {
  const { key } = change;
  if (work === undefined) return { result: refusedRow(key, 'unknown-row') };
  if (!seesRow(editor.member, work.evaluation.evaluator))
    return { result: refusedRow(key, isFormer(work, editor) ? 'not-assigned' : 'unknown-row') };
  if (change.remove === true) return { result: refusedRow(key, 'not-removable', { row: rowView(work) }) };
  const { evaluation, conflicts, refusals } = editRow(work, change, editor);
  if (evaluation === undefined) return { result: { key: work.key, row: rowView(work), conflicts, refusals } };
  const row = rowView({ ...work, evaluation, version: work.version + 1 });
  const written = standardEvaluationKey(work.contact.id);
  return {
    write: { key: written, version: work.version, value: evaluation },
    result: { key: work.key, row, conflicts, refusals },
  };
}

const isFormer = ({ evaluation }: Work, { member }: Editor): boolean =>
  evaluation.formerEvaluators.includes(member.objectId);
