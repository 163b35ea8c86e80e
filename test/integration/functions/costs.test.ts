import type { ActivityRecord } from '#contract/activity';
import type { CostAsk } from '#contract/indicator';
import type { FieldValue } from '#contract/row';
import { pasteAll, pushed, recordAll } from '../../support/activity.ts';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let finance: Client;
let manager: Client;
beforeAll(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  finance = api.as(memberOf('finance'), 'ACME');
  await recordAll(finance, activity);
  await pasteAll(finance, 'reasons', [{ key: 'LATE', fields: { name: 'Retard' } }]);
  const reason = { contacts: 300, handlingSeconds: 90_000 };
  await pasteAll(finance, 'reason-counts', [{ key: 'FR-LYON|2026-10|phone-in|LATE', fields: reason }]);
  await pasteAll(finance, 'rates', [{ key: '2026-Q4|USD', fields: { rate: 0.9 } }]);
  await pasteAll(finance, 'costs', [
    line({ nature: 'staff', amount: 1600.01 }),
    line({ nature: 'telecoms', costChannel: 'phone', amount: 1000, currency: 'usd' }),
    line({ nature: 'quality', amount: -100, label: 'Avoir' }),
    line({ platform: 'PT-PORTO', nature: 'invoice', contractUnit: 'contact', units: 500, amount: 1250 }),
  ]);
});

const of = (platform: string, period: string, channel: 'phone' | 'email' | 'chat') => ({
  platform,
  period,
  channel,
  direction: 'in' as const,
});
const months = ['2026-10', '2026-11', '2026-12'];
const activity: ActivityRecord[] = [
  ...months.map((month) => ({
    ...of('FR-LYON', month, 'phone'),
    counted: { answered: 500, talkSeconds: 100_000, wrapSeconds: 20_000, cases: 100, revenue: 1000.1 },
  })),
  ...months.map((month) => ({
    ...of('FR-LYON', month, 'chat'),
    counted: { answered: 100, talkSeconds: 80_000 },
  })),
  ...months.map((month) => ({ ...of('PT-PORTO', month, 'email'), counted: { answered: 100 } })),
];

let typed = 0;
const line = (fields: Record<string, FieldValue>) => ({
  key: `01JC${String((typed += 1)).padStart(22, '0')}`,
  fields: { quarter: '2026-Q4', platform: 'FR-LYON', currency: 'EUR', ...fields },
});

const ask = (changed: Partial<CostAsk> = {}): CostAsk => ({
  ask: 'cost',
  entity: 'FR-LYON',
  period: '2026-Q4',
  channel: '',
  per: 'contact',
  ...changed,
});
async function answersOf(asks: readonly CostAsk[], client = finance) {
  const { answers } = await client.call('figures', { body: { asks: [...asks] } });
  return answers;
}
async function figureOf(changed: Partial<CostAsk>) {
  const [answer] = await answersOf([ask(changed)]);
  if (answer?.answer !== 'indicator') throw new Error(JSON.stringify(answer));
  const { basis, ...figure } = answer.figure;
  const notes = basis.notes.map(({ code, values }) => [code, ...values].join(' '));
  return { ...figure, ...basis, notes, waves: answer.waves };
}

test('a finance person types a ledger and reads what a contact costs, reconciled to the cent', async () => {
  // 1,600.01 − 100 shared by 360,000 seconds of phone and 120,000 of chats two by two; 900 of telephone.
  expect(await figureOf({})).toMatchObject({
    value: 240001 / 180000,
    n: 1800,
    status: 'complete',
    unit: 'money',
    currency: 'EUR',
    numerator: '2400.01',
    denominator: '1800',
    missingDays: 0,
    waves: ['@money', '@activity'],
    notes: [
      'ledger 2400.01',
      'nature staff 1600.01',
      'nature telecoms 900',
      'nature quality -100',
      'concurrency chat 2',
    ],
  });
  expect(await figureOf({ channel: 'phone' })).toMatchObject({ numerator: '2025.01', denominator: '1500' });
  expect(await figureOf({ channel: 'chat' })).toMatchObject({ value: 1.25, numerator: '375' });
});

test('per case, over revenue and per reason', async () => {
  expect(await figureOf({ channel: 'phone', per: 'case' })).toMatchObject({ value: 202501 / 30000, n: 300 });
  expect(await figureOf({ per: 'revenue' })).toMatchObject({
    value: 240001 / 300030,
    unit: 'ratio',
    n: null,
  });
  // A quarter of the handling by phone, 90,000 seconds of 360,000: 506.2525 euros.
  expect(await figureOf({ channel: 'phone', per: 'LATE' })).toMatchObject({
    numerator: '506.25',
    denominator: '300',
    status: 'partial',
    notes: expect.arrayContaining(['unattributed 1518.76']),
  });
});

