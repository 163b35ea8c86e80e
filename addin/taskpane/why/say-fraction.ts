import { toNumber, type Fraction } from '#domain/fraction';
import type { Language } from '#domain/text';

/** At most two decimals, as people read scores. */
export const decimal = (value: Fraction, language: Language): string =>
  toNumber(value).toLocaleString(language, { maximumFractionDigits: 2 });

export const percent = (value: Fraction, language: Language): string =>
  toNumber(value).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
