import { toNumber, type Fraction } from '#domain/fraction';
import type { Grid } from '#domain/grid';
import { score } from '#domain/scoring/score';
import { sharedCases, testWithShared } from '../../../support/shared.ts';
import {
  aGrid,
  answersOf,
  aSection,
  multiple,
  option,
  ranged,
  upTo,
  yesNo,
  aCriterion,
} from '../support/a-grid.ts';

const hundredths = (value: Fraction | null): number | null =>
  value === null ? null : Math.round(toNumber(value) * 1e4) / 100;
const percent = (grid: Grid, answers: Parameters<typeof answersOf>[0]): number | null =>
  hundredths(score(grid, answersOf(answers), {}).value);
const weighted = (weights: readonly number[]): Grid =>
  aGrid([
    aSection(
      'all',
      1,
      weights.map((weight, index) => upTo(10, `q${index + 1}`, { weight })),
    ),
  ]);

describe('vectors of the field (DESIGN 5.2)', () => {
  const flat = weighted([40, 20, 20, 20]);

  test('A1: weights 40/20/20/20 and scores 10, 5, 5, 0 are 60', () => {
    expect(percent(flat, { q1: 10, q2: 5, q3: 5, q4: 0 })).toBe(60);
  });

  test('A2: with the last one not applicable the weights are 50/25/25 and the score 75', () => {
    expect(percent(flat, { q1: 10, q2: 5, q3: 5, q4: null })).toBe(75);
  });

  const sections = (failScope?: 'section' | 'evaluation') =>
    aGrid([
      aSection('one', 40, [upTo(10, 'a')]),
      aSection('two', 30, [
        upTo(10, 'b', { weight: 1 }),
        yesNo('fatal', 0, { weight: 0, ...(failScope && { failScope }) }),
      ]),
      aSection('three', 30, [upTo(10, 'c')]),
    ]);

  test('A3: sections 40/30/30 scoring 90, 80, 100 are 90; the second failed 66; the evaluation failed 0', () => {
    expect(percent(sections(), { a: 9, b: 8, c: 10, fatal: false })).toBe(90);
    expect(percent(sections('section'), { a: 9, b: 8, c: 10, fatal: false })).toBe(66);
    expect(percent(sections('evaluation'), { a: 9, b: 8, c: 10, fatal: false })).toBe(0);
    expect(percent(sections('evaluation'), { a: 9, b: 8, c: 10, fatal: true })).toBe(90);
  });

  test('A4: three options of 4 under a cap of 10 are 100', () => {
    const grid = aGrid([aSection('s', 1, [multiple('m', [4, 4, 4, 3], 10)])]);

    expect(percent(grid, { m: ['A', 'B', 'C'] })).toBe(100);
    expect(percent(grid, { m: ['A', 'D'] })).toBe(70);
    expect(percent(grid, { m: [] })).toBe(0);
  });

  test('A5: four interruptions fall in the range worth 5 of 10: 50', () => {
    const grid = aGrid([
      aSection('s', 1, [
        ranged('i', [
          [0, 0, 10],
          [1, 4, 5],
          [5, 10, 1],
        ]),
      ]),
    ]);

    expect(hundredths(score(grid, { i: { kind: 'number', value: 4 } }, {}).value)).toBe(50);
  });

  test('A6: points 20/20, 15/30, 10/10 and a bonus of 5 are 83.33, without the bonus 75', () => {
    const grid = aGrid(
      [
        aSection('s', 1, [
          upTo(20, 'q1'),
          upTo(30, 'q2'),
          multiple('q3', [6, 6], 10),
          upTo(5, 'q4', { bonus: true, required: false }),
        ]),
      ],
      { model: 'points' },
    );

    expect(percent(grid, { q1: 20, q2: 15, q3: ['A', 'B'], q4: 5 })).toBe(83.33);
    expect(percent(grid, { q1: 20, q2: 15, q3: ['A', 'B'] })).toBe(75);
    expect(percent(grid, { q1: 20, q2: 15, q3: ['A', 'B'], q4: null })).toBe(75);
  });

  const fourItems = aGrid([
    aSection('competence', 30, [upTo(10, 'c1'), upTo(10, 'c2')]),
    aSection('relationship', 25, [upTo(10, 'r1'), upTo(10, 'r2'), upTo(10, 'r3')]),
    aSection('handling', 25, [upTo(10, 'p1'), upTo(10, 'p2'), upTo(10, 'p3')]),
    aSection('compliance', 20, [upTo(10, 'k1'), upTo(10, 'k2')]),
  ]);

  test('A7: weights are redistributed inside the section first: 70.00, not 71.11', () => {
    const answers = { c1: 10, c2: 5, r1: 10, r2: 10, r3: null, p1: 5, p2: null, p3: null, k1: 10, k2: 0 };

    expect(percent(fourItems, answers)).toBe(70);
  });

  test('A8: a section not applicable at all leaves the evaluation: 76.67', () => {
    const answers = { c1: 10, c2: 5, r1: 10, r2: 10, r3: null, p1: null, p2: null, p3: null, k1: 10, k2: 0 };

    expect(percent(fourItems, answers)).toBe(76.67);
  });

  const groups = (model: 'weights' | 'points') =>
    aGrid([aSection('g1', 40, [yesNo('a'), yesNo('b')]), aSection('g2', 20, [yesNo('c')])], { model });

  test('G1: groups weighing 40 and 20 are 66.67 in weights and 60 in points', () => {
    expect(percent(groups('weights'), { a: true, b: false, c: true })).toBe(66.67);
    expect(percent(groups('points'), { a: true, b: false, c: true })).toBe(60);
  });

  test('G2: with the failed question not applicable both are 100', () => {
    expect(percent(groups('weights'), { a: true, b: null, c: true })).toBe(100);
    expect(percent(groups('points'), { a: true, b: null, c: true })).toBe(100);
  });

  test('G4: one of two critical questions of ten failed is 90, and 50 critical beside it', () => {
    const questions = Array.from({ length: 10 }, (_, index) =>
      yesNo(`q${index}`, 1, index < 2 ? { critical: 'customer' } : {}),
    );
    const answers = answersOf(Object.fromEntries(questions.map(({ id }) => [id, id !== 'q1'])));
    for (const model of ['weights', 'points'] as const) {
      const scoring = score(aGrid([aSection('s', 1, questions)], { model }), answers, {});

      expect(hundredths(scoring.value)).toBe(90);
      expect(hundredths(scoring.critical.value)).toBe(50);
      expect(scoring.critical.failed).toEqual({ customer: true });
    }
  });
});

