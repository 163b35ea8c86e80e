import type { Criterion, Grid } from '#domain/grid';
import { criteriaOfTheme, themeScore } from '#domain/progress/theme-score';

const title = { fr: 'x', en: 'x' };
const criterion = (id: string, weight: number, changed: Partial<Criterion> = {}): Criterion => ({
  ...{ id, title, weight, required: true, allowsNotApplicable: true, theme: 'proactivity' },
  answer: { type: 'yes-no', points: weight },
  ...changed,
});
const grid = (model: Grid['model']): Grid => ({
  ...{ code: 'g', version: '1.0.0', title, model, channels: ['phone'], zeroRules: [] },
  ...{ minimumAppliedWeight: 0.5, bonusCap: 1 },
  sections: [
    { id: 's1', title, weight: 3, criteria: [criterion('a', 1), criterion('b', 3, { theme: 'phone-tool' })] },
    {
      ...{ id: 's2', title, weight: 1 },
      criteria: [
        criterion('c', 2),
        criterion('bonus', 2, { bonus: true }),
        criterion('said', 0, { answer: { type: 'text' } }),
      ],
    },
  ],
});
const score = (model: Grid['model'], parts: Record<string, number | null>) =>
  themeScore(criteriaOfTheme(grid(model), 'proactivity'), parts);

test('criteria weigh what they weigh in the whole evaluation: sections first, then their share of the section', () => {
  // a is a quarter of a section of 3, c the whole of a section of 1.
  expect(score('weights', { a: 1_000_000, c: 0 })).toBe(428_571);
  expect(score('weights', { a: 0, c: 1_000_000 })).toBe(571_429);
});

test('in points they weigh their points times the weight of their section', () => {
  expect(score('points', { a: 1_000_000, c: 0 })).toBe(600_000);
});

test('what did not apply is left out, never 0', () => {
  expect(score('weights', { a: null, c: 250_000 })).toBe(250_000);
  expect(score('weights', { c: 250_000 })).toBe(250_000);
  expect(score('weights', { a: null, c: null })).toBeNull();
});

test('neither a bonus, nor a text, nor another theme counts', () => {
  expect(criteriaOfTheme(grid('weights'), 'proactivity').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(score('weights', { a: 500_000, b: 0, c: 500_000, bonus: 0, said: 0 })).toBe(500_000);
  expect(criteriaOfTheme(grid('weights'), 'difficult-situations')).toEqual([]);
});
