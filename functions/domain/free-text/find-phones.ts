import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { blankOut } from './blank-out.ts';
import type { Finding, Span } from './finding.ts';

/** No telephone number has fewer digits; looking is slow. */
const SOME_DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){5}/u;

/** What is written in digits like a telephone number and is none. */
const OTHERS: readonly RegExp[] = [
  // Dates and times.
  /(?<!\d|\d[/.-])\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\d/]|[.-]\d)/g,
  /(?<!\d)\d{4}-?\d{2}-?\d{2}[T _]\d{2}[:.\-h]?\d{2}(?:[:.\-m]?\d{2})?(?:[.,]\d+)?Z?/g,
  /(?<!\d)\d{1,2}\s?[:hH]\s?\d{2}(?:\s?[:mM]\s?\d{2})?/g,
  // Ids that begin with capitals, or whose groups of digits are tied to letters.
  /(?<![\p{L}\d])(?!TEL|FAX|GSM|MOB)(?=\d*\p{Lu})[\p{Lu}\d]{2,}[-_#/]\d[\d\-_/]*/gu,
  /[\p{L}\d_]*(?:\p{L}\d|\d\p{L})[\p{L}\d_]*/gu,
  // Amounts and shares.
  /\d[\d \u00a0\u202f.,]*\s?(?:€|%|‰|\$|£|(?:EUR|USD|GBP|MAD|TND|XOF|FCFA|CHF|DH|euros?|dirhams?|dinars?)(?!\p{L}))/giu,
  /(?:€|\$|£)\s?\d[\d \u00a0\u202f.,]*/g,
  // Decimals: a comma between two digits, or a point with other than two digits around it.
  /(?<![\d.])\d+,\d+(?!\d)/g,
  /(?<![\d.])\d+\.\d+(?![\d.])/g,
];

/**
 * Telephone numbers as they are written in these countries, or with the code of any country. Digits said in words are
 * not found.
 * @param countries codes ISO 3166-1 of two letters; others count for nothing
 */
export function findPhones(text: string, countries: readonly string[]): readonly Finding[] {
  if (!SOME_DIGITS.test(text)) return [];
  // A comma separates two numbers here; the library reads it as an extension.
  const searched = blankOut(text, othersIn(text)).replace(/[,;]/g, '\u2400');
  if (!SOME_DIGITS.test(searched)) return [];
  const known = countries.map((code) => code.toUpperCase()).filter((code) => isSupportedCountry(code));
  const found = (known.length === 0 ? [undefined] : known).flatMap((country) => search(searched, country));
  return distinct(found);
}

const othersIn = (text: string): readonly Span[] =>
  OTHERS.flatMap((other) =>
    [...text.matchAll(other)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );

type Country = Exclude<Parameters<typeof findPhoneNumbersInText>[1], undefined | string>;

const search = (text: string, country: string | undefined): readonly Finding[] => {
  const options: Country =
    country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : {};
  return findPhoneNumbersInText(text, options)
    .filter(({ number }) => number.isValid())
    .map(({ startsAt, endsAt }) => ({ kind: 'phone', start: startsAt, end: endsAt }));
};

/** Two countries find the same number: the longest reading of it stays. */
function distinct(found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const longestFirst = [...found].sort((one, other) => other.end - other.start - (one.end - one.start));
  for (const one of longestFirst)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.sort((one, other) => one.start - other.start);
}
