import { platformRows } from './platform-rows.ts';
import type { Fields, RowPlaces } from './sheet-resource.ts';

/** Lines that a platform keeps for itself, known by `PLATFORM|ULID`: two may say the same. */
export const platformLines = (prefix: string): RowPlaces => platformRows(prefix);

/** The platform that the key of a line says; undefined for any other key. */
export function platformOfLine(key: string): Fields | undefined {
  const [, platform] = /^([A-Z0-9_-]{1,40})\|[0-9A-HJKMNP-TV-Z]{26}$/.exec(key) ?? [];
  return platform === undefined ? undefined : { platform };
}
