import { strToU8, zipSync } from 'fflate';
import type { Language } from '#domain/text';
import type { AddinReference } from './addin-reference.ts';
import {
  contentTypesXml,
  relationsXml,
  relationTypes,
  taskpanesXml,
  webExtensionXml,
  workbookXml,
} from './book-parts.ts';
import { stylesXml } from './book-styles.ts';
import { metadataXml } from './dynamic-arrays.ts';
import { firstSheetXml } from './first-sheet.ts';
import type { FirstSheet } from './first-sheet-lines.ts';

/** The earliest date a zip can hold: the same workbook gives the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** A workbook of one sheet as an .xlsx file, which carries the add-in so that its pane opens there. */
export function makeWorkbook(sheet: FirstSheet, addin: AddinReference, language: Language): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesXml,
    '_rels/.rels': relationsXml([
      [relationTypes.workbook, 'xl/workbook.xml'],
      [relationTypes.taskpanes, 'xl/webextensions/taskpanes.xml'],
    ]),
    'xl/workbook.xml': workbookXml(sheet.name),
    'xl/_rels/workbook.xml.rels': relationsXml([
      [relationTypes.worksheet, 'worksheets/sheet1.xml'],
      [relationTypes.styles, 'styles.xml'],
      [relationTypes.metadata, 'metadata.xml'],
    ]),
    'xl/worksheets/sheet1.xml': firstSheetXml(sheet),
    'xl/styles.xml': stylesXml(language),
    'xl/metadata.xml': metadataXml,
    'xl/webextensions/taskpanes.xml': taskpanesXml,
    'xl/webextensions/_rels/taskpanes.xml.rels': relationsXml([
      [relationTypes.webextension, 'webextension1.xml'],
    ]),
    'xl/webextensions/webextension1.xml': webExtensionXml(addin),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: zipDate });
}
