import { localFormula } from '../evaluator/formula-dialect.ts';
import type { Cell } from '../model/cell.ts';
import { displayText } from '../model/display-text.ts';

export type Language = 'fr' | 'en';

/** How each culture types a day; the model reads entries the same way. */
const days = { fr: 'dd/mm/yyyy', en: 'm/d/yyyy' } as const;
const literals = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** What the formula bar and the editor show of a cell: its formula in the person's words, dates as dates, numbers in full. */
export function editableText(cell: Cell | undefined, language: Language): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return localFormula(withEquals(cell.formula), language);
  const { value, numberFormat } = cell;
  if (typeof value !== 'number') return displayText({ ...cell, numberFormat: 'General' }, language);
  const code = numberFormat.replace(literals, '');
  if (/[dmyhs]/i.test(code) && code !== 'General') return dateText(cell, value, language);
  const text = code.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return language === 'fr' ? text.replace('.', ',') : text;
}

const withEquals = (formula: string) => (formula.startsWith('=') ? formula : `=${formula}`);

function dateText(cell: Cell, value: number, language: Language): string {
  const numberFormat = value % 1 === 0 ? days[language] : `${days[language]} hh:mm`;
  return displayText({ ...cell, numberFormat }, language);
}
