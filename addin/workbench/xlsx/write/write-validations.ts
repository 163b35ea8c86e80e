import { boxAddress } from '../../model/address.ts';
import { readEntry } from '../../model/entry.ts';
import type { Validation } from '../../model/validation.ts';
import { validationAt } from '../../model/validation-formulas.ts';
import { keyOf } from '../alignments.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { alertStyles, limitTypes, operators } from '../validation-types.ts';
import { countedList, element, escapedText, officeText } from '../xml/write-xml.ts';
import type { FileSheet } from './file-book.ts';
import { fileFormula } from './file-formula.ts';
import type { WriteContext } from './sheet-context.ts';
import { styleAreas } from './style-areas.ts';

/** The longest list a file may spell out. */
const longestList = 255;

type Rule = {
  readonly type?: string | undefined;
  readonly operator?: string | undefined;
  readonly showDropDown?: true | undefined;
  readonly formulas: readonly string[];
};

/** `dataValidations`: each different limit once, with the cells it is for. */
export function dataValidations(sheet: FileSheet, context: WriteContext): string | undefined {
  const { styleList, functions, left } = context;
  const keys = styleList.map(({ validation }) => validation && JSON.stringify(validation));
  const areas = styleAreas(sheet, (place) => keys[place]);
  const elements = [...areas].flatMap(([key, boxes]) => {
    const validation = styleList[keys.indexOf(key)]?.validation;
    const [first] = boxes;
    const written = validation && first ? validationAt(validation, first) : validation;
    const rule = written && ruleOf(written.rule, functions);
    if (!rule) left.add('validations');
    return validation && rule ? [validationElement(validation, rule, boxes.map(boxAddress).join(' '))] : [];
  });
  return countedList('dataValidations', elements);
}

function validationElement(validation: Validation, rule: Rule, sqref: string): string {
  const { errorAlert, prompt, ignoreBlanks } = validation;
  const style = keyOf(alertStyles, errorAlert.style);
  const text = (value: string | undefined) => (value ? officeText(value) : undefined);
  return element(
    'dataValidation',
    {
      type: rule.type,
      errorStyle: style === 'stop' ? undefined : style,
      operator: rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: ignoreBlanks ? true : undefined,
      showDropDown: rule.showDropDown,
      showInputMessage: prompt.showPrompt === false ? undefined : true,
      showErrorMessage: errorAlert.showAlert === false ? undefined : true,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref,
    },
    ...rule.formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapedText(formula))),
  );
}

/** The rule as a file has it, undefined when it cannot. */
function ruleOf(rule: Validation['rule'], functions: CustomFunctions): Rule | undefined {
  const [kind, limits] =
    Object.entries(rule).find(([, value]) => typeof value === 'object' && value !== null) ?? [];
  if (kind === undefined) return { formulas: [] };
  const members = new Map<string, unknown>(Object.entries(limits ?? {}));
  if (kind === 'list') return listRule(members, functions);
  const formulas = ['formula', 'formula1', 'formula2'].flatMap(
    (name) => formulaText(members.get(name), functions) ?? [],
  );
  if (kind !== 'custom') return limitRule(limitTypes[kind], members.get('operator'), formulas);
  return formulas.length > 0 ? { type: 'custom', formulas: formulas.slice(0, 1) } : undefined;
}

function limitRule(
  type: string | undefined,
  comparison: unknown,
  formulas: readonly string[],
): Rule | undefined {
  const operator = keyOf(operators, comparison ?? 'Between');
  const wanted = operator === 'between' || operator === 'notBetween' ? 2 : 1;
  if (type === undefined || operator === undefined || formulas.length < wanted) return undefined;
  return { type, operator, formulas: formulas.slice(0, wanted) };
}

function listRule(members: ReadonlyMap<string, unknown>, functions: CustomFunctions): Rule | undefined {
  const source = members.get('source');
  if (typeof source !== 'string' || source === '') return undefined;
  const hidden = members.get('inCellDropDown') === false ? true : undefined;
  const isFormula = source.startsWith('=');
  if (!isFormula && source.length > longestList) return undefined;
  const formula = isFormula ? fileFormula(source, { functions }) : `"${source.replaceAll('"', '""')}"`;
  return { type: 'list', showDropDown: hidden, formulas: [formula] };
}

/** A limit: a formula, a number, or a date typed as text. */
function formulaText(value: unknown, functions: CustomFunctions): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  if (value.startsWith('=')) return fileFormula(value, { functions });
  const entry = readEntry(value, 'en').value;
  return typeof entry === 'number' ? String(entry) : fileFormula(value, { functions });
}
