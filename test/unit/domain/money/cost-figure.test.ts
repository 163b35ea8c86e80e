import type { CountedRecord } from '#domain/activity/counted-record';
import { fractionOf } from '#domain/fraction';
import type { ChannelFilter } from '#domain/channel';
import type { CostLine } from '#domain/money/cost';
import { costFigure } from '#domain/money/cost-figure';
import type { CostPer } from '#domain/money/cost-per';
import { costOfPlatform } from '#domain/money/platform-cost';
import { quarterBounds } from '#domain/period';
import { activityOf, aLine, aRecord } from '../../../support/money.ts';

const span = quarterBounds('2026-Q4');
const valuation = { currency: 'EUR', rates: new Map([['USD', fractionOf(0.9)]]) };

const costs = (lines: readonly CostLine[], records: readonly CountedRecord[], platform = 'FR-LYON') =>
  costOfPlatform(lines, { activity: { ...activityOf(...records), platform }, span, valuation });

type Platforms = Parameters<typeof costFigure>[0];
const figure = (platforms: Platforms, channel: ChannelFilter = '', per: CostPer = 'contact') =>
  costFigure(platforms, { channel, per, span });
const notesOf = ({ basis }: ReturnType<typeof figure>, code: string) =>
  basis.notes.filter((note) => note.code === code).map(({ values }) => values);

const phone = aRecord('phone-in', {
  answered: 1000,
  talkSeconds: 240_000,
  wrapSeconds: 60_000,
  cases: 400,
  revenue: 5000.5,
});
const calls = aRecord('phone-out', { answered: 500, talkSeconds: 60_000 });
const chat = aRecord('chat-in', { answered: 200, talkSeconds: 120_000 });
const email = aRecord('email-in', { answered: 300, wrapSeconds: 180_000 });
// Working seconds: 300,000 in, 60,000 out, 60,000 for chats two by two, 180,000 for e-mails: 600,000 for 6,000 euros.
const busy = [phone, calls, chat, email];
const lyon = costs([aLine(4000, { nature: 'staff' }), aLine(2000, { nature: 'premises' })], busy);

test('every flow together: the ledger over all contacts', () => {
  expect(figure([lyon])).toMatchObject({
    value: 3,
    n: 2000,
    status: 'complete',
    unit: 'money',
    basis: { numerator: '6000', denominator: '2000', missingDays: 0, platforms: 1, platformsCounted: 1 },
  });
});

test('a synchronous contact costs what phone and chat do over their contacts, an asynchronous one what the rest does', () => {
  expect(figure([lyon], 'sync')).toMatchObject({ basis: { numerator: '4200', denominator: '1700' } });
  expect(figure([lyon], 'async')).toMatchObject({
    value: 6,
    basis: { numerator: '1800', denominator: '300' },
  });
  expect(figure([lyon], 'phone-out')).toMatchObject({ value: 1.2 });
});

test('a case costs its inbound contact and the two or three calls made for it', () => {
  // Assistance: one event, an inbound call of 300 seconds, 500 calls of 120 seconds to breakdown services and garages.
  expect(figure([lyon], 'phone', 'case')).toMatchObject({ value: 9, n: 400, basis: { numerator: '3600' } });
  expect(figure([lyon], 'phone-in', 'case')).toMatchObject({ value: 9, basis: { numerator: '3600' } });
  expect(figure([lyon], 'email', 'case')).toMatchObject({ value: null, status: 'not-collected' });
});

test('over revenue it is a ratio, the second denominator', () => {
  expect(figure([lyon], '', 'revenue')).toMatchObject({
    value: 6000 / 5000.5,
    n: null,
    unit: 'ratio',
    basis: { denominator: '5000.5' },
  });
});

