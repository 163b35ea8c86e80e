import { answerField, criterionOf, measurementOf } from '#contract/evaluation-row';
import { QualityError } from '#contract/error';
import type { Refusal } from '#contract/refusal';
import type { Conflict, FieldValue, RowChange } from '#contract/row';
import { isDone, transition } from '#domain/evaluation-lifecycle';
import type { Member } from '#domain/role';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import { applyFields } from './apply-fields.ts';
import { evaluatesAlready, isHidden } from './blind.ts';
import { mergeRow } from './merge-row.ts';
import type { Work } from './row-view.ts';

export type Editor = {
  readonly member: Member;
  /** Object ids of the organisation's members: who may be assigned. */
  readonly assignable: ReadonlySet<string>;
  readonly at: string;
};

export type EditedRow = {
  /** The evaluation to write, or undefined when nothing of the push is left to write. */
  readonly evaluation: StoredEvaluation | undefined;
  readonly conflicts: Conflict[];
  readonly refusals: Refusal[];
};

/** What a pushed row makes of an evaluation. */
export function editRow(work: Work, change: RowChange, editor: Editor): EditedRow {
  const { evaluation, grid } = work;
  const hidden = isHidden(work, editor.member);
  const merge = mergeRow({ evaluation, grid, member: editor.member, hidden }, change);
  const taken = new Map(merge.taken);
  const refusals = [
    ...merge.refusals,
    ...takeAway(taken, unknownMember(taken, editor)),
    ...takeAway(taken, alreadyEvaluating(taken, work)),
  ];
  for (;;) {
    const result = written(work, taken, { ...editor, typedByOthers: change.typedByOthers === true });
    if (result.kind === 'settled')
      return { evaluation: result.evaluation, conflicts: merge.conflicts, refusals };
    refusals.push(...takeAway(taken, incomplete(work, taken, result.missing)));
  }
}

type Written =
  | { readonly kind: 'settled'; readonly evaluation: StoredEvaluation | undefined }
  | { readonly kind: 'answers-missing'; readonly missing: readonly string[] };

type Sender = Editor & {
  /** In the sender's workbook, by somebody else: the sender answers for it. */
  readonly typedByOthers: boolean;
};

function written(
  work: Work,
  taken: ReadonlyMap<string, FieldValue>,
  { member, at, typedByOthers }: Sender,
): Written {
  const { evaluation: before, grid, version } = work;
  if (taken.size === 0) return { kind: 'settled', evaluation: undefined };
  const edited = marked(applyFields(before, grid, taken, version + 1), [...taken.keys()], typedByOthers);
  if (isAssignment(taken)) return { kind: 'settled', evaluation: edited };
  const done = taken.has('done') ? taken.get('done') === true : isDone(before);
  const after = transition(before, { ...edited, done, by: member.objectId, at }, grid);
  if (after.kind === 'answers-missing') return after;
  if (after.kind === 'final') throw new QualityError('wave-closed');
  const { state, score, revisions } = after.evaluation;
  return { kind: 'settled', evaluation: { ...edited, state, score, revisions } };
}

/** Which fields hold what somebody else typed than the person who sent it. */
function marked(
  evaluation: StoredEvaluation,
  fields: readonly string[],
  byOthers: boolean,
): StoredEvaluation {
  const others = evaluation.typedByOthers.filter((field) => !fields.includes(field));
  return { ...evaluation, typedByOthers: byOthers ? [...others, ...fields].sort() : others };
}

/** Giving a row to somebody is no work on it: neither its state nor its score moves. */
const isAssignment = (taken: ReadonlyMap<string, FieldValue>): boolean =>
  [...taken.keys()].every((field) => field === 'evaluator');

function unknownMember(taken: ReadonlyMap<string, FieldValue>, { assignable }: Editor): Refusal[] {
  const evaluator = taken.get('evaluator') ?? null;
  if (evaluator === null || assignable.has(String(evaluator))) return [];
  return [{ field: 'evaluator', code: 'unknown-member', parameters: {} }];
}

/** Nobody evaluates a contact twice. */
function alreadyEvaluating(taken: ReadonlyMap<string, FieldValue>, { others }: Work): Refusal[] {
  const evaluator = taken.get('evaluator') ?? null;
  if (evaluator === null || !evaluatesAlready(others, String(evaluator))) return [];
  return [{ field: 'evaluator', code: 'evaluates-already', parameters: {} }];
}

/** Done is refused alone; of an evaluation done before, whatever would leave it incomplete is. */
function incomplete(
  { evaluation }: Work,
  taken: ReadonlyMap<string, FieldValue>,
  missing: readonly string[],
): Refusal[] {
  const parameters = { fields: missing.map(answerField) };
  const fields = isDone(evaluation) ? [...taken.keys()].filter(isScored) : ['done'];
  return fields.map((field) => ({ field, code: 'answers-missing', parameters }));
}

const isScored = (field: string): boolean =>
  criterionOf(field) !== undefined || measurementOf(field) !== undefined;

function takeAway(taken: Map<string, FieldValue>, refusals: readonly Refusal[]): readonly Refusal[] {
  for (const { field } of refusals) taken.delete(field);
  return refusals;
}
