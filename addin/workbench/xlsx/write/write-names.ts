import { quotedSheet } from '../../model/address.ts';
import { element, elementIf, escapedText } from '../xml/write-xml.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import type { FileBook, FileSheet } from './file-book.ts';
import { fileFormula } from './file-formula.ts';

type Written = { readonly key: string; readonly xml: string };

/** `definedNames`: the workbook's names, and what each sheet prints. */
export function definedNames({ names, sheets }: FileBook, functions: CustomFunctions): string | undefined {
  const placeOf = (sheetId: string | undefined) => sheets.findIndex(({ id }) => id === sheetId);
  const own = names.map(({ name, formula, comment, visible, sheetId }): Written => {
    const attributes = {
      name,
      comment: comment === '' ? undefined : comment,
      localSheetId: sheetId === undefined ? undefined : placeOf(sheetId),
      hidden: visible ? undefined : true,
    };
    return {
      key: name,
      xml: element('definedName', attributes, escapedText(fileFormula(formula, { functions }))),
    };
  });
  const printed = sheets.flatMap((sheet, place) => printNames(sheet, place));
  const all = [...own, ...printed].sort((a, b) => a.key.localeCompare(b.key, 'en'));
  return elementIf(
    'definedNames',
    {},
    all.map(({ xml }) => xml),
  );
}

function printNames({ name, pageLayout }: FileSheet, localSheetId: number): Written[] {
  const on = (address: unknown) =>
    typeof address === 'string' && address !== ''
      ? address.split(',').map((part) => `${quotedSheet(name)}!${absolute(part)}`)
      : [];
  const titles = [...on(pageLayout['printTitleColumns']), ...on(pageLayout['printTitleRows'])];
  return [
    { name: '_xlnm.Print_Area', parts: on(pageLayout['printArea']) },
    { name: '_xlnm.Print_Titles', parts: titles },
  ].flatMap(({ name: key, parts }) =>
    parts.length === 0
      ? []
      : [{ key, xml: element('definedName', { name: key, localSheetId }, escapedText(parts.join(','))) }],
  );
}

/** `$1:$1` of `1:1`, `Sheet1!1:1` or itself. */
const absolute = (address: string) =>
  address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .replace(/[A-Z]+|\d+/gi, '$$$&');
