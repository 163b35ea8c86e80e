import { parsePattern } from '#domain/transcript/parse-pattern';

const term = (words: string[], asStands = false) => ({ words, asStands });

test('words are all asked for, a phrase as it stands, a choice by one of its sides, and not what is excluded', () => {
  expect(parsePattern('Annuler commande|colis "sans frais" -rétractation')).toEqual({
    wording: {
      groups: [[term(['annuler'])], [term(['commande']), term(['colis'])], [term(['sans', 'frais'], true)]],
      excluded: [term(['retractation'])],
    },
  });
});

test('spaces around a choice, quotation marks of French and a long minus change nothing', () => {
  expect(parsePattern('a | b | « c d » −e')).toEqual(parsePattern('a|b|"c d" -e'));
});

test('an apostrophe or a hyphen parts words that then follow one another', () => {
  expect(parsePattern('l’agent e-mail')).toEqual({
    wording: { groups: [[term(['l', 'agent'])], [term(['e', 'mail'])]], excluded: [] },
  });
});

test.each([
  ['', 'no-word'],
  ['   ', 'no-word'],
  ['?!', 'no-word'],
  ['bonjour ""', 'no-word'],
  ['bonjour "à tous', 'open-phrase'],
  ['bonjour «', 'open-phrase'],
  ['| bonjour', 'empty-choice'],
  ['bonjour |', 'empty-choice'],
  ['a | | b', 'empty-choice'],
  ['a | -b', 'excluded-choice'],
  ['-a | b', 'excluded-choice'],
  ['-bonjour', 'only-excluded'],
] as const)('%s is not looked for: %s', (words, problem) => {
  expect(parsePattern(words)).toEqual({ problem });
});
