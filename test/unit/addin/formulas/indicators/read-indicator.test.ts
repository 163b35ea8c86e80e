import { readIndicator } from '../../../../../addin/formulas/indicators/read-indicator.ts';

const kpi = (...values: readonly unknown[]) => readIndicator('BAROMETER_KPI', values);
const indicatorOf = (typed: string) => {
  const read = kpi(typed, 'FR-LYON', '2026-10');
  return 'ask' in read && read.ask.ask === 'kpi' ? read.ask.indicator : read;
};

test.each([
  ['answerRate', 'answerRate'],
  ['ANSWERRATE', 'answerRate'],
  ['Taux de décroché', 'answerRate'],
  ['answer rate', 'answerRate'],
  ['DMT', 'handlingTime'],
  ['Durée moyenne de traitement', 'handlingTime'],
  ['duree moyenne de traitement (dmt)', 'handlingTime'],
  ['AHT', 'handlingTime'],
  ['nps', 'nps'],
  ['CES', 'effort'],
  ['CSAT', 'csatHot'],
  ['FCR', 'resolvedNoRepeat'],
  ['QS', 'serviceOfReceived'],
  ['Contacts reçus', 'received'],
  ['motif:livraison', 'reason:LIVRAISON'],
  ['objectif:DMT', 'target:handlingTime'],
  ['bonus:NPS@45', 'bonus:nps@45'],
  ['gap:barometer:accueil', 'gap:barometer:accueil'],
  ['bonus', 'bonus'],
  ['FORECAST', 'forecast'],
])('the indicator typed as %s is %s', (typed, id) => {
  expect(indicatorOf(typed)).toBe(id);
});

test('what stands after # is shown of the same answer, so that a number and its n are asked together', () => {
  const [value, low] = [
    kpi('nps', 'fr-lyon', '2026-S41', 'phone'),
    kpi('NPS#Low', 'FR-LYON', '2026-W41', 'phone'),
  ];
  const ask = {
    ask: 'kpi',
    indicator: 'nps',
    entity: 'FR-LYON',
    period: '2026-10-05..2026-10-11',
    channel: 'phone',
  };
  expect(value).toEqual({ ask, shows: '' });
  expect(low).toEqual({ ask, shows: 'low' });
});

test('costs and returns are asked for by their own formulas and by the indicator of their name', () => {
  const cost = { ask: 'cost', entity: 'FR-LYON', period: '2026-Q4', channel: 'sync', per: 'case' };
  expect(readIndicator('COSTPERCONTACT', ['FR-LYON', 'T4 2026', 'sync', 'dossier'])).toEqual({
    ask: cost,
    shows: '',
  });
  expect(kpi('cost:case#status', 'FR-LYON', '2026-T4', 'sync')).toEqual({ ask: cost, shows: 'status' });
  const roi = { ask: 'roi', entity: '*', period: '2026-Q4' };
  expect(readIndicator('BAROMETER_ROI', ['*', '2026-Q4'])).toEqual({ ask: roi, shows: '' });
  expect(kpi('ROI#breakeven', '*', '2026-Q4')).toEqual({ ask: roi, shows: 'breakeven' });
});

test('the code of a reason is what a cost is of, as it is written in its sheet', () => {
  expect(readIndicator('COSTPERCONTACT', ['FR-LYON', '2026-Q4', undefined, 'livraison'])).toMatchObject({
    ask: { per: 'LIVRAISON', channel: '' },
  });
});

test.each([
  [['humeur', 'FR-LYON', '2026-10'], 'unknown-indicator'],
  [['nps', '', '2026-10'], 'missing-argument'],
  [['nps', 'FR-LYON', ''], 'missing-argument'],
  [['nps', 'FR-LYON', 'hier'], 'unreadable-period'],
  [['nps', 'FR-LYON', '2026-10', 'fax'], 'unknown-channel'],
  [['roi', 'FR-LYON', '2026-10'], 'quarter-only'],
  [['cost', 'FR-LYON', '2026-10-01..2026-12-30'], 'quarter-only'],
])('%j is refused as %s', (values, code) => {
  expect(kpi(...values)).toMatchObject({ problem: { code } });
});

test('a cost of anything but a quarter is refused with what to write', () => {
  expect(readIndicator('COSTPERCONTACT', ['FR-LYON', '2026-10'])).toMatchObject({
    problem: { code: 'quarter-only', said: { typed: '2026-10' } },
  });
});
