import type { KpiAsk } from '#contract/indicator';
import type { FieldValue, RowChange } from '#contract/row';
import { pushed } from '../../support/activity.ts';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import {
  changeOf,
  finished,
  importSome,
  pullAll,
  push as pushEvaluations,
} from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { newRow } from '../../support/new-row.ts';

let api: TestApi;
let manager: Client;
let finance: Client;
let evaluator: Client;
let lyon: Client;
beforeAll(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  finance = api.as(memberOf('finance'), 'ACME');
  evaluator = api.as(memberOf('evaluator'), 'ACME');
  lyon = api.as(memberOf('platform-manager'), 'ACME');
  await manager.call('recordActivity', {
    body: { activity: [...quarterOf('FR-LYON', 930), ...quarterOf('PT-PORTO', 880)] },
  });
  await push(
    'past-figures',
    manager,
    pushed({ key: '2019-Q3|FR-LYON||', fields: { value: 15, n: 25, deviation: 3 } }),
  );
});

/** Of 3,000 calls a quarter, so many of each thousand answered; a survey of 50 a month. */
const quarterOf = (platform: string, answered: number) =>
  ['2026-10', '2026-11', '2026-12'].map((period) => ({
    platform,
    period,
    channel: 'phone' as const,
    direction: 'in' as const,
    counted: { received: 1000, answered, waitSeconds: answered * 20, hotResponses: 50, hotSatisfied: 42 },
  }));

const push = async (sheet: string, by: Client, ...rows: RowChange[]) =>
  (await by.call('pushSheet', { parameters: { sheet }, body: { rows } })).results;
const target = (fields: Record<string, FieldValue>) => newRow({ fromDay: '2026-01-01', ...fields });

const ask = (indicator: string, changed: Partial<KpiAsk> = {}): KpiAsk => ({
  ask: 'kpi',
  indicator,
  entity: 'FR-LYON',
  period: '2026-Q4',
  channel: '',
  ...changed,
});
const answers = async (asks: KpiAsk[], client = finance) =>
  (await client.call('figures', { body: { asks } })).answers;
const notesOf = (answer: Awaited<ReturnType<typeof answers>>[number] | undefined) => {
  if (answer?.answer !== 'indicator') throw new Error(JSON.stringify(answer));
  return Object.fromEntries(answer.figure.basis.notes.map(({ code, values }) => [code, values]));
};

test('a target is answered, its gap, and what it pays; the contract of the provider holds on its platform', async () => {
  const results = await push(
    'targets',
    finance,
    target({
      entity: 'FR-LYON',
      indicator: 'AnswerRate',
      target: 0.9,
      step: 0.01,
      bonus: 500,
      malus: 800,
      cap: 1200,
    }),
    target({ entity: 'ACTEL', indicator: 'answerRate', target: 0.9, step: 0.01, bonus: 500, malus: 800 }),
  );
  expect(results.map(({ row: pushed }) => pushed?.fields['indicator'])).toEqual(['answerRate', 'answerRate']);

  const [aim, gap, bonus, porto] = await answers([
    ask('target:answerRate'),
    ask('gap:answerrate'),
    ask('bonus:answerRate'),
    ask('bonus:answerRate', { entity: 'PT-PORTO' }),
  ]);

  expect(aim).toMatchObject({ figure: { value: 0.9, unit: 'share', status: 'complete' }, waves: ['@money'] });
  expect(gap).toMatchObject({
    figure: { value: 0.03, n: 3000, unit: 'share' },
    waves: ['@money', '@activity'],
  });
  // Three whole steps of 500, of which the cap leaves 1,200.
  expect(bonus).toMatchObject({ figure: { value: 1200, unit: 'money', currency: 'EUR' } });
  expect(notesOf(bonus)).toMatchObject({
    steps: ['3'],
    capped: ['1500'],
    reached: ['0.93'],
    target: ['0.9'],
  });
  // 0.88 is two whole steps short.
  expect(porto).toMatchObject({ figure: { value: -1600 } });
  expect(notesOf(porto)['target-of']).toEqual(['ACTEL']);
});

