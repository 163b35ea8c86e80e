import { ORGANISATION } from '../row-keys.ts';
import type { Fields, RowPlaces } from './sheet-resource.ts';

/** Rows kept among those of the organisation, under a prefix and their key. */
export const organisationRows = (prefix: string): RowPlaces => ({
  scopes: () => [ORGANISATION],
  prefix,
  of: (key) => ({ scope: ORGANISATION, row: prefix + key }),
  keyAt: ({ row }) => row.slice(prefix.length),
});

/** The key is the code. */
export const codeOfKey = (key: string): Fields => ({ code: key });
