import { closedOn } from '#domain/activity/closed-on';
import type { CountedRecord } from '#domain/activity/counted-record';
import { parseSpan } from '#domain/activity/span';
import type { ChannelFilter } from '#domain/channel';
import { computeIndicator } from '#domain/kpi/compute-indicator';
import { findIndicator } from '#domain/kpi/dictionary';
import { countedRecord } from '../../../support/counted-record.ts';

const judgements = new Map([
  ['RELANCE', true],
  ['CONSEIL', false],
]);

type Asked = { readonly channel?: ChannelFilter; readonly period?: string };
const figureOf = (
  id: string,
  records: readonly CountedRecord[] | readonly (readonly CountedRecord[])[],
  { channel = '', period = '2026-Q4' }: Asked = {},
) => {
  const platforms = records.every((one): one is CountedRecord => 'period' in one) ? [records] : records;
  return computeIndicator(
    platforms.map((own, place) => ({ platform: `P${place}`, records: own })),
    { indicator: findIndicator(id)!, span: parseSpan(period)!, channel, judgements },
  );
};
const notesOf = ({ basis }: ReturnType<typeof figureOf>) =>
  Object.fromEntries(basis.notes.map(({ code, values }) => [code, values]));

const october = countedRecord('2026-10', { received: 1000, answered: 900, talkSeconds: 180_000 });
const november = countedRecord('2026-11', { received: 100, answered: 10, talkSeconds: 5000 });
const december = countedRecord('2026-12', { received: 400, answered: 290, talkSeconds: 60_000 });

test('a rate over a quarter is the ratio of its sums, not the mean of its months', () => {
  expect(figureOf('answerRate', [october, november, december])).toMatchObject({
    value: 0.8,
    n: 1500,
    status: 'complete',
    unit: 'share',
    basis: { numerator: '1200', denominator: '1500', missingDays: 0, from: '2026-10-01', to: '2026-12-31' },
  });
});

test('days that no record covers make a figure partial, and they are counted', () => {
  const figure = figureOf('answerRate', [october, december]);
  expect(figure).toMatchObject({ status: 'partial', n: 1400, basis: { missingDays: 30 } });
  expect(figure.value).toBeCloseTo(1190 / 1400, 12);
});

test('what was not counted is not 0: there is no figure, and what lacks is named', () => {
  const figure = figureOf('handlingTime', [october, november, december]);
  expect(figure).toMatchObject({ value: null, n: null, status: 'not-collected', basis: { numerator: null } });
  expect(notesOf(figure)).toEqual({ 'left-out': ['3'], lacking: ['handledSeconds'] });
});

test('a record that lacks a measure is in neither line', () => {
  const without = countedRecord('2026-11', { answered: 5000 });
  const figure = figureOf('answerRate', [october, without, december]);
  expect(figure.basis).toMatchObject({ numerator: '1190', denominator: '1400', missingDays: 30 });
  expect(notesOf(figure)).toEqual({ 'left-out': ['1'] });
});

test('weeks fill in what the month around them did not count', () => {
  const month = countedRecord('2026-11', { received: 70 });
  const weeks = [45, 46, 47].map((week) => countedRecord(`2026-W${week}`, { received: 20, answered: 10 }));
  const asked = { period: '2026-11-02..2026-11-22' };
  expect(figureOf('answerRate', [month, ...weeks], asked)).toMatchObject({ value: 0.5, status: 'complete' });
  expect(figureOf('received', [month, ...weeks], { period: '2026-11' })).toMatchObject({ value: 70 });
});

test('records that overlap in part are not added up', () => {
  const across = countedRecord('2026-10-20..2026-11-10', { received: 5, answered: 5 });
  const figure = figureOf('answerRate', [october, across]);
  expect(notesOf(figure)).toEqual({ overlap: ['P0', '2026-10', '2026-10-20..2026-11-10'] });
  expect(figure).toMatchObject({
    value: null,
    n: null,
    status: 'overlapping',
    basis: { numerator: null, denominator: null },
  });
});

test('nothing below the line is no figure', () => {
  const none = countedRecord('2026-10', { received: 0, answered: 0 });
  expect(figureOf('answerRate', [none], { period: '2026-10' })).toMatchObject({
    value: null,
    n: 0,
    status: 'not-collected',
  });
});

test('the four denominators of a service level are four indicators', () => {
  // 1000 received, 930 answered, 780 of them within 20 s, 25 abandoned within 20 s: statistics (g).
  const calls = countedRecord('2026-10', {
    received: 1000,
    answered: 930,
    answeredWithin: 780,
    abandonedWithin: 25,
  });
  const value = (id: string) => figureOf(id, [calls], { period: '2026-10' }).value;
  expect(value('serviceOfReceived')).toBe(0.78);
  expect(value('serviceOfAnswered')).toBeCloseTo(0.8387, 4);
  expect(value('serviceLessShort')).toBe(0.8);
  expect(value('serviceCreditShort')).toBe(0.805);
});

