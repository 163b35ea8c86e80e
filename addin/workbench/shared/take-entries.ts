import type { Workbook } from '../model/workbook.ts';
import type { XmlPart } from '../model/workbook-parts.ts';
import type { Entries } from './change.ts';
import { changedEntries, entriesAtHand } from './differences.ts';
import { divided, headOf } from './entries.ts';
import type { EntryChanges } from './entry-changes.ts';
import { takeSheets } from './take-sheets.ts';
import { takeTables } from './take-tables.ts';

/** Gives the workbook everything but its cells as the entries have it, and tells the add-in. */
export function takeEntries(workbook: Workbook, target: Entries): void {
  const changed = changedEntries(entriesAtHand(workbook), target);
  if (changed.size === 0) return;
  const { name, language, lastId, active } = workbook;
  const saved = headOf(target, { name, language, lastId, activeId: active.id });
  const paths = new Set(changed.keys());
  const changes = { saved, paths, ids: new Set([...paths].map((path) => divided(divided(path)[1])[0])) };
  takeSheets(workbook, changes);
  takeTables(workbook, changes);
  takeRest(workbook, changes);
  workbook.partsChanged();
}

/** Takes each thing that is other, and leaves the rest as it is, so that what was done here can be taken back. */
function takeRest(workbook: Workbook, { saved, paths }: EntryChanges): void {
  const isOther = (collection: string) => [...paths].some((path) => path.startsWith(`${collection}/`));
  if (isOther('names')) {
    workbook.names = saved.names;
    workbook.requestCalculation();
  }
  if (isOther('xmlParts')) workbook.xmlParts = saved.xmlParts.map((part) => sameObject(workbook, part));
  if (isOther('settings')) workbook.settings = new Map(saved.settings);
  if (isOther('documentSettings')) workbook.documentSettings = saved.documentSettings;
}

/** Whoever keeps a part keeps the same object. */
function sameObject({ xmlParts }: Workbook, part: XmlPart): XmlPart {
  const known = xmlParts.find(({ id }) => id === part.id);
  return known ? Object.assign(known, part) : part;
}
