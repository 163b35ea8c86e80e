import { isPositive } from '../fraction.ts';
import { criteriaOf, type Criterion, type Grid } from '../grid.ts';
import { NOT_APPLICABLE } from '../scoring/answered-codes.ts';
import { choicesOf } from '../scoring/choices.ts';
import { possiblePoints } from '../scoring/criterion-score.ts';

/**
 * The criteria an answer to which can change any score: they earn, fail, are critical, or decide whether one of those is
 * asked; and some set of answers shows them.
 */
export function countingCriteria(grid: Grid): ReadonlySet<string> {
  const reachable = reachableCriteria(grid);
  const counting = new Set<string>();
  for (const criterion of [...criteriaOf(grid)].reverse()) {
    if (!reachable.has(criterion.id)) continue;
    if (!scores(criterion) && !counting.has(criterion.id)) continue;
    counting.add(criterion.id);
    if (criterion.condition !== undefined) counting.add(criterion.condition.criterion);
  }
  return counting;
}

const scores = (criterion: Criterion): boolean =>
  isPositive(possiblePoints(criterion)) || (criterion.failScope ?? criterion.critical) !== undefined;

/** The criteria that some set of answers shows. */
function reachableCriteria(grid: Grid): ReadonlySet<string> {
  const reachable = new Set<string>();
  for (const criterion of criteriaOf(grid))
    if (isReachable(grid, criterion, reachable)) reachable.add(criterion.id);
  return reachable;
}

function isReachable(grid: Grid, { condition }: Criterion, reachable: ReadonlySet<string>): boolean {
  if (condition === undefined) return true;
  const source = criteriaOf(grid).find(({ id }) => id === condition.criterion);
  if (source === undefined || !reachable.has(source.id)) return false;
  return condition.operator === 'not-in' && source.answer.type === 'multiple'
    ? true
    : meetingCodes(source, condition).size > 0;
}

/**
 * The codes of a criterion's answers that meet a condition on it: of several options ticked, one met is enough for *in*,
 * and one not met hides for *not-in*.
 */
export function meetingCodes(
  source: Criterion,
  { operator, codes }: Pick<NonNullable<Criterion['condition']>, 'operator' | 'codes'>,
): ReadonlySet<string> {
  const known = choicesOf(source).map(({ code }) => code);
  if (source.allowsNotApplicable) known.push(NOT_APPLICABLE);
  return new Set(known.filter((code) => codes.includes(code) === (operator === 'in')));
}
