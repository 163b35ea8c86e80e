import { answerCell, answerText } from '#domain/scoring/answer-cell';
import { allowedCells, parseAnswer, type Cell } from '#domain/scoring/parse-answer';
import { aCriterion, multiple, option, ranged, upTo, yesNo } from '../support/a-grid.ts';

const strict = { allowsNotApplicable: false };

test.each<Cell>([null, '', '   ', '\u00a0'])('%p is blank, which is neither 0 nor not applicable', (cell) => {
  for (const criterion of [
    yesNo('a'),
    upTo(5, 'b'),
    ranged('c', [[0, 9, 1]]),
    aCriterion('d', { type: 'text' }),
  ])
    expect(parseAnswer(criterion, cell)).toEqual({ kind: 'blank' });
});

test.each<Cell>(['N', 'n', ' NA ', 'N/A', 'n/a', 's.o.', 'S.O.', 'Sans objet'])(
  '%p is not applicable',
  (cell) => {
    const answer = { kind: 'not-applicable' };

    expect(parseAnswer(yesNo('a'), cell)).toEqual({ kind: 'answer', answer });
    expect(parseAnswer(upTo(5, 'b'), cell)).toEqual({ kind: 'answer', answer });
    expect(parseAnswer(yesNo('a', 1, strict), cell)).toEqual({
      kind: 'refused',
      code: 'not-applicable-refused',
      allowed: ['1', '0'],
    });
  },
);

test.each<[Cell, boolean]>([
  [1, true],
  ['1', true],
  [' oui ', true],
  ['O', true],
  ['Yes', true],
  ['y', true],
  [true, true],
  [0, false],
  ['non', false],
  ['NO', false],
  [false, false],
])('a yes/no question reads %p', (cell, yes) => {
  expect(parseAnswer(yesNo('a'), cell)).toEqual({ kind: 'answer', answer: { kind: 'yes-no', yes } });
});

test.each<Cell>([2, '01', '1,0', 'X', '#N/A', -1, 0.5, NaN])('a yes/no question refuses %p', (cell) => {
  expect(parseAnswer(yesNo('a'), cell)).toEqual({
    kind: 'refused',
    code: 'not-an-answer',
    allowed: ['1', '0', 'N'],
  });
});

test('an option is its code, typed as a number or as text, in any case', () => {
  const four = { kind: 'answer', answer: { kind: 'option', code: '4' } };
  const letters = aCriterion('l', { type: 'ordinal', options: [option(1, 'A'), option(0, 'B2')] });

  expect([4, '4', ' 4 '].map((cell) => parseAnswer(upTo(5, 'a'), cell))).toEqual([four, four, four]);
  expect(parseAnswer(letters, 'b2')).toEqual({ kind: 'answer', answer: { kind: 'option', code: 'B2' } });
  expect(parseAnswer(letters, 'C')).toMatchObject({ kind: 'refused', allowed: ['A', 'B2', 'N'] });
});

test.each<Cell>([6, -1, 4.5, '4,0', '04', '4 5', true, Infinity])(
  'nothing is made to fit: 0 to 5 refuses %p',
  (cell) => {
    expect(parseAnswer(upTo(5, 'a'), cell)).toMatchObject({ kind: 'refused', code: 'not-an-answer' });
  },
);

test.each<[Cell, string[]]>([
  ['a,c', ['A', 'C']],
  ['C;A', ['A', 'C']],
  [' c  a a ', ['A', 'C']],
  ['B', ['B']],
  ['-', []],
  ['aucun', []],
  [0, []],
])('several options are read from %p', (cell, codes) => {
  expect(parseAnswer(multiple('m', [1, 1, 1], 3), cell)).toEqual({
    kind: 'answer',
    answer: { kind: 'options', codes },
  });
});

test('one unknown option refuses them all', () => {
  expect(parseAnswer(multiple('m', [1, 1], 2), 'A, Z')).toEqual({
    kind: 'refused',
    code: 'not-an-answer',
    allowed: ['A', 'B', 'N'],
  });
  expect(parseAnswer(multiple('m', [1, 1], 2), ',;')).toMatchObject({ kind: 'refused' });
});

