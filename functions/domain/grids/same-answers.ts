import { divide, equals, fractionOf, isPositive, one, smaller, type Fraction } from '../fraction.ts';
import type { Criterion, PointRange } from '../grid.ts';
import { choicesOf, chosen, type Choice } from '../scoring/choices.ts';
import { failsWith, possiblePoints } from '../scoring/criterion-score.ts';

/**
 * True when two versions of a criterion take the same answers, and each is worth the same share of the best one and fails
 * the same way; how many points the best one is worth is another question.
 */
export function sameAnswers(before: Criterion, after: Criterion): boolean {
  if (before.answer.type !== after.answer.type) return false;
  if (before.answer.type === 'number' && after.answer.type === 'number')
    return sameRanges(before, after, breakpoints([...before.answer.ranges, ...after.answer.ranges]));
  if (marksOf(before) !== marksOf(after)) return false;
  const choices = new Map(choicesOf(after).map((choice) => [choice.code, choice]));
  return (
    choices.size === choicesOf(before).length &&
    choicesOf(before).every((choice) => {
      const other = choices.get(choice.code);
      return other !== undefined && sameChoice([before, choice], [after, other]);
    })
  );
}

/** Several options fail by those marked, or without any mark by ticking none. */
function marksOf({ answer, failScope, critical }: Criterion): string {
  if (answer.type !== 'multiple' || (failScope ?? critical) === undefined) return '';
  const marked = answer.options.filter(({ fails }) => fails === true);
  return marked
    .map(({ code }) => code)
    .sort()
    .join(';');
}

type Chosen = readonly [Criterion, Choice];

function sameChoice([before, first]: Chosen, [after, second]: Chosen): boolean {
  if (!sameShare(shareOf(before, first), shareOf(after, second))) return false;
  return before.answer.type === 'multiple' || fails(before, first) === fails(after, second);
}

/** What fails only matters where something is to fail. */
const fails = (criterion: Criterion, choice: Choice): boolean =>
  (criterion.failScope ?? criterion.critical) !== undefined && failsWith(criterion, [choice]);

/** Share of the best answer that a choice earns, never above it: points beyond a cap are lost. Null where nothing is earned. */
function shareOf(criterion: Criterion, { points }: Choice): Fraction | null {
  const possible = possiblePoints(criterion);
  return isPositive(possible) ? smaller(divide(fractionOf(points), possible), one) : null;
}

const sameShare = (first: Fraction | null, second: Fraction | null): boolean =>
  first === null || second === null ? first === second : equals(first, second);

function sameRanges(before: Criterion, after: Criterion, values: readonly number[]): boolean {
  return values.every((value) => {
    const [first] = chosen(before, { kind: 'number', value }) ?? [];
    const [second] = chosen(after, { kind: 'number', value }) ?? [];
    if (first === undefined || second === undefined) return first === second;
    return sameChoice([before, first], [after, second]);
  });
}

/** Every bound, something between two bounds, and something beyond: ranges are constant elsewhere. */
function breakpoints(ranges: readonly PointRange[]): readonly number[] {
  const bounds = ranges.flatMap(({ from, to }) => [from, to].filter((bound) => bound !== null));
  const sorted = [...new Set(bounds)].sort((low, high) => low - high);
  const between = sorted.slice(1).map((bound, index) => (bound + (sorted[index] ?? bound)) / 2);
  return [...sorted, ...between, (sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
}
