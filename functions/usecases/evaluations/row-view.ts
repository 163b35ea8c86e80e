import { answerField, measureField } from '#contract/evaluation-row';
import type { FieldValue, Row } from '#contract/row';
import { isDone } from '#domain/evaluation-lifecycle';
import { criteriaOf, type Grid } from '#domain/grid';
import { endOf } from '#domain/retention';
import { answerText } from '#domain/scoring/answer-cell';
import type { Wave } from '#domain/wave';
import type { StoredContact } from '../stored/contact.ts';
import type { StoredEvaluation } from '../stored/evaluation.ts';

/** A contact and its evaluation, as read; the version is the evaluation's, since contacts never change. */
export type Work = {
  readonly key: string;
  readonly version: number;
  readonly deleted: boolean;
  readonly contact: StoredContact;
  readonly evaluation: StoredEvaluation;
  /** Of the same contact, by others; known where it decides what the person may see. */
  readonly others: readonly StoredEvaluation[];
  readonly grid: Grid;
  readonly wave: Wave;
};

/** The row of a sheet: every field the grid has, null where nothing is written. */
export const rowView = (work: Work): Row => ({
  key: work.key,
  revision: work.version,
  fields: { ...contactFields(work), ...outcomeFields(work), ...editedFields(work) },
});

function contactFields({ contact, wave }: Work): Record<string, FieldValue> {
  const { id, platform, channel, direction, start } = contact;
  return { contact: id, platform, channel, direction, start, listenBy: endOf(start, wave.timeZone) };
}

/** Closing a wave makes final what is done in it, without touching a row; reopening undoes it. */
const outcomeFields = ({ evaluation, wave }: Work): Record<string, FieldValue> => ({
  grid: evaluation.grid,
  state: wave.state === 'closed' && isDone(evaluation) ? 'final' : evaluation.state,
  score: evaluation.score?.value ?? null,
  incomplete: evaluation.score?.incomplete ?? false,
  typedByOthers: evaluation.typedByOthers.length > 0,
  purpose: evaluation.key.purpose,
  recording: evaluation.recording,
});

/** What a person may change, in the texts and numbers that a push is compared with. */
export function editedFields({
  evaluation,
  grid,
}: Pick<Work, 'evaluation' | 'grid'>): Record<string, FieldValue> {
  const { answers, measurements } = evaluation;
  const fields: Record<string, FieldValue> = {
    evaluator: textOrNull(evaluation.evaluator),
    facts: textOrNull(evaluation.facts),
    comment: textOrNull(evaluation.comment),
    done: isDone(evaluation),
    reason: textOrNull(evaluation.reason),
  };
  for (const { id } of criteriaOf(grid)) {
    const answer = answers[id];
    fields[answerField(id)] = answer === undefined ? null : answerText(answer);
  }
  for (const { measurement } of grid.zeroRules)
    fields[measureField(measurement)] = measurements[measurement] ?? null;
  return fields;
}

const textOrNull = (text: string): string | null => (text === '' ? null : text);
