import { ulid } from 'ulid';
import { inExcel } from '../office/in-excel.ts';
import { readXml, writeXml } from '../office/xml-part.ts';

const NAMESPACE = 'urn:barometre-qualite:workbook';

/** What this workbook is known by, given once and carried by its copies. */
export function workbookId(): Promise<string> {
  return inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    const known = texts.flatMap(({ value }) => readXml(value)?.text ?? []).sort();
    if (known[0] !== undefined) return known[0];
    const id = ulid();
    context.workbook.customXmlParts.add(writeXml(NAMESPACE, { attributes: {}, text: id }));
    await context.sync();
    return id;
  });
}
