import type { Cell, CellValue } from './cell.ts';
import { generalNumber } from './general-number.ts';

type Language = 'fr' | 'en';

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A cell as it is read on the sheet: its value in its number format, decimals and dates as the language writes them. */
export function displayText(cell: Cell | undefined, language: Language): string {
  if (!cell) return '';
  return formattedValue(cell.value, cell.numberFormat, language);
}

/** A value in a number format of English codes, as `TEXT` gives it. */
export function formattedValue(value: CellValue, numberFormat: string, language: Language): string {
  if (typeof value === 'boolean')
    return language === 'fr' ? (value ? 'VRAI' : 'FAUX') : String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const [positive = 'General', negative] = numberFormat.split(';');
  if (value < 0 && negative) return formattedNumber(-value, negative, language);
  return formattedNumber(value, positive, language);
}

function formattedNumber(value: number, format: string, language: Language): string {
  const code = format.replace(/\[[^\]]*\]|\\/g, '');
  if (code === 'General' || code === '@') return generalNumber(value, language);
  const bare = code.replace(/"[^"]*"/g, '');
  if (/[dyhs]|m(?![^#0]*[#0])/i.test(bare)) return dateText(value, code, language);
  return patternNumber(value, code, language);
}

function patternNumber(value: number, code: string, language: Language): string {
  const pattern = /[#0?][#0?,]*(?:\.([#0?]+))?/.exec(code);
  if (!pattern) return code.replace(/"/g, '');
  const decimals = pattern[1] ?? '';
  const scaled = code.includes('%') ? value * 100 : value;
  const digits = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, (/^[^.]*/.exec(pattern[0])?.[0] ?? '').replace(/[^0]/g, '').length),
    useGrouping: pattern[0].includes(','),
  }).format(scaled);
  return `${code.slice(0, pattern.index)}${digits}${code.slice(pattern.index + pattern[0].length)}`.replace(
    /"/g,
    '',
  );
}

function dateText(value: number, code: string, language: Language): string {
  const date = new Date(dayZero + Math.round(value * millisecondsPerDay));
  const pieces = code.match(/"[^"]*"|AM\/PM|y+|d+|h+|s+|m+|./gi) ?? [];
  return pieces
    .map((piece, index) => {
      const minutes = /^m/i.test(piece) && isMinutes(pieces, index);
      return datePiece(piece.toLowerCase(), date, { minutes, language }) ?? piece.replace(/"/g, '');
    })
    .join('');
}

/** `m` means minutes after hours or before seconds. */
function isMinutes(pieces: readonly string[], index: number): boolean {
  const letters = (list: readonly string[]) =>
    list.find((piece) => /^[ymdhs]/i.test(piece))?.[0]?.toLowerCase();
  return letters(pieces.slice(0, index).toReversed()) === 'h' || letters(pieces.slice(index + 1)) === 's';
}

function datePiece(
  piece: string,
  date: Date,
  { minutes, language }: { minutes: boolean; language: Language },
): string | undefined {
  const padded = (number: number) => (piece.length > 1 ? String(number).padStart(2, '0') : String(number));
  const word = (part: 'weekday' | 'month') => {
    const style = piece.length > 3 ? 'long' : 'short';
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC', [part]: style }).format(date);
  };
  if (minutes) return padded(date.getUTCMinutes());
  const written: Readonly<Record<string, () => string>> = {
    y: () => String(date.getUTCFullYear()).slice(piece.length > 2 ? 0 : 2),
    d: () => (piece.length > 2 ? word('weekday') : padded(date.getUTCDate())),
    m: () => (piece.length > 2 ? word('month') : padded(date.getUTCMonth() + 1)),
    h: () => padded(date.getUTCHours()),
    s: () => padded(date.getUTCSeconds()),
  };
  return written[piece.charAt(0)]?.();
}
