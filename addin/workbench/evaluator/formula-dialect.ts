import { formulaPieces } from './formula-pieces.ts';
import { englishNames, frenchNames } from './french-function-names.ts';

/**
 * A formula as it is kept (English names, commas, decimal point, as Office.js `range.formulas` gives it) and as a
 * person reads and types it. French Excel writes `=ARRONDI(2,5;1)` where English Excel writes `=ROUND(2.5,1)`.
 */
export type FormulaLanguage = 'fr' | 'en';

type Rules = {
  decimal: 'point' | 'comma';
  number: (written: string) => string;
  name: (written: string, called: boolean) => string;
  mark: (character: string, insideArray: boolean) => string;
};

const isNumber = /^\d/;
const isName = /^[\p{L}_\\]/u;

function rewrite(formula: string, rules: Rules): string {
  const parts = formulaPieces(formula, rules.decimal);
  let depth = 0;
  return parts
    .map((part, index) => {
      if (part === '{') depth += 1;
      if (part === '}') depth -= 1;
      if (part.length === 1 && /[;,.]/.test(part)) return rules.mark(part, depth > 0);
      if (isNumber.test(part) && !part.includes(':')) return rules.number(part);
      if (isName.test(part)) return rules.name(part, parts[index + 1] === '(');
      return part;
    })
    .join('');
}

const fromFrench: Rules = {
  decimal: 'comma',
  number: (written) => written.replace(',', '.'),
  name: (written, called) => translated(written, called, englishNames),
  mark: (character, insideArray) => {
    if (insideArray) return character === '.' ? ',' : character;
    return character === ';' ? ',' : character;
  },
};

const toFrench: Rules = {
  decimal: 'point',
  number: (written) => written.replace('.', ','),
  name: (written, called) => translated(written, called, frenchNames),
  mark: (character, insideArray) => {
    if (character !== ',') return character;
    return insideArray ? '.' : ';';
  },
};

/** English accepts the semicolon of a French habit outside array constants. */
const fromEnglish: Rules = {
  decimal: 'point',
  number: (written) => written,
  name: (written) => written,
  mark: (character, insideArray) => (character === ';' && !insideArray ? ',' : character),
};

const constants = new Set(['TRUE', 'FALSE', 'VRAI', 'FAUX']);

function translated(written: string, called: boolean, names: ReadonlyMap<string, string>): string {
  const upper = written.toUpperCase();
  return called || constants.has(upper) ? (names.get(upper) ?? written) : written;
}

/** What a person typed, starting with `=`, in the form the workbook keeps. */
export function canonicalFormula(typed: string, language: FormulaLanguage): string {
  return rewrite(typed, language === 'fr' ? fromFrench : fromEnglish);
}

/** A kept formula in the words of the person's language. */
export function localFormula(formula: string, language: FormulaLanguage): string {
  return language === 'fr' ? rewrite(formula, toFrench) : formula;
}
