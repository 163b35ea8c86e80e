import { rankPractices } from '#domain/feedback/rank-practices';
import type { ToldMeasure } from '#domain/feedback/told-practice';

const of = (value: number | null): ToldMeasure => ({
  value,
  low: null,
  high: null,
  n: 10,
  status: 'complete',
  unit: 'share',
  currency: null,
});
type Values = { brand?: number | null; provider?: number | null; difference?: number; rate?: number };
const row = (practice: string, values: Values, polarity: 'good' | 'poor' = 'poor') => ({
  practice,
  polarity,
  figures: {
    'cost-brand': of(values.brand ?? null),
    'cost-provider': of(values.provider ?? null),
    'refusal-difference': of(values.difference ?? null),
    rate: of(values.rate ?? null),
  },
});
const order = (...rows: Parameters<typeof rankPractices>[0]) =>
  rankPractices(rows).map(({ practice }) => practice);

test('what is to get rid of comes before what is to spread, whatever the money', () => {
  expect(order(row('GOOD', { brand: 1e6 }, 'good'), row('POOR', { rate: 0.1 }))).toEqual(['POOR', 'GOOD']);
});

test('the money of brand and provider together counts, won or lost, and what is not valued comes after', () => {
  const rows = [
    row('NONE', { difference: 0.9, rate: 1 }),
    row('AGAINST', { brand: 500, provider: -450 }),
    row('GAIN', { brand: -300 }),
    row('LOSS', { brand: 100, provider: 250 }),
  ];
  expect(order(...rows)).toEqual(['LOSS', 'GAIN', 'AGAINST', 'NONE']);
});

test('without money refusals count by their difference and frequency, then frequency, then the code', () => {
  const rows = [
    row('Z', { rate: 0.9 }),
    row('B', { rate: 0.2 }),
    row('A', { rate: 0.2 }),
    row('RARE', { difference: 0.5, rate: 0.1 }),
    row('OFTEN', { difference: -0.2, rate: 0.6 }),
  ];
  expect(order(...rows)).toEqual(['OFTEN', 'RARE', 'Z', 'A', 'B']);
});
