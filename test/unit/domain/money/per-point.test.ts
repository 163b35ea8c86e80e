import type { ComputedFigure } from '#domain/kpi/compute-indicator';
import { perPoint, type Score } from '#domain/money/per-point';

const contact: ComputedFigure = {
  value: 6,
  low: null,
  high: null,
  n: 2000,
  status: 'complete',
  unit: 'money',
  basis: {
    numerator: '12000',
    denominator: '2000',
    from: '2026-10-01',
    to: '2026-12-31',
    missingDays: 0,
    platforms: 1,
    platformsCounted: 1,
    notes: [],
  },
};
const score: Score = { value: 15, low: 12, high: 16, n: 80, status: 'complete' };

test('a point of quality costs less where the score is high: the interval is that of the score, turned round', () => {
  expect(perPoint(contact, score)).toMatchObject({
    value: 0.4,
    low: 0.375,
    high: 0.5,
    n: 80,
    status: 'complete',
    basis: { notes: [{ code: 'score', values: ['15', '12', '16', '80', 'complete'] }] },
  });
});

test('while the wave goes on the figure is partial; a score without interval gives none', () => {
  expect(perPoint(contact, { ...score, low: null, high: null, status: 'partial' })).toMatchObject({
    value: 0.4,
    low: null,
    high: null,
    status: 'partial',
  });
});

test('a score of too few evaluations, or of 0, values nothing', () => {
  expect(perPoint(contact, { value: null, low: null, high: null, n: 3, status: 'too-few' })).toMatchObject({
    value: null,
    n: 3,
    status: 'not-valued',
    basis: { notes: [{ values: ['', '', '', '3', 'too-few'] }] },
  });
  expect(perPoint(contact, { ...score, value: 0 })).toMatchObject({ value: null, status: 'not-valued' });
});

test('without cost per contact there is none per point', () => {
  const none: ComputedFigure = { ...contact, value: null, status: 'not-collected' };

  expect(perPoint(none, score)).toBe(none);
});
