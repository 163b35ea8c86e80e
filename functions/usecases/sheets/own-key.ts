import type { Fields } from './sheet-resource.ts';

/** A row known by the ULID that the workbook gave it: the key says no field. Undefined for any other key. */
export const fieldsOfOwnKey = (key: string): Fields | undefined =>
  /^[0-9A-HJKMNP-TV-Z]{26}$/.test(key) ? {} : undefined;