test('a difference inside the interval of a survey is said not to be proven, and bounds are those of what is paid', async () => {
  await push(
    'targets',
    finance,
    target({ entity: '*', indicator: 'csatHot', target: 0.8, step: 0.02, bonus: 100, malus: 50 }),
  );

  const [gap, bonus] = await answers([ask('gap:csatHot'), ask('bonus:csatHot')]);

  // 126 of 150, Wilson 0.7730 to 0.8901: 0.8 is inside; −1 step, 2 steps and 4 steps.
  expect(gap).toMatchObject({ figure: { value: 0.04, n: 150 } });
  expect(Object.keys(notesOf(gap))).toContain('within-margin');
  expect(bonus).toMatchObject({ figure: { value: 200, low: -50, high: 400 } });
});

test('of two targets in force the one that began last holds, and it is said', async () => {
  await push(
    'targets',
    finance,
    target({ entity: 'FR-LYON', indicator: 'wait', target: 30, step: 5, bonus: 100 }),
    target({ entity: 'FR-LYON', indicator: 'wait', target: 25, step: 5, bonus: 100, fromDay: '2026-12-31' }),
    target({ entity: 'FR-LYON', indicator: 'wait', target: 10, fromDay: '2027-01-01' }),
  );

  const [bonus, before] = await answers([
    ask('bonus:wait'),
    ask('bonus:wait', { period: '2026-10-01..2026-10-31' }),
  ]);

  // A wait of 20 s: one step of 5 below 25; two below 30 in October, which no contract settles by itself.
  expect(bonus).toMatchObject({ figure: { value: 100 } });
  expect(notesOf(bonus)).toMatchObject({ 'several-targets': ['2'], target: ['25'] });
  expect(before).toMatchObject({ figure: { value: 200 } });
  expect(Object.keys(notesOf(before))).toContain('not-a-quarter');
});

test('all of them together pay the sum, and what cannot be settled is named', async () => {
  await push('targets', finance, target({ entity: 'FR-LYON', indicator: 'nps', target: 30, malus: 900 }));

  const [bonus, one, two, three] = await answers([
    ask('bonus'),
    ask('bonus:answerRate'),
    ask('bonus:csatHot'),
    ask('bonus:wait'),
  ]);
  const values = [one, two, three].map((answer) => answer?.answer === 'indicator' && answer.figure.value);

  expect(values).toEqual([1200, 200, 100]);
  expect(bonus).toMatchObject({ figure: { value: 1500, status: 'partial', n: 3 } });
  expect(notesOf(bonus)['targets-left-out']).toEqual(['nps', '', 'not-collected']);
});

test('what would be paid is simulated without any activity', async () => {
  const [bonus, gap, percent] = await answers([
    ask('bonus:answerRate@0.93', { entity: 'ACTEL', period: '2031-Q1' }),
    ask('gap:answerRate@0,85', { entity: 'ACTEL', period: '2031-Q1' }),
    ask('bonus:answerRate@88 %', { entity: 'ACTEL', period: '2031-Q1' }),
  ]);

  expect([bonus, gap, percent]).toMatchObject([
    { figure: { value: 1500, low: null, n: null, status: 'complete' } },
    { figure: { value: -0.05 } },
    { figure: { value: -1600 } },
  ]);
  expect([bonus, gap, percent].map((answer) => 'simulated' in notesOf(answer))).toEqual([true, true, true]);
});

test('a score of the barometer has its target, of quarters only', async () => {
  await push(
    'targets',
    finance,
    target({
      entity: 'FR-LYON',
      indicator: 'barometer',
      target: 14,
      step: 0.5,
      bonus: 1000,
      fromDay: '2019-01-01',
    }),
  );

  const [gap, bonus, week] = await answers([
    ask('gap:barometer', { period: '2019-Q3' }),
    ask('bonus:barometer', { period: '2019-07-01..2019-09-30' }),
    ask('gap:barometer', { period: '2019-07-01..2019-07-07' }),
  ]);

  // Student with 24 degrees of freedom: 2.0639 × 3 / √25 = 1.23834, so that 14 is inside.
  expect(gap).toMatchObject({ figure: { value: 1, n: 25, unit: 'mark' }, waves: ['@money', '2019-Q3'] });
  if (gap?.answer !== 'indicator') throw new Error('no gap');
  expect(gap.figure.low).toBeCloseTo(-0.23834, 4);
  expect(Object.keys(notesOf(gap))).toContain('within-margin');
  expect(bonus).toMatchObject({ figure: { value: 2000 } });
  expect(week).toMatchObject({ figure: { value: null, status: 'not-collected' } });
  expect(Object.keys(notesOf(week))).toEqual(['quarters-only']);
});

