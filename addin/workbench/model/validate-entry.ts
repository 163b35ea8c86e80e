import type { PlainScalar } from '../evaluator/engine-value.ts';
import { LooseFormula } from '../evaluator/loose-formula.ts';
import { isBlank } from './cell.ts';
import { isTrue, stands } from './conditional/compared-values.ts';
import { readEntry, type Entry } from './entry.ts';
import type { Validation } from './validation.ts';
import { validationAt } from './validation-formulas.ts';
import { rangeOf, validationChoices } from './validation-list.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** Why a typed entry is not taken, or not without asking: the alert the sheet's author wrote, if any. */
export type EntryRefusal = {
  readonly title?: string | undefined;
  readonly message?: string | undefined;
  readonly style: 'Stop' | 'Warning' | 'Information';
};

type Place = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

/** What is asked about: an entry typed at a place of a workbook, under the limit as written for that place. */
type Asked = {
  readonly workbook: Workbook;
  readonly place: Place;
  readonly value: Entry['value'];
  readonly validation: Validation;
};

type Limits = ReadonlyMap<string, unknown>;

/** The refusal of an entry the cell's validation stops or asks about; undefined when it may be written. */
export function refusedEntry(workbook: Workbook, place: Place, entry: Entry): EntryRefusal | undefined {
  const { validation } = place.sheet.style(place.row, place.column);
  if (!validation || entry.formula !== undefined || validation.errorAlert.showAlert === false)
    return undefined;
  const asked = { workbook, place, value: entry.value, validation: validationAt(validation, place) };
  if (allowed(asked)) return undefined;
  const { title, message, style } = validation.errorAlert;
  return { title, message, style: style === 'Warning' || style === 'Information' ? style : 'Stop' };
}

function allowed(asked: Asked): boolean {
  const { workbook, place, value, validation } = asked;
  if (value === '') return validation.ignoreBlanks;
  const choices = validationChoices(workbook, place.sheet, validation, place);
  if (choices) return isChoice(asked, choices);
  for (const [kind, check] of Object.entries(checks)) {
    const limits = validation.rule[kind];
    if (typeof limits === 'object' && limits !== null) return check(asked, new Map(Object.entries(limits)));
  }
  return true;
}

/** An inline list tells capitals apart, a range does not, as in Excel. */
function isChoice(
  { value, validation: { rule }, workbook: { language } }: Asked,
  choices: string[],
): boolean {
  const inline = !JSON.stringify(rule).includes('"source":"=');
  return choices.some((choice) => {
    if (readEntry(choice, language).value === value) return true;
    return inline ? choice === value : choice.toUpperCase() === String(value).toUpperCase();
  });
}

type Check = (asked: Asked, limits: Limits) => boolean;

const checks: Readonly<Record<string, Check>> = {
  wholeNumber: (asked, limits) => Number.isInteger(asked.value) && compares(asked, limits),
  decimal: compares,
  date: compares,
  time: compares,
  textLength: (asked, limits) => compares({ ...asked, value: String(asked.value).length }, limits),
  custom: (asked, limits) => {
    const formula = limits.get('formula');
    if (typeof formula !== 'string') return true;
    const result = evaluated(asked, formula, asked.value);
    return result === undefined || isTrue(result);
  },
};

function compares(asked: Asked, limits: Limits): boolean {
  if (typeof asked.value !== 'number') return false;
  const [low, high] = [limit(asked, limits.get('formula1')), limit(asked, limits.get('formula2'))];
  // A limit that cannot be told, or stands in an empty cell while blanks are ignored, limits nothing.
  if (low === undefined || (low === null && asked.validation.ignoreBlanks)) return true;
  const operator = limits.get('operator') ?? 'Between';
  return typeof operator === 'string' ? stands(asked.value, operator, { low, high: high ?? null }) : true;
}

function limit(asked: Asked, formula: unknown): PlainScalar | undefined {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string') return undefined;
  const { value } = readEntry(formula.replace(/^=/, ''), 'en');
  if (typeof value === 'number') return value;
  if (!formula.startsWith('=')) return undefined;
  const cell = rangeOf(asked.workbook, asked.place.sheet, formula.slice(1));
  return cell?.isCell && isBlank(cell.sheet.cell(cell.row, cell.column)) ? null : evaluated(asked, formula);
}

/** What the formula gives at the cell, taken to hold `typed`; undefined in a workbook that computes nothing. */
function evaluated(
  { workbook, place }: Asked,
  formula: string,
  typed?: PlainScalar,
): PlainScalar | undefined {
  const { sheet, row, column } = place;
  const source = new LooseFormula(formula, { sheetName: sheet.name, row, column }).at(row, column);
  const cell = typed === undefined ? undefined : { row, column, value: typed };
  return workbook.engine?.evaluateAll?.(sheet, [source], cell)[0]?.[0]?.[0];
}
