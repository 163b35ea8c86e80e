import { canonicalFormula } from '../evaluator/formula-dialect.ts';
import { type CellValue, isErrorText } from './cell.ts';
import { dateEntry } from './date-entry.ts';

export type Culture = 'fr' | 'en';

/** What a text typed in a cell becomes; `numberFormat` only when the way it was typed asks for one. */
export type Entry = {
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly error?: true | undefined;
  readonly numberFormat?: string | undefined;
};

const booleans = { fr: { VRAI: true, FAUX: false }, en: { TRUE: true, FALSE: false } } as const;

const frenchErrors: Readonly<Record<string, string>> = {
  '#VALEUR!': '#VALUE!',
  '#NOM?': '#NAME?',
  '#NOMBRE!': '#NUM!',
  '#NUL!': '#NULL!',
};

/** Reads a text as Excel does when it is typed into a cell of that number format, in that culture. */
export function readEntry(text: string, culture: Culture, numberFormat = 'General'): Entry {
  if (numberFormat === '@' || text.trim() === '') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: canonicalFormula(text, culture) };
  const trimmed = text.trim();
  return (
    booleanOrError(trimmed, culture) ??
    numberEntry(trimmed, culture, numberFormat) ??
    dateEntry(trimmed, culture) ?? { value: text }
  );
}

function booleanOrError(text: string, culture: Culture): Entry | undefined {
  const upper = text.toUpperCase();
  const boolean = new Map<string, boolean>(Object.entries(booleans[culture])).get(upper);
  if (boolean !== undefined) return { value: boolean };
  const error = culture === 'fr' ? (frenchErrors[upper] ?? upper) : upper;
  return isErrorText(error) ? { value: error, error: true } : undefined;
}

const patterns = {
  fr: /^(?<sign>[+-]?)(?<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,(?<decimals>\d*))?(?:E(?<exponent>[+-]?\d+))?\s*(?<percent>%?)$/i,
  en: /^(?<sign>[+-]?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<decimals>\d*))?(?:E(?<exponent>[+-]?\d+))?\s*(?<percent>%?)$/i,
};

function numberEntry(text: string, culture: Culture, numberFormat: string): Entry | undefined {
  const written = patterns[culture].exec(text)?.groups;
  const value = written && numberOf(written);
  if (!written || value === undefined) return undefined;
  const percent = Boolean(written['percent']);
  const asPercent = percent || numberFormat.endsWith('%');
  const format = askedFormat(written);
  return {
    value: asPercent ? fifteenDigits(value / 100) : value,
    ...(format && (percent || !asPercent) && { numberFormat: format }),
  };
}

/** The format a way of writing asks for: `12,5 %`, `1E3`, `1 000`. */
function askedFormat({
  whole,
  decimals,
  exponent,
  percent,
}: Record<string, string | undefined>): string | undefined {
  if (percent) return decimals ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  if (!/\D/.test(whole ?? '')) return undefined;
  return decimals ? '#,##0.00' : '#,##0';
}

function numberOf({
  sign,
  whole,
  decimals,
  exponent,
}: Record<string, string | undefined>): number | undefined {
  if (!whole && !decimals) return undefined;
  const digits = (whole ?? '').replace(/\D/g, '');
  const number = Number(`${sign ?? ''}0${digits}.${decimals ?? ''}0E${exponent ?? '0'}`);
  return Number.isFinite(number) ? fifteenDigits(number) : undefined;
}

/** Excel keeps fifteen significant digits: a longer contact number typed as a number loses its end. */
const fifteenDigits = (value: number) => {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(value) >= 1e15
    ? Math.trunc(value / 10 ** magnitude(value)) * 10 ** magnitude(value)
    : rounded;
};

const magnitude = (value: number) => Math.floor(Math.log10(Math.abs(value))) - 14;
