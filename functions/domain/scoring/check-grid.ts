import { criteriaOf, type Criterion, type Grid, type Section } from '../grid.ts';
import { answerProblems, type AnswerProblemCode } from './check-answer-type.ts';
import { choicesOf } from './choices.ts';
import { failsWith } from './criterion-score.ts';

/** What only the whole grid can tell is wrong with it; the shape is the contract's to check. */
export type GridProblem = {
  readonly code: GridProblemCode;
  /** The section or criterion it is about; empty for the whole grid. */
  readonly part: string;
  /** What it is about, when the part is not enough: an id, an option code. */
  readonly detail: string;
};

export type GridProblemCode =
  | AnswerProblemCode
  | 'duplicate-id'
  /** The condition names no criterion above this one. */
  | 'unknown-condition'
  /** Conditions look at yes/no questions and options only. */
  | 'condition-without-choices'
  | 'unknown-condition-code'
  /** In the weights model: nothing in the section can be scored. */
  | 'section-without-weight'
  | 'no-positive-weight'
  | 'bonus-fails'
  /** It is to fail something, or critical, and no answer does, or every answer. */
  | 'never-fails'
  | 'always-fails'
  /** A text can neither fail, nor be critical, nor be a bonus. */
  | 'text-scored'
  | 'duplicate-measurement';

/** Everything wrong with a grid, in grid order; empty when it may be published. */
export function checkGrid(grid: Grid): readonly GridProblem[] {
  return [
    ...duplicates(grid),
    ...criteriaOf(grid).flatMap((criterion) => [
      ...conditionProblems(grid, criterion),
      ...roleProblems(criterion),
      ...failProblems(criterion),
      ...answerProblems(criterion),
    ]),
    ...weightProblems(grid),
    ...repeated(grid.zeroRules.map(({ measurement }) => measurement)).map((detail) =>
      problem('duplicate-measurement', '', detail),
    ),
  ];
}

const problem = (code: GridProblemCode, part: string, detail = ''): GridProblem => ({ code, part, detail });

/** Section and criterion ids are unique together: both are parts. */
function duplicates(grid: Grid): readonly GridProblem[] {
  const ids = grid.sections.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => criterion.id)]);
  return repeated(ids).map((id) => problem('duplicate-id', id));
}

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** A condition may only look up, so that a criterion never waits for one below it, nor for itself. */
function conditionProblems(grid: Grid, criterion: Criterion): readonly GridProblem[] {
  const { id, condition } = criterion;
  if (condition === undefined) return [];
  const above = criteriaOf(grid).slice(0, criteriaOf(grid).indexOf(criterion));
  const source = above.find((one) => one.id === condition.criterion);
  if (source === undefined) return [problem('unknown-condition', id, condition.criterion)];
  if (!hasChoices(source)) return [problem('condition-without-choices', id, condition.criterion)];
  const known = new Set([...choicesOf(source).map(({ code }) => code), 'N']);
  return condition.codes
    .filter((code) => !known.has(code))
    .map((code) => problem('unknown-condition-code', id, code));
}

const hasChoices = ({ answer: { type } }: Criterion): boolean => type !== 'number' && type !== 'text';

function roleProblems({ id, answer, bonus, failScope, critical }: Criterion): readonly GridProblem[] {
  const problems: GridProblem[] = [];
  if (bonus === true && (failScope !== undefined || critical !== undefined))
    problems.push(problem('bonus-fails', id));
  if (answer.type === 'text' && (bonus === true || failScope !== undefined || critical !== undefined))
    problems.push(problem('text-scored', id));
  return problems;
}

function failProblems(criterion: Criterion): readonly GridProblem[] {
  const { id, answer, failScope, critical } = criterion;
  if ((failScope ?? critical) === undefined || answer.type === 'text' || answer.type === 'multiple')
    return [];
  const choices = choicesOf(criterion);
  const failing = choices.filter((choice) => failsWith(criterion, [choice]));
  if (failing.length === 0) return [problem('never-fails', id)];
  return failing.length === choices.length ? [problem('always-fails', id)] : [];
}

function weightProblems(grid: Grid): readonly GridProblem[] {
  if (
    !grid.sections.some((section) => section.weight > 0 && section.criteria.some((one) => weighs(grid, one)))
  )
    return [problem('no-positive-weight', '')];
  if (grid.model === 'points') return [];
  return grid.sections
    .filter((section) => isEmptyWeight(grid, section))
    .map(({ id }) => problem('section-without-weight', id));
}

const isEmptyWeight = (grid: Grid, { weight, criteria }: Section): boolean =>
  weight > 0 && !criteria.some((criterion) => weighs(grid, criterion));

const weighs = (grid: Grid, criterion: Criterion): boolean =>
  criterion.bonus !== true &&
  (grid.model === 'points' || criterion.weight > 0) &&
  choicesOf(criterion).some(({ points }) => points > 0);
