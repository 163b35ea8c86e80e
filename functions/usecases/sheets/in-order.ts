import type { Refusal } from '#contract/refusal';
import type { Fields } from './sheet-resource.ts';

/**
 * Fields that may not be below those before them, blanks apart: each of the two is refused, since it is the one just typed
 * that is wrong.
 */
export function outOfOrder(fields: Fields, ordered: readonly string[]): readonly Refusal[] {
  const present = ordered.filter((field) => (fields[field] ?? null) !== null);
  const wrong = present.flatMap((field, place) => {
    const before = present[place - 1];
    return before !== undefined && isBelow(fields[field], fields[before]) ? [before, field] : [];
  });
  return [...new Set(wrong)].map((field) => ({ field, code: 'not-in-order', parameters: {} }));
}

type Value = Fields[string] | undefined;

function isBelow(value: Value, other: Value): boolean {
  if (typeof value === 'number' && typeof other === 'number') return value < other;
  return typeof value === 'string' && typeof other === 'string' && value < other;
}
