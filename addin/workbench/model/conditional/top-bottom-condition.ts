import type { Condition, RuleScope } from './rule-scope.ts';

type TopBottom = { readonly rank: number; readonly type: string };

/**
 * Whether a number is among the first or the last so many of the rule's cells, ties included. A percentage keeps the
 * whole part of that share of the numbers, one at least.
 */
export function topBottomCondition({ rank, type }: TopBottom, scope: RuleScope): Condition {
  const { numbers } = scope.values;
  const count = type.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * rank) / 100))
    : Math.floor(rank);
  const isTop = type.startsWith('Top');
  const last = isTop
    ? numbers[Math.max(0, numbers.length - count)]
    : numbers[Math.min(count, numbers.length) - 1];
  return ({ cell }) => {
    if (last === undefined || count < 1 || typeof cell?.value !== 'number') return false;
    return isTop ? cell.value >= last : cell.value <= last;
  };
}
