import { type Box, parseAddress } from '../../model/address.ts';
import type { Validation } from '../../model/validation.ts';
import { isRelative } from '../../model/validation-formulas.ts';
import { keyOf } from '../alignments.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import type { LeftOut } from '../left-out.ts';
import { alertStyles, limitTypes, operators } from '../validation-types.ts';
import { all, child, descendants, flagOf, plainText, type XmlNode } from '../xml/read-xml.ts';
import { modelFormula } from './model-formula.ts';
import type { StyleGrid } from './style-grid.ts';

type Owner = { readonly functions: CustomFunctions; readonly left: LeftOut };

/** Puts a sheet's limits on entries on the cells they are for: the older kind, and the one in the extensions. */
export function readValidations(sheet: XmlNode, grid: StyleGrid, { functions, left }: Owner): void {
  const older = all(child(sheet, 'dataValidations'), 'dataValidation');
  const younger = [...descendants(child(sheet, 'extLst'), 'dataValidation')];
  for (const node of [...older, ...younger]) {
    const validation = validationOf(node, functions);
    const sqref = node.attributes['sqref'] ?? child(node, 'sqref')?.text ?? '';
    const boxes = sqref.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
    const placed = validation && writtenFor(validation, boxes[0]);
    const taken = placed && boxes.map((box) => grid.limit(box, placed));
    if (!taken || taken.includes(false)) left.add('validations');
  }
}

/** Formulas of a file are written for the first cell of the limit. */
const writtenFor = (validation: Validation, first: Box | undefined): Validation =>
  first && isRelative(validation.rule)
    ? { ...validation, origin: { row: first.row, column: first.column } }
    : validation;

function validationOf({ attributes, ...node }: XmlNode, functions: CustomFunctions): Validation | undefined {
  const formulas = ['formula1', 'formula2'].map((name) => {
    const found = node.children.find((each) => each.name === name);
    return found && (child(found, 'f')?.text ?? found.text);
  });
  const rule = ruleOf(attributes, formulas, functions);
  if (!rule) return undefined;
  const text = (name: string) => plainText(attributes[name] ?? '');
  return {
    rule,
    errorAlert: {
      title: text('errorTitle'),
      message: text('error'),
      showAlert: flagOf(attributes['showErrorMessage']) ?? false,
      style: alertStyles[attributes['errorStyle'] ?? 'stop'] ?? 'Stop',
    },
    prompt: {
      title: text('promptTitle'),
      message: text('prompt'),
      showPrompt: flagOf(attributes['showInputMessage']) ?? false,
    },
    ignoreBlanks: flagOf(attributes['allowBlank']) ?? false,
  };
}

function ruleOf(
  { type = 'none', operator = 'between', showDropDown }: XmlNode['attributes'],
  [formula1, formula2]: readonly (string | undefined)[],
  functions: CustomFunctions,
): Validation['rule'] | undefined {
  if (type === 'none') return {};
  if (formula1 === undefined) return undefined;
  const formula = (text: string) => modelFormula(text, { functions });
  if (type === 'custom') return { custom: { formula: formula(formula1) } };
  if (type === 'list') {
    return { list: { inCellDropDown: flagOf(showDropDown) !== true, source: sourceOf(formula1, formula) } };
  }
  const kind = keyOf(limitTypes, type);
  if (kind === undefined) return undefined;
  const limits = [formula1, formula2].map((text) =>
    text === undefined ? undefined : limitOf(text, formula),
  );
  return { [kind]: { ...named(limits), operator: operators[operator] ?? 'Between' } };
}

/** A list spelt out, without its quotes, or the formula that leads to one. */
function sourceOf(written: string, formula: (text: string) => string): string {
  const [, inline] = /^"([\s\S]*)"$/.exec(written) ?? [];
  return inline === undefined ? formula(written) : inline.replaceAll('""', '"');
}

const named = ([formula1, formula2]: readonly unknown[]) =>
  formula2 === undefined ? { formula1 } : { formula1, formula2 };

const limitOf = (text: string, formula: (text: string) => string) =>
  /^-?[\d.]+(?:E[+-]?\d+)?$/i.test(text) ? Number(text) : formula(text);
