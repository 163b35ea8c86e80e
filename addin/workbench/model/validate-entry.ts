import { readEntry, type Entry } from './entry.ts';
import type { Validation } from './validation.ts';
import { validationChoices } from './validation-list.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** Why a typed entry is not taken: the alert the sheet's author wrote, if any. */
export type EntryRefusal = { readonly title?: string | undefined; readonly message?: string | undefined };

type Place = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

type Check = (value: unknown, limits: Limits, place: Place, workbook: Workbook) => boolean;

type Limits = {
  readonly operator: unknown;
  readonly formula1: unknown;
  readonly formula2: unknown;
  readonly formula: unknown;
};

/** The refusal of an entry the cell's validation stops; undefined when it may be written. */
export function refusedEntry(workbook: Workbook, place: Place, entry: Entry): EntryRefusal | undefined {
  const { validation } = place.sheet.style(place.row, place.column);
  if (!validation || entry.formula !== undefined || allowed(workbook, place, entry, validation))
    return undefined;
  const { errorAlert } = validation;
  if (errorAlert.showAlert === false || (errorAlert.style ?? 'Stop') !== 'Stop') return undefined;
  return { title: errorAlert.title, message: errorAlert.message };
}

function allowed(workbook: Workbook, place: Place, { value }: Entry, validation: Validation): boolean {
  if (value === '') return validation.ignoreBlanks;
  const choices = validationChoices(workbook, place.sheet, validation);
  if (choices) return isChoice(value, choices, validation, workbook);
  for (const [kind, check] of Object.entries(checks)) {
    const limits = validation.rule[kind];
    if (typeof limits === 'object' && limits !== null) return check(value, limitsOf(limits), place, workbook);
  }
  return true;
}

/** An inline list tells capitals apart, a range does not, as in Excel. */
function isChoice(value: unknown, choices: string[], { rule }: Validation, { language }: Workbook): boolean {
  const inline = JSON.stringify(rule).includes('"source":"=') ? false : true;
  return choices.some((choice) => {
    if (readEntry(choice, language).value === value) return true;
    return inline ? choice === value : choice.toUpperCase() === String(value).toUpperCase();
  });
}

const checks: Readonly<Record<string, Check>> = {
  wholeNumber: (value, limits) => Number.isInteger(value) && compares(value, limits),
  decimal: compares,
  date: compares,
  time: compares,
  textLength: (value, limits) => compares(String(value).length, limits),
  custom: (_, { formula }, { sheet, row, column }, { engine }) => {
    if (typeof formula !== 'string' || !engine?.evaluate) return true;
    const result = engine.evaluate(formula, sheet, { row, column });
    return result === undefined || Boolean(result);
  },
};

/** Limits written as formulas are not looked at: the entry passes. */
function compares(value: unknown, { operator, formula1, formula2 }: Limits): boolean {
  if (typeof value !== 'number') return false;
  const [low, high] = [limit(formula1), limit(formula2)];
  if (low === undefined) return true;
  const between = value >= low && (high === undefined || value <= high);
  const answers: Readonly<Record<string, boolean>> = {
    Between: between,
    NotBetween: !between,
    EqualTo: value === low,
    NotEqualTo: value !== low,
    GreaterThan: value > low,
    GreaterThanOrEqualTo: value >= low,
    LessThan: value < low,
    LessThanOrEqualTo: value <= low,
  };
  return typeof operator === 'string' ? (answers[operator] ?? true) : true;
}

function limit(formula: unknown): number | undefined {
  if (typeof formula !== 'string' && typeof formula !== 'number') return undefined;
  const { value } = readEntry(String(formula).replace(/^=/, ''), 'en');
  return typeof value === 'number' ? value : undefined;
}

function limitsOf(limits: object): Limits {
  const of = new Map<string, unknown>(Object.entries(limits));
  return {
    operator: of.get('operator') ?? 'Between',
    formula1: of.get('formula1'),
    formula2: of.get('formula2'),
    formula: of.get('formula'),
  };
}
