import { cellNumber, parseDecimal } from '#domain/scoring/parse-decimal';
import type { CellValue } from '../../sync/cell-value.ts';
import { cellText } from '../../grid/cells/plain.ts';
import type { PlanProblem } from '../plan-problem.ts';

/** What a number of a plan may be. */
export type NumberRule = {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** `50 %` and `0,5` are one share. */
  readonly isShare?: boolean;
  /** The least itself is too little. */
  readonly isAbove?: boolean;
};

export type ReadNumber =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly problem: Pick<PlanProblem, 'code' | 'value' | 'range'> };

/** The number of a cell, whether Excel took it for one or for a text (`1 200`, `50 %`). */
export function readNumber(cell: CellValue | undefined, rule: NumberRule): ReadNumber {
  const text = cellText(cell);
  if (text === '') return { kind: 'blank' };
  const value = typeof cell === 'number' ? cellNumber(cell) : numberOf(text, rule.isShare === true);
  if (value === undefined) return { kind: 'wrong', problem: { code: 'not-a-number', value: text } };
  if (rule.isWhole && !Number.isInteger(value))
    return { kind: 'wrong', problem: { code: 'not-whole', value: text } };
  const { least, most } = rule;
  const isOutside = value < least || value > most || (rule.isAbove === true && value === least);
  if (isOutside)
    return { kind: 'wrong', problem: { code: 'out-of-range', value: text, range: [least, most] } };
  return { kind: 'number', value };
}

function numberOf(text: string, isShare: boolean): number | undefined {
  const percent = isShare && text.endsWith('%');
  const value = parseDecimal(text.replace(/%$/, '').replace(/[\s\u00a0\u202f]/g, ''));
  if (value === undefined) return undefined;
  return percent ? cellNumber(value / 100) : value;
}