test('presence: contacts per logged hour, share of logged time that is not paused, occupancy of it', () => {
  const agents = countedRecord('2026-10', {
    answered: 1200,
    talkSeconds: 200_000,
    holdSeconds: 20_000,
    wrapSeconds: 50_000,
    loggedSeconds: 432_000,
    pausedSeconds: 72_000,
  });
  const value = (id: string) => figureOf(id, [agents], { period: '2026-10' }).value;
  expect(value('handlingTime')).toBe(225);
  expect(value('talkTime')).toBeCloseTo(183.333333, 6);
  expect(value('contactsPerHour')).toBe(10);
  expect(value('loggedShare')).toBeCloseTo(5 / 6, 12);
  expect(value('occupancy')).toBe(0.75);
});

test('a survey has its interval, and under five answers n alone', () => {
  const few = countedRecord('2026-10', {
    hotSatisfied: 3,
    hotResponses: 4,
    promoters: 5,
    detractors: 3,
    recommendResponses: 10,
  });
  const asked = { period: '2026-10' };
  expect(figureOf('csatHot', [few], asked)).toMatchObject({
    value: null,
    low: null,
    high: null,
    n: 4,
    status: 'too-few',
    basis: { numerator: null, denominator: null },
  });
  expect(figureOf('hotSatisfied', [few], asked)).toMatchObject({ value: null, n: 4, status: 'too-few' });
  expect(figureOf('hotResponses', [few], asked)).toMatchObject({ value: 4, status: 'complete' });
  const nps = figureOf('nps', [few], asked);
  // (5.75 - 3.75) / 13 = 0.153846 ± 1.959964 √((9.5 / 13 - 0.153846²) / 13)
  expect(nps).toMatchObject({ value: 20, n: 10 });
  expect(nps.low).toBeCloseTo(-30.326, 4);
  expect(nps.high).toBeCloseTo(61.0952, 3);
});

test('Wilson bounds a satisfaction, Student a mean of marks of effort', () => {
  // Marks 1, 2, 2, 3, 3, 7: sum 18, squares 76; t₀.₉₇₅ of 5 degrees is 2.570582, the error √(22 / 30).
  const answers = countedRecord('2026-10', {
    coldSatisfied: 81,
    coldResponses: 263,
    effortSum: 18,
    effortSquares: 76,
    effortResponses: 6,
  });
  const asked = { period: '2026-10' };
  const cold = figureOf('csatCold', [answers], asked);
  // Newcombe (1998a), method 3.
  expect(cold.low).toBeCloseTo(0.2553, 4);
  expect(cold.high).toBeCloseTo(0.3662, 4);
  const effort = figureOf('effort', [answers], asked);
  expect(effort.value).toBe(3);
  expect(effort.high).toBeCloseTo(3 + 2.570582 * Math.sqrt(22 / 30), 5);
  // 0.80 is below the least mark there is.
  expect(effort.low).toBe(1);
});

test('without the squares of its marks a mean has no interval', () => {
  const answers = countedRecord('2026-10', { effortSum: 18, effortResponses: 6 });
  expect(figureOf('effort', [answers], { period: '2026-10' })).toMatchObject({
    value: 3,
    low: null,
    high: null,
  });
});

test('contacts by reason: a reason not among them had none; a reason that nobody judged is left out', () => {
  const reasons = { RELANCE: 30, CONSEIL: 50, AUTRE: 20 };
  const counted = countedRecord('2026-10', { answered: 125, reasonsNoted: 100 }, { reasons });
  const asked = { period: '2026-10' };
  expect(figureOf('reason:RELANCE', [counted], asked)).toMatchObject({ value: 0.3, n: 100 });
  expect(figureOf('reason:RETOUR', [counted], asked)).toMatchObject({ value: 0, n: 100 });
  expect(figureOf('reasonCoverage', [counted], asked)).toMatchObject({ value: 0.8 });
  const avoidable = figureOf('avoidableShare', [counted], asked);
  expect(avoidable).toMatchObject({ value: 0.375, n: 80 });
  expect(notesOf(avoidable)).toEqual({ 'unjudged-reasons': ['20'] });
});

test('without any contact counted by reason, what lacks is named by its measure', () => {
  expect(notesOf(figureOf('avoidableShare', [october], { period: '2026-10' }))).toEqual({
    lacking: ['reasonsNoted'],
  });
});

