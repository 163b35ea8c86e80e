import type { FigureAsk } from '#contract/figure';
import type { FieldValue } from '#contract/row';
import { startApi, type Client } from '../../support/api.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';

let manager: Client;
let lyon: Client;
beforeAll(async () => {
  const api = await startApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  lyon = api.as(memberOf('platform-manager'), 'ACME');
});

const row = (key: string, fields: Record<string, FieldValue>) => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});
const push = async (...rows: ReturnType<typeof row>[]) =>
  (await manager.call('pushSheet', { parameters: { sheet: 'past-figures' }, body: { rows } })).results;

const ask = (entity: string, changed: Partial<FigureAsk> = {}): FigureAsk => ({
  ask: 'figure',
  entity,
  period: '2019-Q3',
  part: '',
  channel: '',
  ...changed,
});
const answers = async (asks: FigureAsk[], client = manager) =>
  (await client.call('figures', { body: { asks } })).answers;

test('figures of waves from before are answered as they were published, on the scale of today', async () => {
  await push(
    row('2019-Q3|FR-LYON||', { value: 70, scale: 100, n: 25, deviation: 15 }),
    row('2019-Q3|FR-LYON||accueil', { value: 15 }),
    row('2019-Q3|PT-PORTO||', { value: 12, n: 4 }),
    row('2019-Q3|*|phone|', { value: 13.5, n: 300 }),
  );
  const [whole, part, few, network, none] = await answers([
    ask('FR-LYON'),
    ask('FR-LYON', { part: 'accueil' }),
    ask('PT-PORTO'),
    ask('*', { channel: 'phone' }),
    ask('*'),
  ]);
  // Student with 24 degrees of freedom: 2.0639 × 15 / √25, in hundredths, is 1.23834 points of twenty.
  expect(whole).toMatchObject({
    figure: { value: 14, n: 25, status: 'imported', unit: 20, asOf: '2019-09-30T23:59:59Z' },
    wave: { code: '2019-Q3', state: 'closed' },
  });
  if (whole?.answer !== 'figure') throw new Error('no figure');
  expect(whole.figure.low).toBeCloseTo(12.76166, 4);
  expect(whole.figure.high).toBeCloseTo(15.23834, 4);
  expect(part).toMatchObject({ figure: { value: 15, n: null, low: null, high: null, status: 'imported' } });
  expect(few).toMatchObject({ figure: { value: null, n: 4, status: 'too-few' } });
  expect(network).toMatchObject({ figure: { value: 13.5, n: 300, low: null, status: 'imported' } });
  expect(none).toMatchObject({ figure: { value: null, status: 'not-collected' } });
});

test('a table of a wave from before has its platforms and its parts, for those who may see them', async () => {
  const { answers: own } = await lyon.call('figures', {
    body: { asks: [{ ask: 'table', period: '2019-Q3', channel: '' }, ask('PT-PORTO')] },
  });
  expect(own[0]).toMatchObject({
    parts: [{ id: '' }, { id: 'accueil' }],
    rows: [{ platform: 'FR-LYON', figures: [{ value: 14 }, { value: 15 }] }],
  });
  expect(own[1]).toMatchObject({ answer: 'refused', code: 'not-visible' });
});

test('the head of such a quarter changes with what is taken over, and a quarter without any is unknown', async () => {
  const headOf = async () => (await manager.call('heads', { body: { waves: ['2019-Q3'] } })).heads['2019-Q3'];
  const before = await headOf();
  await push(row('2018-Q1|FR-LYON||', { value: 9 }));
  expect(await headOf()).not.toBe(before);
  const answered = await manager.call('figures', { body: { asks: [ask('FR-LYON')] } });
  expect(answered.heads['2019-Q3']).toBe(await headOf());
  expect(await answers([ask('FR-LYON', { period: '2017-Q1' })])).toMatchObject([
    { answer: 'refused', code: 'unknown-period' },
  ]);
});

test('what cannot be taken over is refused by cell: unknown code, quarter with its wave, value off its scale', async () => {
  const results = await push(
    row('2019-Q3|FR-PARIS||', { value: 9 }),
    row('2026-Q4|FR-LYON||', { value: 9 }),
    row('2019-Q4|FR-LYON||', { value: 21 }),
    row('2019-Q4|FR-LYON|phone|', { value: 21, scale: 32, n: 0 }),
    row('2019-Q4|FR-LYON|fax|', { value: 2 }),
  );
  expect(results[1]?.refusals[0]?.parameters).toEqual({ wave: '2026-Q4-L' });
  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['entity unknown-entity'],
    ['quarter quarter-has-wave'],
    ['value not-a-number'],
    ['n not-a-number'],
    [' unknown-row'],
  ]);
});
