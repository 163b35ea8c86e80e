import { element, xmlFile } from './xml-element.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const XDA = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** The extension of [MS-XLSX] 2.2.4.3 that marks a dynamic array. */
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/** `xl/metadata.xml`: its only cell metadata, the first (`cm="1"`), says that an array formula is a dynamic one. */
export const metadataXml = xmlFile(
  element(
    'metadata',
    { xmlns: MAIN, 'xmlns:xda': XDA },
    element(
      'metadataTypes',
      { count: 1 },
      element('metadataType', {
        name: 'XLDAPR',
        minSupportedVersion: 120000,
        copy: 1,
        pasteAll: 1,
        pasteValues: 1,
        merge: 1,
        splitFirst: 1,
        rowColShift: 1,
        clearFormats: 1,
        clearComments: 1,
        assign: 1,
        coerce: 1,
        cellMeta: 1,
      }),
    ),
    element(
      'futureMetadata',
      { name: 'XLDAPR', count: 1 },
      element(
        'bk',
        {},
        element(
          'extLst',
          {},
          element(
            'ext',
            { uri: EXTENSION },
            element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
  ),
);