testWithShared('weighs criteria as the reference does, not applicable left out of both sides', () => {
  const cases = sharedCases('score.weighted');
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const criteria = Object.entries<number>(input.weights).map(([id, weight]) =>
      upTo(input.max, id, { weight }),
    );
    const grid = aGrid([aSection('all', 1, criteria)]);
    const scores = input.evaluations.map((answers: Record<string, number | null>) => {
      const { value } = score(grid, answersOf(answers), {});
      return value === null ? null : toNumber(value) * input.scale;
    });

    scores.forEach((value: number | null, index: number) => {
      if (expected.scores[index] === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(expected.scores[index], 10);
    });
  }
});

testWithShared('zeroes contest contacts strictly beyond their limits, as the reference does', () => {
  const cases = sharedCases('contest.score');
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const scores = input.tests.map((one: Record<string, number | boolean>) => {
      const steps = [...new Set([0, Number(one['points']), Number(one['max'])])];
      const criterion = aCriterion('all', {
        type: 'ordinal',
        options: steps.map((points, index) => option(points, `P${index}`)),
      });
      const grid = aGrid([aSection('s', 1, [criterion])], {
        model: 'points',
        zeroRules: [
          { measurement: 'ring', title: { fr: 'Sonnerie', en: 'Ring' }, above: 60 },
          { measurement: 'takeover', title: { fr: 'Prise en charge', en: 'Takeover' }, above: 240 },
          { measurement: 'saturation', title: { fr: 'Saturation', en: 'Saturation' }, above: 0 },
        ],
      });
      const measurements = {
        ring: Number(one['pickup_s']),
        takeover: Number(one['handling_s']),
        saturation: one['saturated'] === true ? 1 : 0,
      };
      const { value } = score(grid, { all: { kind: 'option', code: 'P1' } }, measurements);
      return toNumber(value!) * 20;
    });

    expect(scores).toEqual(expected.scores);
  }
});
