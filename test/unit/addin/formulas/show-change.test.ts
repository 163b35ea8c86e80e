import { changeReasons, untestedReasons } from '#domain/reports/change';
import type { CellResult } from '../../../../addin/formulas/cell-result.ts';
import { showAnswer } from '../../../../addin/formulas/show-answer.ts';
import { aChange } from '../a-change.ts';

type Changes = Parameters<typeof aChange>[0];
const show = (id: 'BAROMETER_CHANGE' | 'BAROMETER_TREND', changes: Changes): CellResult =>
  showAnswer(id, aChange(changes), { timeZone: 'UTC' });

test('the difference is a number, a difference of zero too', () => {
  expect(show('BAROMETER_CHANGE', { value: -0.42 })).toEqual({ kind: 'value', value: -0.42 });
  expect(show('BAROMETER_CHANGE', { value: 0 })).toEqual({ kind: 'value', value: 0 });
});

test.each([
  ['up', '▲'],
  ['down', '▼'],
  ['level', '≈'],
] as const)('the verdict %s is %s', (verdict, arrow) => {
  expect(show('BAROMETER_TREND', { verdict })).toEqual({ kind: 'value', value: arrow });
});

test('over several flows there is a difference and no arrow: the person is asked for one', () => {
  const several = { verdict: null, probability: null, untested: 'several-flows' } as const;

  expect(show('BAROMETER_CHANGE', several)).toMatchObject({ kind: 'value', value: 0.6 });
  expect(show('BAROMETER_TREND', several)).toEqual({
    kind: 'not-available',
    reason: {
      fr: 'Un écart se teste dans un canal et un sens. Donnez-en un, par exemple phone-in.',
      en: 'A difference is tested in one channel and direction. Give one, for example phone-in.',
    },
  });
});

test.each(changeReasons)('%s: #N/A with a sentence in both languages, never 0', (reason) => {
  for (const id of ['BAROMETER_CHANGE', 'BAROMETER_TREND'] as const) {
    const shown = show(id, { value: null, verdict: null, reason, n: 3, nBefore: 4 });
    expect(shown).toMatchObject({ kind: 'not-available' });
    const { fr, en } = shown.kind === 'not-available' ? shown.reason : { fr: '', en: '' };
    expect(fr.length).toBeGreaterThan(20);
    expect(en).not.toBe(fr);
    expect(fr + en).not.toMatch(/undefined|null/);
  }
});

test.each(untestedReasons)('%s leaves the arrow out, and says why', (untested) => {
  expect(show('BAROMETER_TREND', { verdict: null, untested })).toMatchObject({ kind: 'not-available' });
});
