import type { Documents } from './documents.ts';
import type { Keys } from './keys.ts';
import type { TableNames } from './table-schemas.ts';

/** Where the items of one organisation lie. */
export type Place = {
  readonly documents: Documents;
  readonly tables: TableNames;
  readonly keys: Keys;
};
