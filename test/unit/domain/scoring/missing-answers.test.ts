import { missingAnswers } from '#domain/scoring/missing-answers';
import { aCriterion, aGrid, answersOf, aSection, upTo, yesNo } from '../support/a-grid.ts';

const grid = aGrid(
  [
    aSection('one', 1, [
      yesNo('complaint'),
      upTo(5, 'apology', { condition: { criterion: 'complaint', operator: 'in', codes: ['1'] } }),
    ]),
    aSection('two', 1, [
      upTo(5, 'tone'),
      yesNo('extra', 1, { required: false }),
      aCriterion('why', { type: 'text' }),
    ]),
  ],
  { zeroRules: [{ measurement: 'saturation', title: { fr: 'Saturation', en: 'Saturation' }, above: 0 }] },
);

test('lists what is required, shown and blank, in grid order', () => {
  expect(missingAnswers(grid, {}, {})).toEqual(['complaint', 'tone', 'why']);
  expect(missingAnswers(grid, answersOf({ complaint: true }), {})).toEqual(['apology', 'tone', 'why']);
});

test('not applicable is an answer, and one of another grid is none', () => {
  const answers = { ...answersOf({ complaint: false, tone: 9 }), why: { kind: 'not-applicable' } as const };

  expect(missingAnswers(grid, answers, {})).toEqual(['tone']);
});

test('a contact zeroed by a measurement needs no answers, an unknown measurement excuses nothing', () => {
  expect(missingAnswers(grid, {}, { saturation: 1 })).toEqual([]);
  expect(missingAnswers(grid, {}, { saturation: 0 })).toHaveLength(3);
});
