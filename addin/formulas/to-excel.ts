import type { Language } from '#domain/text';
import { entityValue, takesCards, type EntityValue, type FormattedNumber } from './cards/entity-value.ts';
import type { CellResult, CellValue } from './cell-result.ts';

type Shown = string | number | EntityValue | FormattedNumber | CustomFunctions.Error;

/** A result as Excel takes it. */
export function toExcel(result: CellResult, language: Language): Shown | Shown[][] {
  return result.kind === 'block'
    ? result.rows.map((row) => row.map((cell) => shown(cell, language)))
    : shown(result, language);
}

/** The error classes exist only once Excel has loaded its part, so they are named as late as here. */
function shown(cell: CellValue, language: Language): Shown {
  if (cell.kind === 'value') return withFormat(cell);
  if (cell.kind === 'text') return cell.text[language];
  if (cell.kind === 'card') return takesCards() ? entityValue(cell.card, language) : cell.card.plain;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = cell.kind === 'not-available' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, cell.reason[language]);
}

/** The number with its format, where Excel takes one with the other. */
const withFormat = ({ value, format }: Extract<CellValue, { kind: 'value' }>): Shown =>
  typeof value === 'number' && format !== undefined && takesCards()
    ? { type: 'FormattedNumber', basicValue: value, numberFormat: format }
    : value;
