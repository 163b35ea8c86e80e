import type { StoredEvaluation } from '../stored/evaluation.ts';

/** Whose an evaluation is from now on, and who had it: their sheets drop the row. */
export function evaluatedBy(
  { evaluator, formerEvaluators }: StoredEvaluation,
  next: string,
): Pick<StoredEvaluation, 'evaluator' | 'formerEvaluators'> {
  const former = new Set([...formerEvaluators, evaluator]);
  former.delete(next);
  former.delete('');
  return { evaluator: next, formerEvaluators: [...former] };
}

/**
 * An evaluation given to somebody; what was begun stays.
 * @param version of the row that it is written by
 */
export const givenTo = (
  evaluation: StoredEvaluation,
  evaluator: string,
  version: number,
): StoredEvaluation => ({
  ...evaluation,
  ...evaluatedBy(evaluation, evaluator),
  typedByOthers: evaluation.typedByOthers.filter((field) => field !== 'evaluator'),
  fieldRevisions: { ...evaluation.fieldRevisions, evaluator: version },
});
