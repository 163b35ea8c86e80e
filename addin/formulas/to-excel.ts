import type { Language } from '#domain/text';
import { entityValue, takesCards, type EntityValue } from './cards/entity-value.ts';
import type { CellResult, CellValue } from './cell-result.ts';

type Shown = string | number | EntityValue | CustomFunctions.Error;

/** A result as Excel takes it. */
export function toExcel(result: CellResult, language: Language): Shown | Shown[][] {
  return result.kind === 'block'
    ? result.rows.map((row) => row.map((cell) => shown(cell, language)))
    : shown(result, language);
}

/** The error classes exist only once Excel has loaded its part, so they are named as late as here. */
function shown(cell: CellValue, language: Language): Shown {
  if (cell.kind === 'value') return cell.value;
  if (cell.kind === 'text') return cell.text[language];
  if (cell.kind === 'card') return takesCards() ? entityValue(cell.card, language) : cell.card.plain;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = cell.kind === 'not-available' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, cell.reason[language]);
}
