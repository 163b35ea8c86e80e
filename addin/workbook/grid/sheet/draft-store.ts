import { inExcel } from '../../office/in-excel.ts';
import { DRAFT_NAMESPACE, readDraftPart, writeDraftPart, type DraftPart } from './draft-part.ts';

/** The drafts that this workbook keeps, of whatever organisation. */
export function keptDrafts(): Promise<readonly DraftPart[]> {
  return inExcel(async (context) => (await found(context)).map(({ part }) => part));
}

/** Keeps a draft, or what became of it. */
export function keepDraft(part: DraftPart): Promise<void> {
  return inExcel(async (context) => {
    const known = (await found(context)).find(({ part: { draft } }) => draft === part.draft);
    const xml = writeDraftPart(part);
    if (known === undefined) context.workbook.customXmlParts.add(xml);
    else context.workbook.customXmlParts.getItem(known.id).setXml(xml);
    await context.sync();
  });
}

/** The sheet stays; nothing of ours follows it any more. */
export function forgetDraft(draft: string): Promise<void> {
  return inExcel(async (context) => {
    for (const { id, part } of await found(context))
      if (part.draft === draft) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
}

type Found = { readonly id: string; readonly part: DraftPart };

async function found(context: Excel.RequestContext): Promise<readonly Found[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(DRAFT_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map(({ id }) => ({
    id,
    xml: context.workbook.customXmlParts.getItem(id).getXml(),
  }));
  await context.sync();
  return texts.flatMap(({ id, xml }) => {
    const part = readDraftPart(xml.value);
    return part === undefined ? [] : [{ id, part }];
  });
}