test('the network is a ratio of sums; where handling was not counted contacts share, and it is said', async () => {
  expect(await figureOf({ entity: '*' })).toMatchObject({
    value: 365001 / 210000,
    platforms: 2,
    platformsCounted: 2,
  });
  expect(await figureOf({ entity: 'ACTEL', channel: 'async' })).toMatchObject({ value: 1250 / 300 });
  expect(await figureOf({ entity: 'PT', channel: 'sync' })).toMatchObject({
    value: null,
    status: 'not-collected',
  });
});

test('a quarter without contacts, and one without ledger, have no figure', async () => {
  await pasteAll(finance, 'costs', [line({ quarter: '2027-Q1', nature: 'premises', amount: 10 })]);

  expect(await figureOf({ period: '2027-Q1' })).toMatchObject({
    value: null,
    status: 'not-collected',
    notes: expect.arrayContaining(['ledger 10', 'unallocated 10']),
  });
  expect(await figureOf({ period: '2026-Q3' })).toMatchObject({ value: null, status: 'not-valued' });
});

test('a currency without rate values nothing until somebody enters it, and every cell is told to ask again', async () => {
  const headOf = async () => (await finance.call('heads', { body: { waves: ['@money'] } })).heads['@money'];
  await pasteAll(finance, 'costs', [
    line({ quarter: '2025-Q4', platform: 'PT-PORTO', nature: 'software', amount: 300, currency: 'MAD' }),
  ]);
  await recordAll(finance, [{ ...of('PT-PORTO', '2025-10', 'email'), counted: { answered: 100 } }]);
  const porto = { entity: 'PT-PORTO', period: '2025-Q4' };

  expect(await figureOf(porto)).toMatchObject({
    value: null,
    status: 'not-valued',
    notes: expect.arrayContaining(['rate-missing MAD 2025-Q4']),
  });
  const before = await headOf();
  await pasteAll(finance, 'rates', [{ key: '2025-Q4|MAD', fields: { rate: 0.0921 } }]);
  expect(await headOf()).not.toBe(before);
  expect(await figureOf(porto)).toMatchObject({ value: 0.2763, status: 'partial', missingDays: 61 });
});

test('without a wave there are no points to divide by', async () => {
  expect(await figureOf({ per: 'point' })).toMatchObject({
    value: null,
    status: 'not-valued',
    notes: expect.arrayContaining(['score     unknown-period']),
  });
});

test('costs are for those who answer for money; codes that mean nothing are refused by name', async () => {
  const [told] = await answersOf([ask()], api.as(memberOf('platform-manager'), 'ACME'));
  expect(told).toMatchObject({ answer: 'refused', code: 'not-visible', parameters: { entity: ['FR-LYON'] } });
  for (const client of [manager, api.as(memberOf('committee'), 'ACME')])
    expect(await answersOf([ask()], client)).toMatchObject([{ answer: 'indicator' }]);
  expect(await answersOf([ask({ entity: 'FR-PARIS' }), ask({ per: 'LOST' })])).toMatchObject([
    { answer: 'refused', code: 'unknown-entity', parameters: { entity: ['FR-PARIS'] } },
    { answer: 'refused', code: 'unknown-reason', parameters: { reason: ['LOST'] } },
  ]);
});

test('what cannot stand in a ledger is refused by cell', async () => {
  const { results } = await finance.call('pushSheet', {
    parameters: { sheet: 'costs' },
    body: {
      rows: [
        line({ platform: 'FR-PARIS', nature: 'staff', amount: 1 }),
        line({ nature: 'tea', amount: '1,5', currency: 'euro' }),
        { key: 'ANY', fields: { quarter: '2026-Q4' } },
      ].map(pushed),
    },
  });

  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['platform unknown-platform'],
    expect.arrayContaining(['nature not-a-choice', 'currency not-a-currency']),
    [' unknown-row'],
  ]);
});

test('the organisation’s own currency has no rate, nor has a key that names no quarter', async () => {
  const rows = ['2026-Q4|EUR', '2026-10|USD', '2026-Q3|USD'].map((key) =>
    pushed({ key, fields: { rate: 1.1 } }),
  );
  const { results } = await finance.call('pushSheet', { parameters: { sheet: 'rates' }, body: { rows } });

  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['currency not-a-currency'],
    [' unknown-row'],
    [],
  ]);
});

test('a line that is deleted costs nothing any more', async () => {
  const wrong = line({ quarter: '2024-Q1', nature: 'other', amount: 50 });
  await recordAll(finance, [{ ...of('FR-LYON', '2024-01', 'phone'), counted: { answered: 10 } }]);
  await pasteAll(finance, 'costs', [wrong]);
  expect(await figureOf({ period: '2024-Q1' })).toMatchObject({ value: 5 });

  const rows = [{ key: wrong.key, base: 1, changes: {}, remove: true as const }];
  await finance.call('pushSheet', { parameters: { sheet: 'costs' }, body: { rows } });
  expect(await figureOf({ period: '2024-Q1' })).toMatchObject({ value: null, status: 'not-valued' });
});
