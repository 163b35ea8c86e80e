import type { ValidationRule } from './validation.ts';

const known = new WeakMap<ValidationRule, boolean>();

/** True when a part of the limit is a formula. */
export function hasFormula(rule: ValidationRule): boolean {
  const found = known.get(rule) ?? /":\s*"=/.test(JSON.stringify(rule));
  known.set(rule, found);
  return found;
}
