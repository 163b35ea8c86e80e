import { hasFormula } from './has-formula.ts';
import { copiedFormula } from './moved-formula.ts';
import type { Validation, ValidationRule } from './validation.ts';

type Place = { readonly row: number; readonly column: number };

const members = new Set(['source', 'formula', 'formula1', 'formula2']);

/** True when it says something else at another cell: some of its references have no `$`. */
export function isRelative(rule: ValidationRule): boolean {
  if (!hasFormula(rule)) return false;
  const moved = rewrittenRule(rule, (formula) => copiedFormula(formula, 1, 1));
  return JSON.stringify(moved) !== JSON.stringify(rule);
}

/** The limit with its formulas written for another cell. */
export function validationAt(validation: Validation, { row, column }: Place): Validation {
  const { origin } = validation;
  if (!origin || (origin.row === row && origin.column === column) || !hasFormula(validation))
    return validation;
  const move = (formula: string) => copiedFormula(formula, row - origin.row, column - origin.column);
  return { ...validation, rule: rewrittenRule(validation.rule, move), origin: { row, column } };
}

/** The rule with each of its formulas written again. */
export function rewrittenRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  return Object.fromEntries(Object.entries(rule).map(([kind, part]) => [kind, rewrittenPart(part, rewrite)]));
}

function rewrittenPart(part: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => {
      const isFormula = typeof value === 'string' && value.startsWith('=') && members.has(name);
      return [name, isFormula ? rewrite(value) : value];
    }),
  );
}
