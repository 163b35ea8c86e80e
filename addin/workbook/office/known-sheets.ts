import { inExcel } from './in-excel.ts';
import { INDEX_NAMESPACE } from './state-store.ts';
import { readXml } from './xml-part.ts';

/** Ids of the synced sheets this workbook keeps a state of, whether or not their tables are still there. */
export function knownSheets(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(INDEX_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.flatMap((xml) => sheetOf(xml) ?? []);
  });
}

const sheetOf = (xml: OfficeExtension.ClientResult<string>): string | undefined =>
  readXml(xml.value)?.attributes['sheet'];
