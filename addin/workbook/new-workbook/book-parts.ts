import type { AddinReference } from './addin-reference.ts';
import { element, xmlFile } from './xml-element.ts';

const schemas = 'http://schemas.openxmlformats.org';
const microsoft = 'http://schemas.microsoft.com/office';
const MAIN = `${schemas}/spreadsheetml/2006/main`;
const RELATIONS = `${schemas}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What each part of the file is. */
export const contentTypesXml = xmlFile(
  element(
    'Types',
    { xmlns: `${schemas}/package/2006/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries({
      '/xl/workbook.xml': `${types}.sheet.main+xml`,
      '/xl/worksheets/sheet1.xml': `${types}.worksheet+xml`,
      '/xl/styles.xml': `${types}.styles+xml`,
      '/xl/metadata.xml': `${types}.sheetMetadata+xml`,
      '/xl/webextensions/taskpanes.xml': 'application/vnd.ms-office.webextensiontaskpanes+xml',
      '/xl/webextensions/webextension1.xml': 'application/vnd.ms-office.webextension+xml',
    }).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  ),
);

/** Where a part leads; each pair is a type of relation and a path beside the part. */
export const relationsXml = (list: readonly (readonly [type: string, target: string])[]): string =>
  xmlFile(
    element(
      'Relationships',
      { xmlns: `${schemas}/package/2006/relationships` },
      ...list.map(([Type, Target], index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type, Target }),
      ),
    ),
  );

/** Types of relations, as Office names them. */
export const relationTypes = {
  workbook: `${RELATIONS}/officeDocument`,
  worksheet: `${RELATIONS}/worksheet`,
  styles: `${RELATIONS}/styles`,
  metadata: `${RELATIONS}/sheetMetadata`,
  taskpanes: `${microsoft}/2011/relationships/webextensiontaskpanes`,
  webextension: `${microsoft}/2011/relationships/webextension`,
} as const;

/** `xl/workbook.xml`: one sheet, everything computed on opening. */
export const workbookXml = (sheetName: string): string =>
  xmlFile(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      element('workbookPr', { defaultThemeVersion: 166925 }),
      element('bookViews', {}, element('workbookView', { windowWidth: 28800, windowHeight: 15000 })),
      element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
      element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    ),
  );

/**
 * `xl/webextensions/taskpanes.xml`. Not visible: who has the add-in gets its pane by the property below, and nobody
 * else is asked to trust anything.
 */
export const taskpanesXml = xmlFile(
  element(
    'wetp:taskpanes',
    { 'xmlns:wetp': `${microsoft}/webextensions/taskpanes/2010/11` },
    element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: 0, width: 350, row: 0 },
      element('wetp:webextensionref', { 'xmlns:r': RELATIONS, 'r:id': 'rId1' }),
    ),
  ),
);

/** The add-in ([MS-OWEXML]): deployed by an administrator, else registered by a developer. */
export function webExtensionXml({ id, version }: AddinReference): string {
  const reference = (store: string, storeType: string) =>
    element('we:reference', { id, version, store, storeType });
  return xmlFile(
    element(
      'we:webextension',
      { 'xmlns:we': `${microsoft}/webextensions/webextension/2010/11`, id: `{${id.toUpperCase()}}` },
      reference('EXCatalog', 'EXCatalog'),
      element('we:alternateReferences', {}, reference('developer', 'Registry')),
      element(
        'we:properties',
        {},
        element('we:property', { name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' }),
      ),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': RELATIONS }),
    ),
  );
}