describe('a number', () => {
  const ring = ranged('ring', [
    [0, 30, 2],
    [31, 60, 1],
  ]);
  const open = ranged('open', [
    [null, 10, 2],
    [10.5, null, 1],
  ]);

  test('takes a comma or a point', () => {
    const answer = { kind: 'number', value: 12.5 };

    for (const cell of [12.5, '12,5', '12.5', ' 12,50 ', '+12,5'])
      expect(parseAnswer(ring, cell)).toEqual({ kind: 'answer', answer });
  });

  test('is what Excel shows of a computed one', () => {
    expect(parseAnswer(ring, 0.1 + 0.2)).toEqual({ kind: 'answer', answer: { kind: 'number', value: 0.3 } });
    expect(parseAnswer(ring, -0)).toEqual({ kind: 'answer', answer: { kind: 'number', value: 0 } });
  });

  test('outside the ranges is refused with the bounds, between two of them with the ranges', () => {
    expect(parseAnswer(ring, 61)).toEqual({ kind: 'refused', code: 'not-a-number', allowed: ['0', '60'] });
    expect(parseAnswer(ring, '-0,1')).toMatchObject({ code: 'not-a-number' });
    expect(parseAnswer(ring, 30.5)).toEqual({
      kind: 'refused',
      code: 'not-an-answer',
      allowed: ['0..30', '31..60', 'N'],
    });
    expect(parseAnswer(open, 'vite')).toEqual({ kind: 'refused', code: 'not-a-number', allowed: ['', ''] });
    expect(parseAnswer(open, -1e6)).toMatchObject({ kind: 'answer' });
  });

  test.each<Cell>(['1e3', '12,5,0', '1 200', '12 s', 'NaN', true, NaN, '0,1234567890123456'])(
    'is not %p',
    (cell) => {
      expect(parseAnswer(open, cell)).toMatchObject({ kind: 'refused', code: 'not-a-number' });
    },
  );
});

test('a text is kept as typed, and N means not applicable only where that is offered', () => {
  const free = aCriterion('t', { type: 'text' });
  const text = (written: string) => ({ kind: 'answer', answer: { kind: 'text', text: written } });

  expect(parseAnswer(free, ' Bonjour ')).toEqual(text(' Bonjour '));
  expect(parseAnswer(free, 12)).toEqual(text('12'));
  expect(parseAnswer(free, 'N')).toEqual({ kind: 'answer', answer: { kind: 'not-applicable' } });
  expect(parseAnswer({ ...free, ...strict }, 'N')).toEqual(text('N'));
});

test('the list of choices of a criterion ends with N where that is offered', () => {
  expect(allowedCells(upTo(2, 'a'))).toEqual(['0', '1', '2', 'N']);
  expect(allowedCells(yesNo('a', 1, strict))).toEqual(['1', '0']);
  expect(
    allowedCells(
      ranged('a', [
        [0, 0, 1],
        [1, null, 0],
      ]),
    ),
  ).toEqual(['0', '1..', 'N']);
  expect(allowedCells(aCriterion('a', { type: 'text' }, strict))).toEqual([]);
});

test('a cell shows a number where it is one, and codes that Excel would not change', () => {
  expect(answerCell({ kind: 'option', code: '4' })).toBe(4);
  expect(answerCell({ kind: 'yes-no', yes: true })).toBe(1);
  expect(answerCell({ kind: 'not-applicable' })).toBe('N');
  expect(answerCell({ kind: 'options', codes: ['1', '2'] })).toBe('1;2');
  expect(answerCell({ kind: 'option', code: '1E5' })).toBe('1E5');
  expect(answerCell({ kind: 'text', text: '0012' })).toBe('0012');
  expect(answerCell({ kind: 'number', value: 12.5 })).toBe(12.5);
  expect(answerText({ kind: 'number', value: 1e-7 })).toBe('0.0000001');
  expect(answerText({ kind: 'number', value: -1.5e21 })).toBe('-1500000000000000000000');
});