test('a day on which the platform is closed is not missing', () => {
  const platform = {
    platform: 'P0',
    records: [countedRecord('2026-10-05..2026-10-09', { received: 10, answered: 9 })],
  };
  const asked = {
    indicator: findIndicator('answerRate')!,
    span: parseSpan('2026-W41')!,
    channel: '',
    judgements,
  } as const;
  expect(computeIndicator([platform], asked)).toMatchObject({ status: 'partial', basis: { missingDays: 2 } });
  const closed = { ...platform, closedOn: closedOn({ hours: 'Mo-Fr 08:00-20:00' }) };
  expect(computeIndicator([closed], asked)).toMatchObject({ status: 'complete', basis: { missingDays: 0 } });
});

test('the media mix is of everything that comes in', () => {
  const flows = [
    countedRecord('2026-10', { received: 70 }),
    countedRecord('2026-10', { received: 30 }, { flow: 'email-in' }),
    countedRecord('2026-10', { received: 400 }, { flow: 'phone-out' }),
  ];
  const asked = { period: '2026-10' };
  const phone = figureOf('mediaMix', flows, { ...asked, channel: 'phone' });
  expect(phone).toMatchObject({ value: 0.7, n: 100 });
  expect(notesOf(phone)).toEqual({ 'inbound-only': ['in'] });
  expect(figureOf('mediaMix', flows, { ...asked, channel: 'phone-out' })).toMatchObject({ value: 1, n: 400 });
  expect(figureOf('mediaMix', flows, { ...asked, channel: 'chat' })).toMatchObject({
    value: null,
    status: 'not-collected',
  });
});

test('contacts per case: the legs of every flow over the cases of those that count them, on the same days', () => {
  const legs = [
    countedRecord('2026-10', { answered: 90, cases: 60 }),
    countedRecord('2026-10', { answered: 30 }, { flow: 'phone-out' }),
  ];
  expect(figureOf('contactsPerCase', legs, { period: '2026-10' })).toMatchObject({ value: 2, n: 60 });
  const more = [...legs, countedRecord('2026-11', { answered: 500 })];
  expect(figureOf('contactsPerCase', more)).toMatchObject({
    value: 2,
    n: 60,
    status: 'partial',
    basis: { missingDays: 61 },
  });
});

test('contacts and cases of other days are of no ratio, and the platform is named', () => {
  const apart = [
    countedRecord('2026-10', { cases: 60 }),
    countedRecord('2026-10-01..2026-10-20', { answered: 90 }, { flow: 'phone-out' }),
  ];
  const figure = figureOf('contactsPerCase', apart, { period: '2026-10' });
  expect(figure).toMatchObject({ value: null, status: 'not-collected' });
  expect(notesOf(figure)).toMatchObject({ 'days-differ': ['P0'] });
});

test('churn is of the customers there were at the start, not of every month’s', () => {
  const months = [
    countedRecord('2026-10', { customersAtStart: 1000, customersLost: 20 }),
    countedRecord('2026-11', { customersAtStart: 980, customersLost: 30 }),
    countedRecord('2026-12', { customersAtStart: 950, customersLost: 50 }),
  ];
  expect(figureOf('churn', months)).toMatchObject({ value: 0.1, n: 1000 });
  expect(figureOf('customersAtStart', months)).toMatchObject({ value: 1000 });
});

test('over platforms it is the ratio of sums too, and those without anything counted are named', () => {
  const figure = figureOf(
    'answerRate',
    [[october], [countedRecord('2026-10', { received: 3000, answered: 1500 })], []],
    { period: '2026-10' },
  );
  expect(figure).toMatchObject({ value: 0.6, n: 4000, basis: { platforms: 3, platformsCounted: 2 } });
  expect(notesOf(figure)).toEqual({ 'platforms-not-counted': ['P2'] });
});

test('inbound and outbound counted together are told', () => {
  const both = [october, countedRecord('2026-10', { received: 10, answered: 5 }, { flow: 'phone-out' })];
  expect(notesOf(figureOf('answerRate', both, { period: '2026-10' }))).toEqual({
    'pooled-directions': ['in', 'out'],
  });
  expect(notesOf(figureOf('answerRate', both, { period: '2026-10', channel: 'phone-in' }))).toEqual({});
});

test('amounts are added as they were written: 0.1 and 0.2 are 0.3', () => {
  const sales = [
    countedRecord('2026-10', { revenue: 0.1, answered: 1 }),
    countedRecord('2026-11', { revenue: 0.2, answered: 1 }),
  ];
  const figure = figureOf('revenue', sales);
  expect(figure).toMatchObject({
    value: 0.3,
    n: null,
    unit: 'money',
    basis: { numerator: '0.3', denominator: null },
  });
  expect(figureOf('revenuePerContact', sales).value).toBe(0.15);
});
