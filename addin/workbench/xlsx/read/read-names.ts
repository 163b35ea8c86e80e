import { splitAddress } from '../../model/address.ts';
import type { SavedWorkbook } from '../../model/saved-schema.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { all, child, flagOf, type XmlNode } from '../xml/read-xml.ts';
import { modelFormula } from './model-formula.ts';

export type ReadNames = {
  readonly names: SavedWorkbook['names'];
  /** What the names Excel reserves say of how a sheet prints, by its id. */
  readonly printing: ReadonlyMap<string, Readonly<Record<string, string>>>;
};

/** The names of a file; `sheetIds` are those of all its sheets in order, undefined for one that is not read. */
export function readNames(
  workbook: XmlNode | undefined,
  sheetIds: readonly (string | undefined)[],
  functions: CustomFunctions,
): ReadNames {
  const names: SavedWorkbook['names'] = [];
  const printing = new Map<string, Readonly<Record<string, string>>>();
  for (const { attributes, text } of all(child(workbook, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, comment = '', hidden } = attributes;
    const sheetId = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    if (sheetId !== undefined) printing.set(sheetId, { ...printing.get(sheetId), ...printed(name, text) });
    const isScopeLost = localSheetId !== undefined && sheetId === undefined;
    if (isScopeLost || isReserved(attributes)) continue;
    const formula = modelFormula(text, { functions });
    const scope = sheetId === undefined ? {} : { sheetId };
    names.push({ name, formula, comment, visible: flagOf(hidden) !== true, ...scope });
  }
  return { names, printing };
}

/** Excel's own names, and those of macros. */
const isReserved = ({ name = '', function: macro }: XmlNode['attributes']) =>
  name.startsWith('_xlnm.') || flagOf(macro) === true;

function printed(name: string, text: string): Readonly<Record<string, string>> {
  if (text.includes('#REF!')) return {};
  const parts = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => splitAddress(part).local);
  if (name === '_xlnm.Print_Area') return { printArea: parts.join(',').replaceAll('$', '') };
  if (name !== '_xlnm.Print_Titles') return {};
  const rows = parts.find((part) => /^\$?\d/.test(part));
  const columns = parts.find((part) => /^\$?[A-Z]/i.test(part));
  return {
    ...(rows === undefined ? {} : { printTitleRows: rows }),
    ...(columns === undefined ? {} : { printTitleColumns: columns }),
  };
}
