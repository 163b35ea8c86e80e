import { practiceMeasures } from '#domain/practice/practice-figures';
import { measureNamed } from '../../../../../addin/formulas/indicators/measure-named.ts';
import { readIndicator } from '../../../../../addin/formulas/indicators/read-indicator.ts';

test.each([
  ['', 'rate'],
  ['fréquence', 'rate'],
  ['secondes', 'seconds'],
  ['Secondes-robuste', 'seconds-robust'],
  ['secondes propres', 'seconds-own'],
  ['refus', 'refusal'],
  ['refus-sans', 'refusal-without'],
  ['écart-refus', 'refusal-difference'],
  ['ECART REFUS', 'refusal-difference'],
  ['écart-refus-ajusté', 'refusal-adjusted'],
  ['coût-marque', 'cost-brand'],
  ['coût prestataire', 'cost-provider'],
  ['Refusal Difference', 'refusal-difference'],
  ['mood', undefined],
  ['constructor', undefined],
])('the measure typed as %j is %s', (typed, id) => {
  expect(measureNamed(typed)).toBe(id);
});

test.each(practiceMeasures)('%s is typed as its id', (id) => {
  expect(measureNamed(id.toUpperCase())).toBe(id);
});

test('a practice is asked for by wave or quarter; what stands after # is shown of the same answer', () => {
  const ask = {
    ask: 'practice',
    practice: 'REBOND',
    entity: 'FR-LYON',
    period: '2026-Q4',
    channel: '',
    measure: 'refusal',
  };
  expect(readIndicator('BAROMETER_PRACTICE', ['rebond', 'fr-lyon', 'T4 2026', 'refus'])).toEqual({
    ask,
    shows: '',
  });
  expect(readIndicator('BAROMETER_PRACTICE', ['REBOND', 'FR-LYON', '2026-T4', 'Refus#Low'])).toEqual({
    ask,
    shows: 'low',
  });
  expect(readIndicator('BAROMETER_PRACTICE', ['*', '*', '2026-Q4-L', '#n'])).toEqual({
    ask: { ...ask, practice: '*', entity: '*', period: '2026-Q4-L', measure: 'rate' },
    shows: 'n',
  });
});

test('a measure that is none is the person’s to correct', () => {
  expect(readIndicator('BAROMETER_PRACTICE', ['REBOND', 'FR-LYON', '2026-Q4', 'mood'])).toEqual({
    problem: { code: 'unknown-measure', said: { typed: 'mood' } },
  });
});
