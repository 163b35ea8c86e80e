import type { Condition, Criterion } from '#domain/grid';
import { checkGrid } from '#domain/scoring/check-grid';
import { aCriterion, aGrid, aSection, multiple, option, ranged, upTo, yesNo } from '../support/a-grid.ts';

const problems = (...criteria: Criterion[]) =>
  checkGrid(aGrid([aSection('s', 1, [yesNo('first'), ...criteria])]));

test('finds nothing wrong with a sound grid', () => {
  const condition: Condition = { criterion: 'first', operator: 'not-in', codes: ['1', 'N'] };

  expect(
    problems(
      upTo(5, 'a', { condition }),
      multiple('b', [1, 2], 2, { critical: 'customer' }),
      ranged('c', [
        [0, 30, 2],
        [31, null, 0],
      ]),
      aCriterion('d', { type: 'text' }),
      yesNo('e', 0, { failScope: 'evaluation' }),
    ),
  ).toEqual([]);
});

test('ids are unique, sections and criteria together', () => {
  expect(problems(yesNo('s'), yesNo('first'))).toEqual([
    { code: 'duplicate-id', part: 's', detail: '' },
    { code: 'duplicate-id', part: 'first', detail: '' },
  ]);
});

test('a condition looks at an answer given above', () => {
  const about = (criterion: string, codes = ['1']): Criterion =>
    yesNo('a', 1, { condition: { criterion, operator: 'in', codes } });

  expect(problems(about('later'), yesNo('later'))).toEqual([
    { code: 'unknown-condition', part: 'a', detail: 'later' },
  ]);
  expect(problems(about('a'))).toMatchObject([{ code: 'unknown-condition' }]);
  expect(problems(about('first', ['1', 'OUI']))).toEqual([
    { code: 'unknown-condition-code', part: 'a', detail: 'OUI' },
  ]);
  expect(problems(aCriterion('t', { type: 'text' }), about('t'))).toMatchObject([
    { code: 'condition-without-choices', part: 'a' },
  ]);
});

test('options have codes of their own, and leave N and NA alone', () => {
  const criterion = aCriterion('a', {
    type: 'ordinal',
    options: [option(0, 'N'), option(1, 'NA'), option(2, 'B'), option(3, 'B')],
  });

  expect(problems(criterion)).toEqual([
    { code: 'reserved-option', part: 'a', detail: 'N' },
    { code: 'reserved-option', part: 'a', detail: 'NA' },
    { code: 'duplicate-option', part: 'a', detail: 'B' },
  ]);
});

test('ranges neither overlap nor are empty, since both ends are included', () => {
  expect(
    problems(
      ranged('a', [
        [0, 30, 2],
        [30, 60, 1],
        [90, 80, 0],
      ]),
    ),
  ).toEqual([
    { code: 'empty-range', part: 'a', detail: '90..80' },
    { code: 'overlapping-ranges', part: 'a', detail: '30..60' },
  ]);
  expect(
    problems(
      ranged('a', [
        [null, 30, 2],
        [31, null, 0],
        [100, 200, 1],
      ]),
    ),
  ).toMatchObject([{ code: 'overlapping-ranges', detail: '100..200' }]);
});

test('points can be earned and lost', () => {
  const flat = aCriterion('a', { type: 'ordinal', options: [option(2, 'A'), option(2, 'B')] });

  expect(problems(flat)).toMatchObject([{ code: 'nothing-to-lose', part: 'a' }]);
  expect(problems(multiple('a', [1, 2], 0))).toMatchObject([{ code: 'cap-not-positive' }]);
  expect(problems(upTo(2, 'a'), yesNo('b', -1))).toMatchObject([{ code: 'negative-points', part: 'b' }]);
});

test('what is to fail can fail and can pass', () => {
  const words = (fails?: boolean) =>
    aCriterion(
      'a',
      { type: 'ordinal', options: [option(0, 'A', fails), option(0, 'B', fails)] },
      { failScope: 'section' },
    );

  expect(problems(words())).toMatchObject([{ code: 'never-fails', part: 'a' }]);
  expect(problems(words(true))).toMatchObject([{ code: 'always-fails', part: 'a' }]);
  expect(problems(yesNo('a', 1, { bonus: true, failScope: 'section' }))).toMatchObject([
    { code: 'bonus-fails' },
  ]);
  expect(problems(aCriterion('a', { type: 'text' }, { critical: 'business' }))).toMatchObject([
    { code: 'text-scored' },
  ]);
});

test('something weighs, in every section that has a weight', () => {
  const empty = aSection('empty', 1, [
    aCriterion('note', { type: 'text' }),
    yesNo('extra', 1, { bonus: true }),
  ]);

  expect(checkGrid(aGrid([empty]))).toEqual([{ code: 'no-positive-weight', part: '', detail: '' }]);
  expect(checkGrid(aGrid([empty, aSection('s', 1, [yesNo('a')])]))).toEqual([
    { code: 'section-without-weight', part: 'empty', detail: '' },
  ]);
  expect(checkGrid(aGrid([empty, aSection('s', 1, [yesNo('a')])], { model: 'points' }))).toEqual([]);
  expect(checkGrid(aGrid([aSection('s', 1, [yesNo('a', 1, { weight: 0 })])]))).toHaveLength(1);
});

test('a measurement has one threshold', () => {
  const rule = { measurement: 'ring', title: { fr: 'Sonnerie', en: 'Ring' }, above: 60 };

  expect(
    checkGrid(aGrid([aSection('s', 1, [yesNo('a')])], { zeroRules: [rule, { ...rule, above: 30 }] })),
  ).toEqual([{ code: 'duplicate-measurement', part: '', detail: 'ring' }]);
});
