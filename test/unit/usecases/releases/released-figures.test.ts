import type { Figure } from '#domain/figure';
import { gridReference } from '#domain/grid';
import { barometerGrid } from '#domain/templates/barometer-grid';
import type { WaveReading } from '../../../../functions/usecases/figures/wave-figures.ts';
import { withoutTellingParts } from '../../../../functions/usecases/releases/released-figures.ts';

const reference = gridReference(barometerGrid);
const reading = {
  wave: { grids: { phone: reference } },
  grids: new Map([[reference, barometerGrid]]),
} as unknown as WaveReading;
const place = { entity: 'FR-LYON', channel: 'phone-in' } as const;

const figure = (value: number | null, changes: Partial<Figure> = {}): Figure => ({
  value,
  low: null,
  high: null,
  n: 40,
  status: value === null ? 'suppressed' : 'closed',
  unit: 1,
  basis: { weighting: 'volumes', weights: {}, leftOut: 0, incomplete: 0, degreesOfFreedom: null },
  asOf: '2026-12-31T10:00:00Z',
  ...changes,
});

const told = (commitment: Figure, before?: Figure) =>
  withoutTellingParts(reading, {
    place,
    figures: {
      commitment,
      accuracy: figure(15),
      'critical:business': figure(0.9),
      'critical:customer': figure(1),
    },
    before: (part) => (part === 'critical:business' ? before : undefined),
  });

test('an accuracy is told where its critical criteria are', () => {
  expect(told(figure(12))['critical:business']?.value).toBe(0.9);
});

test('an accuracy is withheld where one of its critical criteria is, and only of that family', () => {
  const { 'critical:business': business, 'critical:customer': customer } = told(figure(null));

  expect(business).toMatchObject({ value: null, status: 'suppressed', n: 40 });
  expect(customer?.value).toBe(1);
});

test('beside a criterion that repeats its last value an accuracy repeats its own, or is withheld', () => {
  const repeated = figure(12, { repeated: true });

  expect(told(repeated)['critical:business']?.value).toBeNull();
  expect(told(repeated, figure(0.8))['critical:business']).toMatchObject({ value: 0.8, repeated: true });
});
