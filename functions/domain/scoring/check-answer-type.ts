import type { Criterion, PointRange } from '../grid.ts';
import { choicesOf } from './choices.ts';

export type AnswerProblemCode =
  | 'duplicate-option'
  /** `N` and `NA` are typed for "not applicable". */
  | 'reserved-option'
  | 'negative-points'
  /** Every answer is worth the same: the criterion could only be right. */
  | 'nothing-to-lose'
  | 'cap-not-positive'
  | 'empty-range'
  | 'overlapping-ranges';

type AnswerProblem = { readonly code: AnswerProblemCode; readonly part: string; readonly detail: string };

const reserved: ReadonlySet<string> = new Set(['N', 'NA']);

/** What is wrong with the answers a criterion offers. */
export function answerProblems(criterion: Criterion): readonly AnswerProblem[] {
  const found = (code: AnswerProblemCode, detail = ''): AnswerProblem => ({
    code,
    part: criterion.id,
    detail,
  });
  const { answer } = criterion;
  const negative = choicesOf(criterion).filter(({ points }) => points < 0);
  return [
    ...negative.map(({ code }) => found('negative-points', code)),
    ...('options' in answer
      ? optionProblems(
          answer.options.map(({ code }) => code),
          found,
        )
      : []),
    ...(answer.type === 'multiple' && answer.cap <= 0 ? [found('cap-not-positive')] : []),
    ...(answer.type === 'ordinal' && sameWorth(criterion) ? [found('nothing-to-lose')] : []),
    ...(answer.type === 'number' ? rangeProblems(answer.ranges, found) : []),
  ];
}

type Found = (code: AnswerProblemCode, detail?: string) => AnswerProblem;

function optionProblems(codes: readonly string[], found: Found): readonly AnswerProblem[] {
  return codes.flatMap((code, index) => [
    ...(codes.indexOf(code) === index ? [] : [found('duplicate-option', code)]),
    ...(reserved.has(code.toUpperCase()) ? [found('reserved-option', code)] : []),
  ]);
}

/** Options that are all worth 0 only describe; options all worth the same would be full marks for anybody. */
function sameWorth(criterion: Criterion): boolean {
  const points = choicesOf(criterion).map((choice) => choice.points);
  return points.length > 1 && points.every((one) => one === points[0] && one > 0);
}

/** Both ends are included: two ranges that share one value would give it two scores. */
function rangeProblems(ranges: readonly PointRange[], found: Found): readonly AnswerProblem[] {
  const empty = ranges.filter(({ from, to }) => from !== null && to !== null && from > to);
  const overlapping = ranges.filter((range, index) =>
    ranges.slice(0, index).some((one) => overlap(one, range)),
  );
  return [
    ...empty.map((range) => found('empty-range', text(range))),
    ...overlapping.map((range) => found('overlapping-ranges', text(range))),
  ];
}

const overlap = (a: PointRange, b: PointRange): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);

const text = ({ from, to }: PointRange): string => `${from ?? ''}..${to ?? ''}`;
