import { fraction } from '#domain/fraction';
import type { Criterion, Grid } from '#domain/grid';
import { score } from '#domain/scoring/score';
import { storedScore } from '#domain/scoring/stored-score';
import { aCriterion, aGrid, answersOf, aSection, option, upTo, yesNo } from '../support/a-grid.ts';

const weighted = (weights: readonly number[]): Grid =>
  aGrid([
    aSection(
      'all',
      1,
      weights.map((weight, index) => upTo(10, `q${index + 1}`, { weight })),
    ),
  ]);

describe('precedence and reasons', () => {
  const grid = aGrid(
    [
      aSection('one', 1, [
        upTo(10, 'a'),
        yesNo('stops', 1, { failScope: 'evaluation' }),
        yesNo('spoils', 1, { failScope: 'section' }),
      ]),
      aSection('two', 1, [upTo(10, 'b'), yesNo('more', 5, { bonus: true, required: false })]),
    ],
    { zeroRules: [{ measurement: 'ring', title: { fr: 'Sonnerie', en: 'Ring' }, above: 60 }] },
  );

  test('keeps what the score was before failing, and every reason in order of precedence', () => {
    const answers = answersOf({ a: 10, stops: false, spoils: false, b: 10 });
    const scoring = score(grid, answers, { ring: 61 });

    expect(scoring.value).toEqual(fraction(0n));
    expect(scoring.beforeFail).toEqual(fraction(2n, 3n));
    expect(scoring.failedBy).toEqual(['ring', 'stops', 'spoils']);
  });

  test('zeroes nothing at the threshold itself, nor for an unknown measurement', () => {
    const answers = answersOf({ a: 10, stops: true, spoils: true, b: 10 });

    expect(score(grid, answers, { ring: 60 }).value).toEqual(fraction(1n));
    expect(score(grid, answers, {}).value).toEqual(fraction(1n));
    expect(score(grid, answers, { ring: 60.01 }).value).toEqual(fraction(0n));
  });

  test('a section that fails loses its bonus too, and the others keep theirs', () => {
    const section = [
      upTo(10, 'a'),
      yesNo('spoils', 1, { failScope: 'section' }),
      upTo(2, 'more', { bonus: true }),
    ];
    const model = aGrid([aSection('one', 1, section), aSection('two', 1, [upTo(10, 'b')])], {
      model: 'points',
    });

    expect(score(model, answersOf({ a: 9, spoils: false, more: 2, b: 5 }), {}).value).toEqual(
      fraction(5n, 21n),
    );
    expect(score(model, answersOf({ a: 7, spoils: true, more: 2, b: 5 }), {}).value).toEqual(
      fraction(15n, 21n),
    );
  });

  test('lifts a score above 1 only up to the cap the grid states', () => {
    const criteria = [upTo(10, 'a'), yesNo('more', 5, { bonus: true })];
    const answers = answersOf({ a: 10, more: true });
    const capped = (bonusCap: number, model: 'weights' | 'points') =>
      score(aGrid([aSection('s', 1, criteria)], { bonusCap, model }), answers, {}).value;

    expect(capped(1, 'points')).toEqual(fraction(1n));
    expect(capped(1.2, 'points')).toEqual(fraction(6n, 5n));
    expect(capped(2, 'points')).toEqual(fraction(3n, 2n));
    expect(capped(2, 'weights')).toEqual(fraction(2n));
  });

  test('a fatal answer counts as 0 however little else was applicable', () => {
    const strict = { ...grid, minimumAppliedWeight: 0.9 };
    const scoring = score(strict, answersOf({ a: null, stops: false, spoils: null, b: null }), {});

    expect(scoring.value).toEqual(fraction(0n));
    expect(scoring.incomplete).toBe(false);
  });
});

