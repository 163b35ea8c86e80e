import { MAX_TEXT } from '#contract/evaluation-row';
import type { FieldValue } from '#contract/row';
import type { CellValue } from './cell-value.ts';
import type { CellRefusal } from './specification.ts';

/** Excel would compute the first, even in a text cell written by an add-in, and eat the second. */
const FORCED = /^[=']/;

/** A text as a cell takes it: what Excel would compute is written as text, by its apostrophe. */
export function textCell(field: FieldValue): CellValue {
  const text = field === null ? '' : String(field);
  return FORCED.test(text) ? `'${text}` : text;
}

/** The text in a cell, with or without the apostrophe that Excel does not give back. */
export function textField(cell: CellValue): FieldValue {
  const text = String(cell);
  if (text === '') return null;
  return text.startsWith("'") && FORCED.test(text.slice(1)) ? text.slice(1) : text;
}

/** The refusal of a text longer than what is kept of one. */
export const tooLong = (field: FieldValue): CellRefusal | undefined =>
  String(field ?? '').length > MAX_TEXT ? { code: 'too-long', parameters: { maximum: MAX_TEXT } } : undefined;
