import type { Cell, CellValue } from './cell.ts';
import type { FormatLanguage } from './format-language.ts';
import { formatValue } from './format-value.ts';

/** A cell as it is read on the sheet: its value in its number format, decimals and dates as the language writes them. */
export function displayText(cell: Cell | undefined, language: FormatLanguage): string {
  if (!cell) return '';
  if (cell.error) return String(cell.value);
  return formattedValue(cell.value, cell.numberFormat, language);
}

/** A value in a number format of English codes, as `TEXT` gives it. */
export function formattedValue(value: CellValue, numberFormat: string, language: FormatLanguage): string {
  if (typeof value === 'boolean')
    return language === 'fr' ? (value ? 'VRAI' : 'FAUX') : String(value).toUpperCase();
  if (value === '' || (typeof value === 'string' && !/[@;]/.test(numberFormat))) return value;
  return formatValue(value, numberFormat, language).text;
}
