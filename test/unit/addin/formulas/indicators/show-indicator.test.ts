import type { IndicatorFigureView } from '#contract/indicator';
import { showIndicator } from '../../../../../addin/formulas/indicators/show-indicator.ts';

const complete: IndicatorFigureView = {
  value: 0.9,
  low: 0.85,
  high: 0.94,
  n: 200,
  status: 'complete',
  unit: 'share',
  currency: null,
  basis: {
    numerator: '180',
    denominator: '200',
    from: '2026-10-01',
    to: '2026-10-31',
    missingDays: 0,
    platforms: 1,
    platformsCounted: 1,
    notes: [],
  },
  asOf: '2026-11-01T00:00:00Z',
};
const withNotes = (
  notes: IndicatorFigureView['basis']['notes'],
  changes: Partial<IndicatorFigureView> = {},
) => ({
  ...complete,
  ...changes,
  basis: { ...complete.basis, notes },
});
const show = (figure: IndicatorFigureView, shows = '') =>
  showIndicator({ answer: 'indicator', figure, waves: ['@activity'] }, { ask: 'kpi', shows });

test.each([
  ['', 0.9],
  ['low', 0.85],
  ['high', 0.94],
  ['n', 200],
  ['status', 'complete'],
  ['missing', 0],
  ['numerator', 180],
  ['denominator', 200],
])('after #, %j shows %j', (shows, value) => {
  expect(show(complete, shows)).toMatchObject({ kind: 'value', value });
});

test('a share goes to Excel as a number between 0 and 1, with a format for people', () => {
  expect(show(complete)).toEqual({ kind: 'value', value: 0.9, format: '0.0%' });
});

test('what has no value is not available, with its reason, never 0 and never blank', () => {
  const nothing = withNotes([{ code: 'lacking', values: ['answered'] }], {
    value: null,
    low: null,
    high: null,
    n: null,
    status: 'not-collected',
  });
  for (const shows of ['', 'low', 'high', 'n']) expect(show(nothing, shows).kind).toBe('not-available');
  expect(show(nothing)).toMatchObject({ reason: { fr: expect.stringContaining('Contacts traités') } });
});

test('too few answers say how many there are, and #n still shows it', () => {
  const few: IndicatorFigureView = {
    ...complete,
    value: null,
    low: null,
    high: null,
    n: 3,
    status: 'too-few',
  };
  expect(show(few)).toMatchObject({ kind: 'not-available', reason: { en: expect.stringContaining('(3)') } });
  expect(show(few, 'n')).toMatchObject({ value: 3 });
});

test('a missing rate names its currency and its quarter', () => {
  const unvalued = withNotes([{ code: 'rate-missing', values: ['MAD', '2026-Q4'] }], {
    value: null,
    status: 'not-valued',
  });
  expect(show(unvalued)).toMatchObject({
    kind: 'not-available',
    reason: {
      fr: expect.stringMatching(/MAD pour 2026-T4/),
      en: expect.stringMatching(/MAD for 2026-Q4/),
    },
  });
});

test('a partial value is shown, and the days it lacks are said beside it', () => {
  const partial: IndicatorFigureView = {
    ...complete,
    status: 'partial',
    basis: { ...complete.basis, missingDays: 4 },
  };
  expect(show(partial)).toMatchObject({ value: 0.9 });
  expect(show(partial, 'status')).toMatchObject({ value: 'partial' });
  expect(show(partial, 'missing')).toMatchObject({ value: 4 });
  expect(show(partial, 'notes')).toMatchObject({ text: { en: expect.stringContaining('4 days') } });
});

test('numbers that only notes carry are read by their name', () => {
  const figure = withNotes([
    { code: 'break-even', values: ['0.5', '0.2'] },
    { code: 'payback', values: ['1.5'] },
    { code: 'ledger', values: ['1000.1'] },
    { code: 'nature', values: ['staff', '600.05'] },
    { code: 'bearer', values: ['brand', 'minute', '10'] },
    { code: 'bearer', values: ['brand', 'hour', '5'] },
  ]);
  const valueOf = (shows: string) => {
    const cell = show(figure, shows);
    return cell.kind === 'value' ? cell.value : cell.kind;
  };
  expect(valueOf('breakeven')).toBe(0.5);
  expect(valueOf('breakeven-adoption')).toBe(0.2);
  expect(valueOf('payback')).toBe(1.5);
  expect(valueOf('nature:staff')).toBe(600.05);
  expect(valueOf('nature:quality')).toBe('not-available');
  expect(valueOf('bearer:brand')).toBe(15);
  // Said only where something is left: everything was allocated.
  expect(valueOf('unallocated')).toBe(0);
});

test('an unknown word after # is not available, with those there are', () => {
  expect(show(complete, 'ecart')).toMatchObject({
    kind: 'not-available',
    reason: { fr: expect.stringContaining('#notes') },
  });
  expect(show(complete, 'constructor').kind).toBe('not-available');
});
