import type { SavedWorkbook } from '../model/saved-schema.ts';

/** What is to change, and the sheets and tables it changes something of. */
export type EntryChanges = {
  readonly saved: SavedWorkbook;
  readonly paths: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
};
