import { toldPractice } from '#domain/feedback/told-practice';
import type { ComputedFigure } from '#domain/kpi/compute-indicator';
import type { IndicatorStatus } from '#domain/kpi/indicator-figure';
import { practiceMeasures, type PracticeFigures } from '#domain/practice/practice-figures';

const figure = (status: IndicatorStatus, unit: 'share' | 'money' = 'share'): ComputedFigure => ({
  value: status === 'complete' ? 0.5 : null,
  low: null,
  high: null,
  n: 12,
  status,
  unit,
  basis: {
    numerator: null,
    denominator: null,
    from: '2026-10-01',
    to: '2026-12-31',
    missingDays: 0,
    platforms: 1,
    platformsCounted: 1,
    notes: [{ code: 'to-confirm', values: ['A'] }],
  },
});
const figuresOf = (rate: IndicatorStatus): PracticeFigures => ({
  practice: 'P',
  coded: 12,
  present: 6,
  measures: {
    ...(Object.fromEntries(
      practiceMeasures.map((id) => [id, figure('complete', id.startsWith('cost') ? 'money' : 'share')]),
    ) as PracticeFigures['measures']),
    rate: figure(rate),
  },
});

test('a practice is told with its figures, their currency, and each note once', () => {
  const told = toldPractice(figuresOf('complete'), { coded: 14, currency: 'EUR' });

  expect(told).toMatchObject({ found: 6, coded: 12, notes: [{ code: 'to-confirm', values: ['A'] }] });
  expect(told.notes).toHaveLength(1);
  expect(told.figures.refusal).toMatchObject({ value: 0.5, currency: null });
  expect(told.figures['cost-brand']).toMatchObject({ value: 0.5, currency: 'EUR' });
});

test.each(['too-few', 'not-collected'] as const)(
  'when its frequency is %s nothing else of it is told',
  (status) => {
    const told = toldPractice(figuresOf(status), { coded: 3, currency: 'EUR' });

    expect(told).toMatchObject({ found: null, coded: 3, notes: [] });
    for (const id of practiceMeasures) expect(told.figures[id]).toMatchObject({ value: null, status });
  },
);
