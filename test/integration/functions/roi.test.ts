import type { RoiAsk } from '#contract/indicator';
import type { FieldValue, RowChange } from '#contract/row';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';
import { newRow } from '../../support/new-row.ts';

let api: TestApi;
let finance: Client;
let manager: Client;
beforeAll(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  finance = api.as(memberOf('finance'), 'ACME');
});

let named = 0;
const gain = (fields: Record<string, FieldValue>) =>
  newRow({ quarter: '2026-Q4', platform: 'FR-LYON', label: `Action ${(named += 1)}`, ...fields });
const push = async (...rows: RowChange[]) =>
  (await finance.call('pushSheet', { parameters: { sheet: 'gains' }, body: { rows } })).results;

const ask = (changed: Partial<RoiAsk> = {}): RoiAsk => ({
  ask: 'roi',
  entity: 'FR-LYON',
  period: '2026-Q4',
  ...changed,
});
const answers = async (asks: RoiAsk[], client = finance) =>
  (await client.call('figures', { body: { asks } })).answers;
function notesOf(answer: Awaited<ReturnType<typeof answers>>[number] | undefined, code: string) {
  if (answer?.answer !== 'indicator') throw new Error(JSON.stringify(answer));
  return answer.figure.basis.notes.filter((note) => note.code === code).map(({ values }) => values);
}

test('the return of a platform has its low and high case, its break-even, its payback and whose money it is', async () => {
  const results = await push(
    gain({
      gain: 30_000,
      gainLow: 20_000,
      gainHigh: 35_000,
      adoption: 0.6,
      adoptionLow: 0.5,
      adoptionHigh: 0.8,
      cost: 12_000,
    }),
    gain({ gain: 8000, gainHigh: 12_000, adoption: 0.5, cost: 4000, bearer: 'provider' }),
    gain({ gain: 99, adoption: 1, cost: 1, quarter: '2026-Q3' }),
  );
  expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);

  const [roi] = await answers([ask()]);

  // (18,000 + 4,000 − 16,000) / 16,000; low 10,000 + 4,000; high 28,000 + 6,000.
  expect(roi).toMatchObject({
    figure: {
      value: 0.375,
      low: -0.125,
      high: 1.125,
      n: 2,
      unit: 'ratio',
      currency: 'EUR',
      status: 'complete',
      basis: {
        numerator: '6000',
        denominator: '16000',
        from: '2026-10-01',
        to: '2026-12-31',
        platformsCounted: 1,
      },
    },
    waves: ['@money', '@activity'],
  });
  // 16,000 / 22,000 on adoption, which is 16,000 / 38,000 of everybody; 16,000 / (22,000 / 3) months.
  expect(notesOf(roi, 'break-even')).toEqual([['0.727273', '0.421053']]);
  expect(notesOf(roi, 'payback')).toEqual([['2.181818']]);
  expect(notesOf(roi, 'brought')).toEqual([['14000', '22000', '34000']]);
  expect(notesOf(roi, 'tornado')).toEqual([
    ['Action 1', '0', '0.5625', 'gain'],
    ['Action 1', '0.1875', '0.75', 'adoption'],
    ['Action 2', '0.375', '0.5', 'gain'],
  ]);
  expect(notesOf(roi, 'bearer')).toEqual([
    ['brand', '', '18000'],
    ['provider', '', '4000'],
  ]);
});

test('over several platforms everything is added up, and a provider without contract unit is named', async () => {
  await push(gain({ platform: 'PT-PORTO', gain: 0.1, adoption: 1, cost: 0.3 }));

  const [porto, all] = await answers([ask({ entity: 'ACTEL' }), ask({ entity: '*' })]);

  expect(porto).toMatchObject({ figure: { value: -2 / 3, low: null, high: null } });
  expect(notesOf(porto, 'no-bounds')).toEqual([[]]);
  expect(notesOf(porto, 'never-even')).toEqual([[]]);
  expect(notesOf(porto, 'bearer-unknown')).toEqual([['PT-PORTO', '0.1']]);
  expect(all).toMatchObject({
    figure: {
      n: 3,
      basis: { numerator: '5999.8', denominator: '16000.3', platforms: 2, platformsCounted: 2 },
    },
  });
});

test('without actions, or without any cost, there is no return, and it is said why', async () => {
  await push(gain({ quarter: '2027-Q1', gain: 1000, adoption: 0.5, cost: 0 }));

  const [none, free] = await answers([ask({ period: '2027-Q2' }), ask({ period: '2027-Q1' })]);

  expect([none, free]).toMatchObject([
    { figure: { value: null, status: 'not-collected' } },
    { figure: { value: null, status: 'not-collected' } },
  ]);
  expect([notesOf(none, 'no-gains'), notesOf(free, 'no-cost')]).toEqual([[[]], [[]]]);
});

test('the return is read beside churn, NPS, effort and conversion of the same quarter, where they were collected', async () => {
  const counted = { promoters: 60, detractors: 20, recommendResponses: 100, offers: 200, conversions: 30 };
  await manager.call('recordActivity', {
    body: {
      activity: [{ platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in', counted }],
    },
  });

  const [roi] = await answers([ask()]);

  expect(notesOf(roi, 'beside').map(([id, value, , , n]) => [id, value, n])).toEqual([
    ['nps', '40', '100'],
    ['conversionRate', '0.15', '200'],
  ]);
});

test('returns are for those who answer for money', async () => {
  const asked = async (role: 'committee' | 'evaluator' | 'platform-manager' | 'quality-manager') =>
    (await answers([ask()], api.as(memberOf(role), 'ACME')))[0];

  expect(await asked('committee')).toMatchObject({ answer: 'indicator' });
  expect(await asked('quality-manager')).toMatchObject({ answer: 'indicator' });
  expect(await asked('evaluator')).toMatchObject({ answer: 'refused', code: 'not-visible' });
  expect(await asked('platform-manager')).toMatchObject({ answer: 'refused', code: 'not-visible' });
  expect(await answers([ask({ entity: 'NOWHERE' })])).toMatchObject([
    { answer: 'refused', code: 'unknown-entity' },
  ]);
});
