import { isDateFormat, isValidFormat } from 'numfmt';

const known = new Map<string, string>();
const mostKnown = 2_000;

/**
 * A number format as the library should read it: Excel's currency tags (`[$€-40C]`) change nothing but the symbol, and
 * language tags nothing but the names of days and months. A code nobody could have typed in Excel is `General`.
 */
export function formatCode(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const code = readable(written);
  if (known.size >= mostKnown) known.clear();
  known.set(written, code);
  return code;
}

function readable(written: string): string {
  if (written === '') return 'General';
  const symbols = written.replace(/\[\$([^\]-]+)(?:-[^\]]*)?\]/g, (_tag, symbol: string) => `"${symbol}"`);
  const code =
    isValidFormat(symbols) && isDateFormat(symbols) ? symbols : symbols.replace(/\[\$-[^\]]*\]/g, '');
  return isValidFormat(code) ? code : 'General';
}
