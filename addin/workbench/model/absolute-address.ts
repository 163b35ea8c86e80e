import { boxAddress, quotedSheet } from './address.ts';
import type { Range } from './range.ts';

/** `Sheet1!$B$2:$C$3`, as defined names hold it. */
export function absoluteAddress(range: Range): string {
  const local = boxAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
  return `${quotedSheet(range.sheet.name)}!${local}`;
}
