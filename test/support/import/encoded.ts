import type { Encoding } from '../../../addin/workbook/import/raw-table.ts';

/** What windows-1252 has between 0x80 and 0x9f; the rest is as in Latin-1. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text as a program writes it, with the mark that says how or without. */
export function encoded(text: string, encoding: Encoding, withMark = false): Uint8Array<ArrayBuffer> {
  const marked = withMark && encoding !== 'windows-1252' ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Uint8Array.from(new TextEncoder().encode(marked));
    case 'windows-1252':
      return Uint8Array.from(marked, byteOf);
    case 'utf-16le':
      return Uint8Array.from(Buffer.from(marked, 'utf16le'));
    case 'utf-16be':
      return Uint8Array.from(Buffer.from(marked, 'utf16le').swap16());
  }
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  const high = cp1252.indexOf(character);
  if (high >= 0) return 0x80 + high;
  if (code > 0xff) throw new Error(`not in windows-1252: ${character}`);
  return code;
}
