import type { Answer } from '../answer.ts';
import { NOT_APPLICABLE } from './answered-codes.ts';

/** What stands in a cell for "none of the options". */
const NONE = '-';

/**
 * An answer as it is kept and compared on the wire: one text per answer, so that 4, `4` and ` 4 ` are one.
 * Options are joined by `;`: Excel makes a number of `1,2`.
 */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'yes-no':
      return answer.yes ? '1' : '0';
    case 'option':
      return answer.code;
    case 'options':
      return answer.codes.length === 0 ? NONE : answer.codes.join(';');
    case 'number':
      return plainDecimal(answer.value);
    case 'text':
      return answer.text;
  }
}

/** An answer as a sheet shows it: its text, or the number when it is one (1 for yes, 4 for the option `4`). */
export function answerCell(answer: Answer): string | number {
  if (answer.kind === 'number') return answer.value;
  const text = answerText(answer);
  return answer.kind !== 'text' && String(Number(text)) === text ? Number(text) : text;
}

/** Without the exponent that very large and very small numbers are printed with. */
function plainDecimal(value: number): string {
  const [digits = '', exponent] = String(Math.abs(value)).split('e');
  if (exponent === undefined) return String(value);
  const [whole = '', part = ''] = digits.split('.');
  const point = whole.length + Number(exponent);
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${whole}${part}`;
  return `${sign}${(whole + part).padEnd(point, '0')}`;
}
