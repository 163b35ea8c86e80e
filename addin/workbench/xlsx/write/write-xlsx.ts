import { metadataXml } from '../../../workbook/new-workbook/dynamic-arrays.ts';
import type { Workbook } from '../../model/workbook.ts';
import { CustomFunctions } from '../custom-functions.ts';
import { LeftOut } from '../left-out.ts';
import { namespaces } from '../namespaces.ts';
import type { AddinReference } from '../web-extension-names.ts';
import { element, xmlFile } from '../xml/write-xml.ts';
import { type FileBook, fileBook } from './file-book.ts';
import { PackageWriter } from './package-writer.ts';
import { SharedStrings } from './shared-strings.ts';
import type { WriteContext } from './sheet-context.ts';
import { StyleWriter } from './style-writer.ts';
import { writeCustomXml } from './write-custom-xml.ts';
import { definedNames } from './write-names.ts';
import { writeSheet } from './write-sheet.ts';
import { writeWebExtension } from './write-web-extension.ts';

export type WriteOptions = {
  /** Names of the add-in's functions. */
  readonly functions: readonly string[];
  readonly addin?: AddinReference | undefined;
};

export type WrittenFile = { readonly bytes: Uint8Array; readonly left: LeftOut };

const workbookPath = 'xl/workbook.xml';

/** The workbook as an .xlsx file, and what of it no file can hold. The same workbook gives the same bytes. */
export function writeXlsx(workbook: Workbook, { functions, addin }: WriteOptions): WrittenFile {
  const book = fileBook(workbook);
  const context = newContext(book, new CustomFunctions(functions));
  const { files, left } = context;
  files.relate('', 'officeDocument', workbookPath);
  const shown = shownSheet(book);
  const sheets = book.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    writeSheet(path, sheet, index === shown, context);
    const state = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    const id = files.relate(workbookPath, 'worksheet', path);
    return element('sheet', { name: sheet.name, sheetId: index + 1, state, 'r:id': id });
  });
  files.add(workbookPath, workbookXml(book, { sheets, shown }, context.functions), 'workbook');
  writeShared(context);
  writeCustomXml(files, workbookPath, book.xmlParts);
  if (addin) writeWebExtension(files, book, addin);
  return { bytes: files.zip(), left };
}

function newContext(book: FileBook, functions: CustomFunctions): WriteContext {
  const styles = new StyleWriter();
  return {
    files: new PackageWriter(),
    strings: new SharedStrings(),
    styles,
    styleList: book.styles,
    stylePlaces: book.styles.map((style) => styles.placeOf(style)),
    functions,
    left: new LeftOut(),
    numbers: { table: 0, drawing: 0, chart: 0 },
  };
}

/** The parts all the sheets draw on, written last. */
function writeShared({ files, strings, styles }: WriteContext): void {
  files.add('xl/styles.xml', styles.xml(), 'styles');
  files.relate(workbookPath, 'styles', 'xl/styles.xml');
  files.add('xl/sharedStrings.xml', strings.xml(), 'sharedStrings');
  files.relate(workbookPath, 'sharedStrings', 'xl/sharedStrings.xml');
  files.add('xl/metadata.xml', metadataXml, 'sheetMetadata');
  files.relate(workbookPath, 'sheetMetadata', 'xl/metadata.xml');
}

/** The place of the sheet to show: Excel takes no hidden one. */
function shownSheet({ sheets, activeId }: FileBook): number {
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  const sheet = visible.find(({ id }) => id === activeId) ?? visible[0];
  return sheet ? sheets.indexOf(sheet) : 0;
}

function workbookXml(
  book: FileBook,
  { sheets, shown }: { sheets: readonly string[]; shown: number },
  functions: CustomFunctions,
): string {
  const firstSheet = book.sheets.findIndex(({ visibility }) => visibility === 'Visible');
  const view = element('workbookView', {
    xWindow: 0,
    yWindow: 0,
    windowWidth: 28800,
    windowHeight: 15000,
    firstSheet: Math.max(0, firstSheet),
    activeTab: shown,
  });
  return xmlFile(
    element(
      'workbook',
      { xmlns: namespaces.main, 'xmlns:r': namespaces.r },
      element('workbookPr', { defaultThemeVersion: 166925 }),
      element('bookViews', {}, view),
      element('sheets', {}, ...sheets),
      definedNames(book, functions),
      element('calcPr', { calcId: 191029 }),
    ),
  );
}
