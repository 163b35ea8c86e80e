import type { YesNoQuestion } from '../../../../../../addin/workbook/import/activity/column-use.ts';
import { countWords } from '../../../../../../addin/workbook/import/activity/count-words.ts';
import { guessAnswer } from '../../../../../../addin/workbook/import/activity/guess-answer.ts';
import { wordKey } from '../../../../../../addin/workbook/import/seen-words.ts';

const guessed = (asks: YesNoQuestion, ...words: readonly string[]) => {
  const all = words.map((word) => ({ word, key: wordKey(word), rows: 1 }));
  return all.map((one) => guessAnswer(asks, one, all));
};

test('plain words are understood in both languages, the others are asked', () => {
  expect(guessed('conversion', 'Oui', 'non', 'Yes', 'False', '', 'peut-être')).toEqual([
    'yes',
    'no',
    'yes',
    'no',
    'none',
    undefined,
  ]);
  expect(
    guessed('hotSatisfaction', 'Très satisfait', 'Satisfied', 'Pas du tout satisfait', 'mitigé'),
  ).toEqual(['yes', 'yes', 'no', undefined]);
  expect(guessed('resolvedSaid', 'Résolu', 'Non résolu', 'unresolved', 'Terminé')).toEqual([
    'yes',
    'no',
    'no',
    undefined,
  ]);
  expect(guessed('abandoned', 'Abandonné', 'Traité', 'Parti')).toEqual(['yes', 'no', undefined]);
  expect(guessed('answered', 'Abandonné', 'Traité')).toEqual(['no', 'yes']);
});

test('marks of satisfaction count at the two best of their scale', () => {
  expect(guessed('hotSatisfaction', '5', '4', '3', '1')).toEqual(['yes', 'yes', 'no', 'no']);
  expect(guessed('coldSatisfaction', '10', '9', '8', '0')).toEqual(['yes', 'yes', 'no', 'no']);
});

test('marks of recommendation and of effort are those of their methods, anything else is no answer', () => {
  const nobody = () => undefined;
  const marks = new Map([
    ['10', 2],
    ['9 0', 1],
    ['8', 5],
    ['6', 1],
    ['0', 1],
    ['11', 7],
    ['', 4],
    ['nsp', 1],
  ]);

  expect(Object.fromEntries(countWords('recommendation', marks, nobody))).toEqual({
    promoters: 3,
    detractors: 2,
    recommendResponses: 10,
  });
  expect(
    Object.fromEntries(
      countWords(
        'effort',
        new Map([
          ['2', 3],
          ['7', 1],
          ['8', 9],
          ['0', 9],
        ]),
        nobody,
      ),
    ),
  ).toEqual({
    effortSum: 13,
    effortSquares: 61,
    effortResponses: 4,
  });
});

test('a column that nobody answered was there to tell: it counts 0, and what nobody explained counts nothing', () => {
  const silent = countWords('hotSatisfaction', new Map([['', 3]]), () => 'none');
  const unexplained = countWords('resolvedSaid', new Map([['parti', 3]]), () => undefined);

  expect(Object.fromEntries(silent)).toEqual({ hotSatisfied: 0, hotResponses: 0 });
  expect(Object.fromEntries(unexplained)).toEqual({ resolvedSaid: 0, resolutionAsked: 0 });
});
