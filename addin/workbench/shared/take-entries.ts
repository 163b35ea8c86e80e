import type { SavedWorkbook } from '../model/saved-schema.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Entries } from './change.ts';
import { changedEntries, entriesAtHand } from './differences.ts';
import { divided, headOf } from './entries.ts';
import { takeSheets } from './take-sheets.ts';
import { takeTables } from './take-tables.ts';

/** What is to change, and the sheets and tables it changes something of. */
export type Changes = {
  readonly saved: SavedWorkbook;
  readonly paths: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
};

/** Gives the workbook everything but its cells as the entries have it, and tells the add-in. */
export function takeEntries(workbook: Workbook, target: Entries): void {
  const changed = changedEntries(entriesAtHand(workbook), target);
  if (changed.size === 0) return;
  const { name, language, lastId } = workbook;
  const saved = headOf(target, { name, language, lastId });
  const paths = new Set(changed.keys());
  const changes = { saved, paths, ids: new Set([...paths].map((path) => divided(divided(path)[1])[0])) };
  takeSheets(workbook, changes);
  takeTables(workbook, changes);
  const { names, xmlParts, settings, documentSettings } = saved;
  const { xmlParts: before } = workbook;
  workbook.names = names;
  workbook.xmlParts = xmlParts.map((part) => {
    const known = before.find(({ id }) => id === part.id);
    return known ? Object.assign(known, part) : part;
  });
  workbook.settings = new Map(settings);
  workbook.documentSettings = documentSettings;
  workbook.partsChanged();
  if ([...paths].some((path) => path.startsWith('names/'))) workbook.requestCalculation();
}
