type Language = 'fr' | 'en';

/** Excel's `General` format shows eleven figures at most. */
const mostFigures = 11;
const mostInExponent = 6;

/** A number without a format, as Excel shows it: eleven figures at most, the decimal mark of the language. */
export function generalNumber(value: number, language: Language, figures = mostFigures): string {
  const rounded = Number(value.toPrecision(figures));
  const isLong = figures === mostFigures && Math.abs(rounded) >= 10 ** mostFigures;
  return written(isLong ? shortest(value, mostInExponent) : String(rounded), language);
}

/**
 * The same number in so many characters: fewer decimals first, then a power of ten; undefined when not even that has
 * room.
 */
export function generalNumberWithin(
  value: number,
  language: Language,
  characters: number,
): string | undefined {
  const candidates = [generalNumber(value, language), ...rounded(value, characters), ...powers(value)];
  return candidates.map((text) => written(text, language)).find((text) => text.length <= characters);
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
function written(text: string, language: Language): string {
  const upper = text.replace(/e([+-]?)(\d+)$/, (_, sign: string, power: string) => {
    return `E${sign === '-' ? '-' : '+'}${power.padStart(2, '0')}`;
  });
  return language === 'fr' ? upper.replace('.', ',') : upper;
}
