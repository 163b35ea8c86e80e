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
 * The same number in so many characters: fewer decimals first, then a power of ten; undefined when not even that has
 * room.
 */
export function generalNumberWithin(
  value: number,
  language: FormatLanguage,
  characters: number,
): string | undefined {
  const whole = formatValue(value, 'General', language).text;
  if (whole.length <= characters) return whole;
  const decimals = value !== 0 && Math.abs(value) < smallest ? [] : rounded(value, characters);
  return [...decimals, ...powers(value)]
    .map((text) => written(text, language))
    .find((text) => text.length <= characters);
}

function rounded(value: number, characters: number): string[] {
  const whole = value.toFixed(0);
  if (whole.includes('e') || whole.length > mostFigures) return [];
  const decimals = Math.min(mostFigures, characters - whole.length - 1);
  return decimals > 0 ? [String(Number(value.toFixed(decimals))), whole] : [whole];
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
