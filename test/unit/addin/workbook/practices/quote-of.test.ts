import fc from 'fast-check';
import { QUOTE_CHARACTERS, quoteOf } from '../../../../../addin/workbook/practices/quote-of.ts';

test('a short turn is cited whole, on one line', () => {
  expect(quoteOf(' Je vous mets\n en attente. ')).toBe('Je vous mets en attente.');
});

test('a long turn is cut between words and says so', () => {
  const quote = quoteOf('mot '.repeat(200));

  expect(quote).toMatch(/^(mot )+…$/);
  expect(quote.length).toBeGreaterThan(QUOTE_CHARACTERS - 10);
});

test('whatever was said, a quote fits its cell and holds no half of a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
      const quote = quoteOf(text);
      return quote.length <= QUOTE_CHARACTERS && isWhole(quote) === isWhole(text);
    }),
  );
});

const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
