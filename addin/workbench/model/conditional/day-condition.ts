import type { PlainScalar } from '../../evaluator/engine-value.ts';
import type { Condition, RuleScope } from './rule-scope.ts';

type Days = { readonly day: number; readonly today: number };

/** Sunday begins the week of Excel's rules, whatever the country: its day 1 was one. */
const weekOf = (day: number) => Math.floor((day - 1) / 7);

function monthOf(day: number): number {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const tests = new Map<string, (days: Days) => boolean>([
  ['Yesterday', ({ day, today }) => day === today - 1],
  ['Today', ({ day, today }) => day === today],
  ['Tomorrow', ({ day, today }) => day === today + 1],
  ['LastSevenDays', ({ day, today }) => day <= today && day > today - 7],
  ['LastWeek', ({ day, today }) => weekOf(day) === weekOf(today) - 1],
  ['ThisWeek', ({ day, today }) => weekOf(day) === weekOf(today)],
  ['NextWeek', ({ day, today }) => weekOf(day) === weekOf(today) + 1],
  ['LastMonth', ({ day, today }) => monthOf(day) === monthOf(today) - 1],
  ['ThisMonth', ({ day, today }) => monthOf(day) === monthOf(today)],
  ['NextMonth', ({ day, today }) => monthOf(day) === monthOf(today) + 1],
]);

/** Whether a date falls yesterday, next week, …, from the day formulas call `TODAY()`. */
export function dayCondition(criterion: string, scope: RuleScope): Condition | undefined {
  const test = tests.get(criterion);
  if (!test) return undefined;
  const today: PlainScalar | undefined = scope.first('=TODAY()');
  return ({ cell }) =>
    typeof today === 'number' &&
    typeof cell?.value === 'number' &&
    test({ day: Math.floor(cell.value), today: Math.floor(today) });
}