describe('conditions', () => {
  const criteria: readonly Criterion[] = [
    yesNo('complaint', 1),
    yesNo('apology', 1, {
      failScope: 'evaluation',
      condition: { criterion: 'complaint', operator: 'in', codes: ['1'] },
    }),
    yesNo('again', 1, { condition: { criterion: 'apology', operator: 'not-in', codes: ['1'] } }),
  ];
  const grid = aGrid([aSection('s', 1, criteria)], { minimumAppliedWeight: 1 });

  test('a hidden criterion neither scores nor fails, whatever is left in its cell', () => {
    const scoring = score(grid, answersOf({ complaint: false, apology: false, again: false }), {});

    expect(scoring.value).toEqual(fraction(0n));
    expect(scoring.failedBy).toEqual([]);
    expect(storedScore(scoring).parts).toEqual({ s: 0, complaint: 0, apology: null, again: null });
  });

  test('a hidden criterion is not asked, so it makes nothing incomplete', () => {
    expect(score(grid, answersOf({ complaint: true, apology: true }), {}).incomplete).toBe(false);
    expect(score(grid, answersOf({ complaint: true, apology: null, again: true }), {}).incomplete).toBe(true);
  });
});

describe('what was applicable', () => {
  const halves = aGrid([aSection('s', 1, [upTo(5, 'a', { weight: 60 }), upTo(5, 'b', { weight: 40 })])], {
    minimumAppliedWeight: 0.5,
  });

  test('is incomplete below the minimum share of the weight, complete at it', () => {
    expect(score(halves, answersOf({ a: 5, b: null }), {})).toMatchObject({ incomplete: false });
    expect(score(halves, answersOf({ a: null, b: 5 }), {})).toMatchObject({
      incomplete: true,
      appliedWeight: fraction(2n, 5n),
    });
    const even = { ...halves, minimumAppliedWeight: 0.4 };
    expect(score(even, answersOf({ a: null, b: 5 }), {})).toMatchObject({ incomplete: false });
  });

  test('nothing applicable is no score at all, never 0', () => {
    const scoring = score(halves, answersOf({ a: null, b: null }), {});

    expect(scoring).toMatchObject({ value: null, beforeFail: null, incomplete: true });
  });

  test('a blank answer and one of another grid are not 0', () => {
    expect(score(halves, answersOf({ a: 5 }), {}).value).toEqual(fraction(1n));
    expect(score(halves, answersOf({ a: 5, b: 17 }), {}).value).toEqual(fraction(1n));
    expect(score(halves, answersOf({ a: 5, b: true }), {}).value).toEqual(fraction(1n));
  });

  test('a text never counts', () => {
    const grid = aGrid([aSection('s', 1, [yesNo('a'), aCriterion('why', { type: 'text' })])]);

    expect(score(grid, { ...answersOf({ a: true }), why: { kind: 'text', text: 'ok' } }, {})).toMatchObject({
      value: fraction(1n),
      appliedWeight: fraction(1n),
    });
  });
});

test('an option marked as failing fails instead of the lowest one', () => {
  const criterion = aCriterion(
    'tone',
    { type: 'ordinal', options: [option(0), option(1), option(0, 'RUDE', true)] },
    { failScope: 'evaluation' },
  );
  const grid = aGrid([aSection('s', 1, [criterion, yesNo('a')])]);
  const failed = (code: string) =>
    score(grid, { tone: { kind: 'option', code }, a: { kind: 'yes-no', yes: true } }, {}).failedBy;

  expect(failed('RUDE')).toEqual(['tone']);
  expect(failed('0')).toEqual([]);
});

test('stores millionths rounded once, half away from zero', () => {
  const grid = (points: number) =>
    aGrid([
      aSection('s', 1, [aCriterion('a', { type: 'ordinal', options: [option(points), option(1, 'TOP')] })]),
    ]);
  const stored = (points: number) =>
    storedScore(score(grid(points), { a: { kind: 'option', code: String(points) } }, {})).value;

  expect(storedScore(score(weighted([1, 1, 1]), answersOf({ q1: 10, q2: 10, q3: 0 }), {})).value).toBe(
    666_667,
  );
  expect(stored(0.0000005)).toBe(1);
  expect(stored(0.0000004999)).toBe(0);
  expect(stored(0.6666665)).toBe(666_667);
});
