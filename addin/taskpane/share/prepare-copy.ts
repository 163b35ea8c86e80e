import { MOST_BYTES, type ShareRefusal } from '../../workbook/share/cannot-share.ts';
import { loadFileTools } from '../../workbook/share/load-file-tools.ts';
import type { SharedCopy } from '../../workbook/share/share-without-data.ts';
import { readAddinReference } from '../../workbook/new-workbook/addin-reference.ts';
import { readDocument } from '../../workbook/office/read-document.ts';
import { namesHere } from '../../workbook/office/table-names.ts';
import type { PaneModel } from '../pane-model.ts';

export type Prepared =
  { readonly refusal: ShareRefusal } | { readonly copy: SharedCopy; readonly workbook: string };

/** A copy of the open workbook without its data, or why there is none. Nothing leaves this computer. */
export async function prepareCopy(model: PaneModel): Promise<Prepared> {
  const ids = model.sheets.sheets.get().flatMap(({ open }) => open.sheet.tableId ?? []);
  const [{ tryToShare }, { id }, names] = await Promise.all([
    loadFileTools(),
    readAddinReference(fetch),
    namesHere(ids),
  ]);
  const bytes = await readDocument(MOST_BYTES).catch(() => 'refused' as const);
  // Excel gives no file of a workbook that rights protect.
  if (bytes === 'refused') return { refusal: 'unreadable' };
  if (bytes === undefined) return { refusal: 'too-large' };
  const copy = tryToShare(bytes, { synced: new Set(names.tables), addin: id });
  return 'refusal' in copy ? copy : { copy, workbook: names.workbook };
}
