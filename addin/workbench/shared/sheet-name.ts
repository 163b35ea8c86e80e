import type { Entries } from './change.ts';

/** The name of a sheet, `''` when there is none of that id. */
export function sheetName(entries: Entries, sheetId: string): string {
  const name = entries.get(`sheets/${sheetId}/name`);
  return typeof name === 'string' ? name : '';
}
