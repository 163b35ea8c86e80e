import { isDone } from '#domain/evaluation-lifecycle';
import type { Member } from '#domain/role';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import type { Work } from './row-view.ts';

/**
 * Whether what this evaluation holds is kept from somebody: they evaluate the same contact, and not both evaluations
 * are submitted. Done taken back hides it again.
 */
export const isHidden = ({ evaluation, others }: Work, { objectId }: Member): boolean =>
  evaluation.evaluator !== objectId &&
  others.some((own) => own.evaluator === objectId && !(isDone(own) && isDone(evaluation)));

/** Whether somebody has one of these evaluations, or had it once it was begun. */
export const evaluatesAlready = (others: readonly StoredEvaluation[], person: string): boolean =>
  others.some(
    ({ evaluator, formerEvaluators, state }) =>
      evaluator === person || (state !== 'assigned' && formerEvaluators.includes(person)),
  );

/** An evaluation as somebody may see it: as nobody has begun it, while it is kept from them. */
export function seenBy(member: Member, work: Work): Work {
  if (!isHidden(work, member)) return work;
  const nothing = { answers: {}, measurements: {}, facts: '', comment: '', reason: '', typedByOthers: [] };
  return { ...work, evaluation: { ...work.evaluation, ...nothing, state: 'assigned', score: null } };
}