test('a wave that goes on has its gap, not yet whole, for who sees its figures', async () => {
  await anOpenWave(manager);
  await importSome(manager, 6);
  const rows = [...(await pullAll(manager)).rows.values()];
  await pushEvaluations(
    manager,
    rows.map((one, place) => changeOf(one, finished(place < 3 ? '3' : '4'))),
  );
  const asks = [ask('gap:barometer'), ask('gap:barometer:nothing'), ask('bonus')];
  await push('targets', finance, target({ entity: '*', indicator: 'barometer:nothing', target: 1 }));

  const [figure] = (
    await manager.call('figures', {
      body: { asks: [{ ask: 'figure', entity: 'FR-LYON', period: WAVE, part: '', channel: '' }] },
    })
  ).answers;
  const [gap, part, bonus] = await answers(asks, manager);
  const [unreleased] = await answers(asks);

  if (figure?.answer !== 'figure' || gap?.answer !== 'indicator') throw new Error('no figure');
  expect(figure.figure.value).not.toBeNull();
  expect(gap.figure.value).toBeCloseTo((figure.figure.value ?? 0) - 14, 12);
  expect(gap).toMatchObject({ figure: { n: 6, status: 'partial' }, waves: ['@money', WAVE] });
  expect(notesOf(gap)['provisional']).toEqual([WAVE]);
  expect(part).toMatchObject({ answer: 'refused', code: 'unknown-part' });
  expect(bonus).toMatchObject({ answer: 'indicator', waves: ['@money', '@activity', WAVE] });
  expect(unreleased).toMatchObject({ answer: 'refused', code: 'not-released' });
});

test('without a target nothing is invented: it is said, with the channels that have one', async () => {
  await push(
    'targets',
    finance,
    target({ entity: '*', indicator: 'abandonRate', channelFilter: 'phone', target: 0.05 }),
    target({ entity: 'PT', indicator: 'mediaMix', channelFilter: 'phone', target: 0.7, bonus: 10 }),
  );

  const [none, phone, unpaid, nothing, country] = await answers([
    ask('target:abandonRate'),
    ask('target:abandonRate', { channel: 'phone' }),
    ask('bonus:abandonRate', { channel: 'phone' }),
    ask('gap:mediaMix'),
    ask('target:mediaMix', { entity: 'PT-PORTO', channel: 'phone' }),
  ]);

  expect(none).toMatchObject({ figure: { value: null, status: 'not-collected' } });
  expect(notesOf(none)).toEqual({ 'no-target': [], 'targets-of-channels': ['phone'] });
  expect(phone).toMatchObject({ figure: { value: 0.05 } });
  expect(unpaid).toMatchObject({ figure: { value: null, status: 'not-collected', unit: 'money' } });
  expect(Object.keys(notesOf(unpaid))).toContain('no-money');
  expect(notesOf(nothing)).toEqual({ 'no-target': [] });
  expect(country).toMatchObject({ figure: { value: 0.7 } });
  expect(notesOf(country)['target-of']).toEqual(['PT']);
});

test('targets are seen by who sees the platform, what they pay by who answers for money', async () => {
  const asks = [
    ask('gap:answerRate'),
    ask('bonus:answerRate'),
    ask('target:answerRate', { entity: 'PT-PORTO' }),
  ];

  expect(await answers(asks, evaluator)).toMatchObject([
    { answer: 'indicator' },
    { answer: 'refused', code: 'not-visible' },
    { answer: 'indicator' },
  ]);
  expect(await answers(asks, lyon)).toMatchObject([
    { answer: 'indicator' },
    { answer: 'refused', code: 'not-visible' },
    { answer: 'refused', code: 'not-visible' },
  ]);
  expect(await answers([ask('bonus:nothing'), ask('bonus', { entity: 'NOWHERE' })])).toMatchObject([
    { answer: 'refused', code: 'unknown-indicator' },
    { answer: 'refused', code: 'unknown-entity' },
  ]);
});
