import type { Answers } from '../answer.ts';
import { criteriaOf, type Condition, type Criterion, type Grid } from '../grid.ts';
import { answeredCodes } from './answered-codes.ts';

/**
 * Ids of the criteria shown and asked. A condition on a criterion that is blank or itself hidden is not met,
 * whatever its operator: nothing is known yet. Not applicable is the code `N`.
 */
export function visibleCriteria(grid: Grid, answers: Answers): ReadonlySet<string> {
  const visible = new Set<string>();
  for (const criterion of criteriaOf(grid))
    if (isVisible(criterion, answers, visible)) visible.add(criterion.id);
  return visible;
}

function isVisible({ condition }: Criterion, answers: Answers, visible: ReadonlySet<string>): boolean {
  if (condition === undefined) return true;
  const answer = visible.has(condition.criterion) ? answers[condition.criterion] : undefined;
  return answer !== undefined && isMet(condition, answeredCodes(answer));
}

function isMet({ operator, codes }: Condition, answered: readonly string[]): boolean {
  const among = answered.some((code) => codes.includes(code));
  return operator === 'in' ? among : !among;
}
