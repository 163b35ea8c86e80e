import type { SavedWorkbook } from '../../model/saved-schema.ts';
import { namespaceOf } from '../../model/workbook-parts.ts';
import { guidOf } from '../guid.ts';
import { namespaces } from '../namespaces.ts';
import { element, elementIf, xmlFile } from '../xml/write-xml.ts';
import type { PackageWriter } from './package-writer.ts';

/** Writes the workbook's custom XML parts, each byte for byte, with the id Excel knows it by. */
export function writeCustomXml(
  files: PackageWriter,
  workbook: string,
  parts: SavedWorkbook['xmlParts'],
): void {
  for (const [index, part] of parts.entries()) {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    files.add(item, encoded(part.xml));
    files.add(properties, xmlFile(dataStoreItem(part)), 'customXmlProps');
    files.relate(workbook, 'customXml', item);
    files.relate(item, 'customXmlProps', properties);
  }
}

function dataStoreItem(part: SavedWorkbook['xmlParts'][number]): string {
  const namespace = namespaceOf(part);
  const schemas = namespace === '' ? [] : [element('ds:schemaRef', { 'ds:uri': namespace })];
  return element(
    'ds:datastoreItem',
    { 'ds:itemID': guidOf(part.id), 'xmlns:ds': namespaces.ds },
    elementIf('ds:schemaRefs', {}, schemas) ?? element('ds:schemaRefs'),
  );
}

/** In the encoding its own declaration names: a text that says UTF-16 must be written so. */
function encoded(xml: string): Uint8Array {
  const [, encoding = 'utf-8'] = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(xml) ?? [];
  if (!/^utf-?16/i.test(encoding)) return new TextEncoder().encode(xml);
  const bytes = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < xml.length; index += 1)
    view.setUint16(2 + index * 2, xml.charCodeAt(index), true);
  return bytes;
}
