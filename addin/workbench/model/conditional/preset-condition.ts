import { isBlank } from '../cell.ts';
import { dayCondition } from './day-condition.ts';
import type { Condition, RuledCell, RuleScope } from './rule-scope.ts';

/** The condition Excel has a name for (`Blanks`, `DuplicateValues`, `LastWeek`, …); undefined for another name. */
export function presetCondition(criterion: string, scope: RuleScope): Condition | undefined {
  return (
    contents.get(criterion) ??
    repetition(criterion, scope) ??
    averageCondition(criterion, scope) ??
    dayCondition(criterion, scope)
  );
}

/** Spaces alone are a blank for the rule, whose formula is `LEN(TRIM(A1))=0`; an error is neither. */
const hasText = ({ cell }: RuledCell) => String(cell?.value ?? '').trim() !== '';

const contents = new Map<string, Condition>([
  ['Blanks', (at) => !at.cell?.error && !hasText(at)],
  ['NonBlanks', (at) => !at.cell?.error && hasText(at)],
  ['Errors', ({ cell }) => cell?.error === true],
  ['NonErrors', ({ cell }) => cell?.error !== true],
]);

function repetition(criterion: string, scope: RuleScope): Condition | undefined {
  if (criterion !== 'UniqueValues' && criterion !== 'DuplicateValues') return undefined;
  const isWanted = (count: number) => (criterion === 'UniqueValues' ? count === 1 : count > 1);
  return ({ cell }) => cell !== undefined && !isBlank(cell) && isWanted(scope.values.countOf(cell));
}

const deviations = new Map([
  ['', 0],
  ['OneStdDev', 1],
  ['TwoStdDev', 2],
  ['ThreeStdDev', 3],
]);

function averageCondition(criterion: string, { values }: RuleScope): Condition | undefined {
  const match = /^(EqualOr|(?:One|Two|Three)StdDev|)(Above|Below)Average$/.exec(criterion);
  if (!match) return undefined;
  const [, variant = '', side] = match;
  const sign = side === 'Above' ? 1 : -1;
  const away = deviations.get(variant) ?? 0;
  const limit = values.mean + sign * away * (away === 0 ? 0 : values.deviation);
  const isEqualIn = variant === 'EqualOr';
  return ({ cell }) => {
    if (typeof cell?.value !== 'number') return false;
    const beyond = (cell.value - limit) * sign;
    return beyond > 0 || (isEqualIn && beyond === 0);
  };
}
