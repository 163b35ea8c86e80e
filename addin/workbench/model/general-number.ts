import type { FormatLanguage } from './format-language.ts';
import { formatValue } from './format-value.ts';

/** Excel's `General` format shows eleven characters at most. */
const mostFigures = 11;
const mostInExponent = 6;
/** Below this, Excel writes a power of ten rather than lose figures of a number too long for its column. */
const smallest = 1e-4;

/** A number that becomes part of a text: so many figures, the decimal mark of the language. */
export function generalNumber(value: number, language: FormatLanguage, figures: number): string {
  return written(String(Number(value.toPrecision(figures))), language);
}

/**
 * The same number where it has less room: fewer decimals first, then a power of ten; undefined when not even that fits.
 */
export function generalNumberWithin(
  value: number,
  language: FormatLanguage,
  fits: (text: string) => boolean,
): string | undefined {
  const whole = formatValue(value, 'General', language).text;
  if (fits(whole)) return whole;
  const decimals = value !== 0 && Math.abs(value) < smallest ? [] : rounded(value);
  return [...decimals, ...powers(value)].map((text) => written(text, language)).find(fits);
}

/** With fewer and fewer decimals, down to none. */
function rounded(value: number): string[] {
  const whole = value.toFixed(0);
  if (whole.includes('e') || whole.length > mostFigures) return [];
  return Array.from({ length: mostFigures }, (_, index) =>
    String(Number(value.toFixed(mostFigures - 1 - index))),
  );
}

const powers = (value: number): string[] =>
  Array.from({ length: mostInExponent }, (_, index) => shortest(value, mostInExponent - index));

/** A power of ten with so many figures, without zeros at the end. */
const shortest = (value: number, figures: number): string =>
  Number(value.toExponential(figures - 1)).toExponential();

/** A number of JavaScript as Excel writes it: `1.5e-7` is `1.5E-07`. */
function written(text: string, language: FormatLanguage): string {
  const upper = text.replace(/e([+-]?)(\d+)$/, (_, sign: string, power: string) => {
    return `E${sign === '-' ? '-' : '+'}${power.padStart(2, '0')}`;
  });
  return language === 'fr' ? upper.replace('.', ',') : upper;
}
