import type { PlainScalar } from '../../evaluator/engine-value.ts';

type Known = string | number | boolean;

/** Excel's order between kinds: numbers, then texts, then logical values. */
const rank = (value: Known): number => ['number', 'string', 'boolean'].indexOf(typeof value);

const blanks = { string: '', number: 0, boolean: false } as const;

const kindOf = (value: Known): keyof typeof blanks =>
  typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';

/**
 * Which of two values Excel puts first: below 0, 0 or above 0; capitals do not count and an empty cell is the zero of
 * what it is compared with. Undefined when one of them is an error.
 */
export function compared(a: PlainScalar, b: PlainScalar): number | undefined {
  if (isError(a) || isError(b)) return undefined;
  const left = a ?? (b === null ? 0 : blanks[kindOf(b)]);
  const right = b ?? blanks[kindOf(left)];
  if (typeof left === 'string' && typeof right === 'string')
    return left.localeCompare(right, undefined, { sensitivity: 'accent' });
  return rank(left) - rank(right) || Number(left) - Number(right);
}

const isError = (value: PlainScalar): value is { error: string } =>
  typeof value === 'object' && value !== null;

type Bounds = { readonly low: PlainScalar; readonly high?: PlainScalar | undefined };

/** True when the value stands as the operator of Office.js says (`Between`, `LessThan`, …); false with an error. */
export function stands(value: PlainScalar, operator: string, { low, high = null }: Bounds): boolean {
  const first = compared(value, low);
  if (operator === 'Between' || operator === 'NotBetween') {
    const second = compared(value, high);
    if (first === undefined || second === undefined) return false;
    // Bounds given the wrong way round are put right, as Excel does.
    const between = first * second <= 0;
    return operator === 'Between' ? between : !between;
  }
  return first !== undefined && (answers.get(operator)?.(first) ?? false);
}

const answers = new Map<string, (order: number) => boolean>([
  ['EqualTo', (order) => order === 0],
  ['NotEqualTo', (order) => order !== 0],
  ['GreaterThan', (order) => order > 0],
  ['GreaterThanOrEqualTo', (order) => order >= 0],
  ['GreaterThanOrEqual', (order) => order >= 0],
  ['LessThan', (order) => order < 0],
  ['LessThanOrEqualTo', (order) => order <= 0],
  ['LessThanOrEqual', (order) => order <= 0],
]);

/** Whether Excel takes the result of a condition for true: a number but 0, or a logical value. */
export const isTrue = (result: PlainScalar | undefined): boolean =>
  result === true || (typeof result === 'number' && result !== 0);
