import { criterionOf, measurementOf } from '#contract/evaluation-row';
import type { FieldValue } from '#contract/row';
import type { Answer } from '#domain/answer';
import { criteriaOf, type Grid } from '#domain/grid';
import { parseAnswer } from '#domain/scoring/parse-answer';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import { evaluatedBy } from './given-to.ts';

type Fields = ReadonlyMap<string, FieldValue>;

/**
 * The evaluation with these fields written, before anything follows from them (state, score).
 * @param version of the row that the fields are written by
 */
export function applyFields(
  evaluation: StoredEvaluation,
  grid: Grid,
  fields: Fields,
  version: number,
): StoredEvaluation {
  const revised = [...fields.keys()].map((field) => [field, version] as const);
  return {
    ...evaluation,
    ...textsOf(evaluation, fields),
    ...evaluatorOf(evaluation, fields),
    answers: answersOf(evaluation, grid, fields),
    measurements: measurementsOf(evaluation, fields),
    fieldRevisions: { ...evaluation.fieldRevisions, ...Object.fromEntries(revised) },
  };
}

const textOf = (value: FieldValue | undefined): string => ((value ?? '') === '' ? '' : String(value));

function textsOf(evaluation: StoredEvaluation, fields: Fields) {
  const written = (field: 'facts' | 'comment' | 'reason') =>
    fields.has(field) ? textOf(fields.get(field)) : evaluation[field];
  return { facts: written('facts'), comment: written('comment'), reason: written('reason') };
}

const evaluatorOf = (evaluation: StoredEvaluation, fields: Fields) =>
  fields.has('evaluator') ? evaluatedBy(evaluation, textOf(fields.get('evaluator'))) : {};

function answersOf({ answers }: StoredEvaluation, grid: Grid, fields: Fields): Record<string, Answer> {
  const after: Record<string, Answer> = { ...answers };
  for (const criterion of criteriaOf(grid)) {
    const [field, value] = [...fields].find(([name]) => criterionOf(name) === criterion.id) ?? [];
    if (field === undefined) continue;
    const parsed = parseAnswer(criterion, value ?? null);
    if (parsed.kind === 'answer') after[criterion.id] = parsed.answer;
    else Reflect.deleteProperty(after, criterion.id);
  }
  return after;
}

function measurementsOf({ measurements }: StoredEvaluation, fields: Fields): Record<string, number> {
  const after = new Map(Object.entries(measurements));
  for (const [field, value] of fields) {
    const measurement = measurementOf(field);
    if (measurement === undefined) continue;
    if (typeof value === 'number') after.set(measurement, value);
    else after.delete(measurement);
  }
  return Object.fromEntries(after);
}
