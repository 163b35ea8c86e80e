import type { Figure } from '#domain/figure';
import { sections } from '#domain/reports/sections';
import { inWords } from '../support/a-peer.ts';

const figure = (value: number | null, margin: number | null, changed: Partial<Figure> = {}): Figure => ({
  value,
  low: value === null || margin === null ? null : value - margin,
  high: value === null || margin === null ? null : value + margin,
  n: 40,
  status: 'closed',
  unit: 20,
  basis: { weighting: 'volumes', weights: {}, leftOut: 0, incomplete: 0, degreesOfFreedom: 30 },
  asOf: '2026-11-22T10:00:00Z',
  ...changed,
});
const parts = ['', 'welcome', 'answer', 'closing'].map((id) => ({
  id,
  title: { fr: `rubrique ${id}`, en: `section ${id}` },
}));
const of = (...figures: readonly Figure[]) =>
  inWords(sections([{ code: 'LYON', name: 'Lyon', figures }], parts, 20))[0];

test('the strongest and the weakest section are named when their intervals, held together, are apart', () => {
  expect(of(figure(15.2, 0.6), figure(17, 0.5), figure(12.5, 0.9), figure(15, 0.7))).toEqual({
    fr: 'Lyon\u00a0: 15,2 (de 14,6 à 15,8\u00a0; 40 évaluations). Point fort\u00a0: rubrique welcome (17,0)\u00a0; point faible\u00a0: rubrique answer (12,5).',
    en: 'Lyon: 15.2 (14.6 to 15.8; 40 evaluations). Strongest: section welcome (17.0); weakest: section answer (12.5).',
  });
});

test('sections whose intervals overlap once held together are not distinguishable', () => {
  // Apart one by one (15.0 + 0.5 < 16.1 − 0.5), not together: 0.5 becomes 0.62 for three (t of 1 − 0.05 / 6).
  expect(of(figure(15.6, 0.4), figure(16.1, 0.5), figure(15, 0.5), figure(15.4, 0.5))).toEqual({
    fr: 'Lyon\u00a0: 15,6 (de 15,2 à 16,0\u00a0; 40 évaluations). Ses rubriques ne sont pas distinguables les unes des autres.',
    en: 'Lyon: 15.6 (15.2 to 16.0; 40 evaluations). Its sections are not distinguishable from one another.',
  });
});

test('without intervals, or without a score, nothing is made of them', () => {
  expect(of(figure(15.2, null), figure(17, null), figure(12, null), figure(15, null))?.fr).toBe(
    'Lyon\u00a0: 15,2 (40 évaluations). Trop peu pour dire quelles rubriques sont fortes ou faibles.',
  );
  const few = figure(null, null, { n: 3, status: 'too-few' });
  expect(of(few, few, few, few)?.en).toBe('Lyon: too few evaluations (3) for a score; 5 are needed.');
});
