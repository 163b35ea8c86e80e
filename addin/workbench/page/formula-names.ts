import { englishNames, frenchNames } from '../evaluator/french-function-names.ts';
import type { Language } from '../grid/editable-text.ts';
import type { Workbook } from '../model/workbook.ts';

/** A name that may be proposed in a formula, with what follows it once accepted. */
export type FormulaName = {
  readonly name: string;
  readonly closing: '(' | '';
  readonly description?: string | undefined;
};

/** The same in both languages. */
const shared = ['ABS', 'COS', 'DATE', 'EXP', 'LET', 'LN', 'MAX', 'MIN', 'MOD', 'PI', 'SIN', 'TAN'];

const functionNames = {
  fr: [...new Set([...englishNames.keys(), ...shared])],
  en: [...new Set([...frenchNames.keys(), ...shared])],
} as const;

/** Excel's functions in the person's language, then the names and tables of the workbook. */
export function formulaNames({ names, tables }: Workbook, language: Language): FormulaName[] {
  const functions = functionNames[language].map((name): FormulaName => ({ name, closing: '(' }));
  const others = [...names.filter(({ visible }) => visible), ...tables].map(({ name }): FormulaName => ({
    name,
    closing: '',
  }));
  return [...functions, ...others].sort((a, b) => a.name.localeCompare(b.name));
}
