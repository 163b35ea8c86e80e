import { MAX_TEXT } from '#contract/evaluation-row';
import type { FieldValue } from '#contract/row';
import type { CellValue } from './cell-value.ts';
import type { CellRefusal } from './specification.ts';

/** Excel would compute what begins so, even in a text cell written by an add-in; the apostrophe it would eat. */
const FORCED = /^[=+@'-]/;

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

/** As Excel gives them to an add-in, whatever its language. */
const ERROR_VALUE =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** The refusal of a text longer than what is kept of one, or of a formula that gives an error. */
export function refusedText(field: FieldValue): CellRefusal | undefined {
  const text = String(field ?? '');
  if (ERROR_VALUE.test(text)) return { code: 'error-value', parameters: {} };
  return text.length > MAX_TEXT ? { code: 'too-long', parameters: { maximum: MAX_TEXT } } : undefined;
}