test('the notes reconcile: natures sum to the ledger, and chats are said to be handled two by two', () => {
  const told = figure([lyon]);

  expect(notesOf(told, 'ledger')).toEqual([['6000']]);
  expect(notesOf(told, 'nature')).toEqual([
    ['staff', '4000'],
    ['premises', '2000'],
  ]);
  expect(notesOf(told, 'concurrency')).toEqual([['chat', '2']]);
  expect(notesOf(told, 'unallocated')).toEqual([]);
});

test('what could not be allocated stays in the whole, and is said', () => {
  const letters = costs([aLine(6000), aLine(100.01, { channel: 'letter' })], busy);

  expect(figure([letters])).toMatchObject({ basis: { numerator: '6100.01' } });
  expect(figure([letters], 'async')).toMatchObject({ value: 6 });
  expect(figure([letters], 'letter')).toMatchObject({ value: null, status: 'not-collected' });
  expect(notesOf(figure([letters], 'async'), 'unallocated')).toEqual([['100.01']]);
});

test('a credit is taken off, and a currency without rate leaves nothing to show', () => {
  const credited = costs([aLine(7000), aLine(-1000, { nature: 'quality' })], busy);
  const dollars = costs([aLine(1000, { currency: 'USD' }), aLine(1)], busy);
  const dirhams = costs([aLine(6000), aLine(10, { currency: 'MAD' })], busy);

  expect(figure([credited])).toMatchObject({ value: 3 });
  expect(figure([dollars])).toMatchObject({ basis: { numerator: '901' } });
  expect(figure([dirhams])).toMatchObject({ value: null, status: 'not-valued', basis: { numerator: null } });
  expect(notesOf(figure([dirhams]), 'rate-missing')).toEqual([['MAD', '2026-Q4']]);
  expect(notesOf(figure([dirhams]), 'ledger')).toEqual([]);
});

test('several platforms: the sum of costs over the sum of contacts, of those that have both', () => {
  const porto = costs([aLine(1000)], [aRecord('phone-in', { answered: 1000, talkSeconds: 1 })], 'PT-PORTO');
  const unpaid = costs([], [aRecord('phone-in', { answered: 9 })], 'FR-BREST');
  const idle = costs([aLine(77.77)], [], 'FR-LILLE');
  const told = figure([lyon, porto, unpaid, idle]);

  expect(told).toMatchObject({ value: 7000 / 3000, basis: { platforms: 4, platformsCounted: 2 } });
  expect(notesOf(told, 'no-ledger')).toEqual([['FR-BREST']]);
  expect(notesOf(told, 'platforms-not-counted')).toEqual([['FR-LILLE']]);
  expect(notesOf(told, 'ledger')).toEqual([['7077.77']]);
  expect(notesOf(told, 'unallocated')).toEqual([['77.77']]);
});

test('without ledger nothing is valued, without contacts nothing is collected: neither is 0', () => {
  expect(figure([costs([], busy)])).toMatchObject({ value: null, status: 'not-valued' });
  expect(figure([costs([aLine(5)], [])])).toMatchObject({ value: null, n: 0, status: 'not-collected' });
  expect(figure([])).toMatchObject({ value: null, status: 'not-valued', basis: { platforms: 0 } });
});

test('a quarter of which a month is not counted is partial, and the ledger is said to be whole', () => {
  const months = ['2026-10', '2026-11'].map((period) => aRecord('phone-in', { answered: 10 }, { period }));
  const told = figure([costs([aLine(60)], months)]);

  expect(told).toMatchObject({ value: 3, status: 'partial', basis: { missingDays: 31 } });
  expect(notesOf(told, 'whole-ledger')).toEqual([['31']]);
});

test('days that are told twice are added to nothing', () => {
  const weeks = [
    aRecord('phone-in', { answered: 10 }, { period: '2026-10' }),
    aRecord('phone-in', { answered: 5 }, { period: '2026-W44' }),
  ];

  expect(figure([costs([aLine(60)], weeks)])).toMatchObject({ value: null, n: null, status: 'overlapping' });
});
