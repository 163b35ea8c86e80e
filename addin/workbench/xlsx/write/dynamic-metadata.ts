import { namespaces } from '../namespaces.ts';
import { countedList, element, xmlFile } from '../xml/write-xml.ts';

/** The extension of [MS-XLSX] 2.2.4.3 that marks a dynamic array. */
const extension = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

const flags = [
  'copy',
  'pasteAll',
  'pasteValues',
  'merge',
  'splitFirst',
  'rowColShift',
  'clearFormats',
  'clearComments',
  'assign',
  'coerce',
  'cellMeta',
];

/** `xl/metadata.xml`: its only cell metadata, the first (`cm="1"`), says that an array formula is a dynamic one. */
export const metadataPart: string = xmlFile(
  element(
    'metadata',
    { xmlns: namespaces.main, 'xmlns:xda': namespaces.xda },
    countedList('metadataTypes', [
      element('metadataType', {
        name: 'XLDAPR',
        minSupportedVersion: 120000,
        ...Object.fromEntries(flags.map((flag) => [flag, true])),
      }),
    ]),
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
            { uri: extension },
            element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    countedList('cellMetadata', [element('bk', {}, element('rc', { t: 1, v: 0 }))]),
  ),
);
