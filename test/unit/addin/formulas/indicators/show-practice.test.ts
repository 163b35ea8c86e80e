import type { IndicatorFigureView } from '#contract/indicator';
import { showIndicator } from '../../../../../addin/formulas/indicators/show-indicator.ts';

const money: IndicatorFigureView = {
  value: -4000,
  low: -9000,
  high: 1000,
  n: 120,
  status: 'complete',
  unit: 'money',
  currency: 'EUR',
  basis: {
    numerator: null,
    denominator: null,
    from: '2026-10-01',
    to: '2026-12-31',
    missingDays: 0,
    platforms: 1,
    platformsCounted: 1,
    notes: [
      { code: 'sides', values: ['50', '70'] },
      { code: 'association', values: [] },
      { code: 'time', values: ['1000'] },
      { code: 'lost', values: ['-5000'] },
      { code: 'swing', values: ['refusals', '-9000', '1000'] },
      { code: 'swing', values: ['seconds', '-4500', '-3500'] },
      { code: 'even-seconds', values: ['100'] },
      { code: 'volume-scaled', values: ['10000', 'FR-LYON#phone-in'] },
    ],
  },
  asOf: '2026-11-01T00:00:00Z',
};
const show = (shows: string, figure = money) =>
  showIndicator({ answer: 'indicator', figure, waves: ['@practices'] }, { ask: 'practice', shows });
const said = (shows: string, figure = money) => {
  const cell = show(shows, figure);
  return 'text' in cell ? cell.text : 'reason' in cell ? cell.reason : cell;
};

test.each([
  ['', -4000],
  ['low', -9000],
  ['n', 120],
  ['with', 50],
  ['without', 70],
  ['time', 1000],
  ['lost', -5000],
  ['even-seconds', 100],
  ['swing-low:seconds', -4500],
  ['swing-high:refusals', 1000],
])('after #, %j shows %j', (shows, value) => {
  expect(show(shows)).toMatchObject({ kind: 'value', value });
});

test.each(['swing-low:weather', 'swing-low', 'swing:seconds', 'toString:seconds'])(
  'what the answer does not say is not available: %s',
  (shows) => expect(show(shows)).toMatchObject({ kind: 'not-available' }),
);

test('notes say association, never cause, in both languages', () => {
  const { fr, en } = said('notes') as { fr: string; en: string };

  expect(fr).toContain('Écart observé dans l’échantillon');
  expect(fr).toContain('10\u202f000 contacts par an, au rythme de la vague');
  expect(en).toContain('Difference seen in the sample');
  for (const text of [fr, en]) expect(text).not.toMatch(/\b(cause[sd]?|grâce à|because|provoque|due to)\b/i);
});

test('too few contacts say how many there are on each side, not that answers lack', () => {
  const few = { ...money, value: null, low: null, high: null, n: 94, status: 'too-few' as const };
  const { fr, en } = said('', {
    ...few,
    basis: { ...few.basis, notes: [{ code: 'sides', values: ['4', '90'] }] },
  }) as {
    fr: string;
    en: string;
  };

  expect(fr).toContain('Trop peu de contacts codés (94)');
  expect(fr).toContain('4 contacts avec, 90 sans.');
  expect(en).toContain('4 contacts with, 90 without.');
});

test('a missing assumption is named, with the sheet to type it in', () => {
  const notes = [{ code: 'assumption-missing', values: ['paid-hour', 'FR-LYON'] }];
  const figure = { ...money, value: null, status: 'not-valued' as const, basis: { ...money.basis, notes } };
  expect(said('', figure)).toEqual({
    fr: 'Ce montant ne peut pas être évalué. FR-LYON\u00a0: tapez le prix d’une heure payée dans la feuille Hypothèses (0 s’il n’y en a pas).',
    en: 'This amount cannot be valued. FR-LYON: type the price of a paid hour in the sheet Assumptions (0 when there is none).',
  });
});

test.each([
  'not-charged',
  'own-platform',
  'contract-unknown',
  'volume-missing',
  'simpson',
  'to-confirm',
  'of-a-practice',
  'reasons-unknown',
  'nothing-compared',
  'mean-and-median-differ',
  'interval-of-money',
  'strata-left-out',
  'time-not-counted',
  'refusals-not-counted',
  'adjusted',
  'long-contacts',
  'volume-year',
  'unweighted',
])('the note %s has words in both languages', (code) => {
  const figure = { ...money, basis: { ...money.basis, notes: [{ code, values: ['1', '2'] }] } };
  const { fr, en } = said('notes', figure) as { fr: string; en: string };
  expect([fr, en]).not.toContain('Rien de plus à savoir.');
  expect(fr).not.toBe(en);
  expect(`${fr}${en}`).not.toMatch(/undefined|NaN/);
});
