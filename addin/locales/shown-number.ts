import type { Text } from '#domain/text';
import { same } from './say.ts';

/** `15,2` and `15.2`; a minus sign, not a hyphen. */
export const decimal = (value: number, digits = 1): Text =>
  same(written(value, 'fr', digits), written(value, 'en', digits));

/** `+0,6` and `−0.6`; what rounds to zero has no sign. */
export const signed = (value: number, digits = 1): Text =>
  same(written(value, 'fr', digits, 'exceptZero'), written(value, 'en', digits, 'exceptZero'));

/** A share in [0,1]: `12\u00a0%` and `12%`. */
export const percent = (share: number, digits = 0): Text => {
  const { fr, en } = decimal(share * 100, digits);
  return same(`${fr}\u00a0%`, `${en}%`);
};

function written(
  value: number,
  language: 'fr' | 'en',
  digits: number,
  signDisplay: 'negative' | 'exceptZero' = 'negative',
): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay } as const;
  return value.toLocaleString(language, format).replace('-', '\u2212');
}
