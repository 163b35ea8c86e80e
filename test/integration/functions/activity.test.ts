import type { ActivityRecord } from '#contract/activity';
import type { FieldValue } from '#contract/row';
import { kpiAsk, kpisOf, pasteAll, pushed, recordAll, type KpiOf } from '../../support/activity.ts';
import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
let finance: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
  finance = api.as(memberOf('finance'), 'ACME');
});

const lyon = (period: string, counted: ActivityRecord['counted']): ActivityRecord => ({
  platform: 'FR-LYON',
  period,
  channel: 'phone',
  direction: 'in',
  counted,
});
const one = async (indicator: string, changed: Partial<KpiOf> = {}, client = finance) =>
  (await kpisOf(client, [{ indicator, entity: 'FR-LYON', ...changed }]))[0]!;
const answerOf = async (of: KpiOf, client = finance) =>
  (await client.call('figures', { body: { asks: [kpiAsk(of)] } })).answers[0];
const headOf = async (client = finance) =>
  (await client.call('heads', { body: { waves: ['@activity'] } })).heads['@activity'];
const present = async (period: string) =>
  (
    await finance.call('presentActivity', {
      body: { activity: [{ platform: 'FR-LYON', period, channel: 'phone', direction: 'in' }] },
    })
  ).activity;

test('a file taken twice is one, and a corrected one replaces the measures it names', async () => {
  await recordAll(finance, [lyon('2026-01', { received: 1000, answered: 800 })]);
  const once = { head: await headOf(), rows: await present('2026-01') };
  await recordAll(finance, [lyon('2026-01', { received: 1000, answered: 800 })]);
  expect({ head: await headOf(), rows: await present('2026-01') }).toEqual(once);
  await recordAll(finance, [lyon('2026-01', { answered: 900, abandoned: 100 })]);
  expect(await present('2026-01')).toEqual([
    lyon('2026-01', { received: 1000, answered: 900, abandoned: 100 }),
  ]);
  expect(await headOf()).not.toBe(once.head);
  expect(await one('answerRate', { period: '2026-01-01..2026-01-31' })).toMatchObject({ value: 0.9 });
});

test('two records of the same thing in one request are one, the later measure holding', async () => {
  await recordAll(finance, [
    lyon('2026-02', { received: 10, answered: 1 }),
    lyon('2026-02', { answered: 9 }),
  ]);
  expect(await present('2026-02')).toEqual([lyon('2026-02', { received: 10, answered: 9 })]);
});

test('contacts received are those of the volumes where activity does not say', async () => {
  await manager.call('recordVolumes', {
    body: {
      volumes: [{ platform: 'FR-LYON', period: '2026-03', channel: 'phone', direction: 'in', received: 400 }],
    },
  });
  await recordAll(finance, [lyon('2026-03', { answered: 300 })]);
  expect(await one('answerRate', { period: '2026-03-01..2026-03-31' })).toMatchObject({
    value: 0.75,
    n: 400,
    status: 'complete',
  });
  const before = await headOf();
  await manager.call('recordVolumes', {
    body: {
      volumes: [{ platform: 'FR-LYON', period: '2026-03', channel: 'phone', direction: 'in', received: 600 }],
    },
  });
  expect(await headOf()).not.toBe(before);
  expect(await one('answerRate', { period: '2026-03-01..2026-03-31' })).toMatchObject({ value: 0.5 });
});

test('activity of a platform that is none is refused, and nothing of the request is kept', async () => {
  const unknown = { ...lyon('2026-04', { answered: 1 }), platform: 'FR-PARIS' };
  const refused = await finance.refused('recordActivity', {
    body: { activity: [lyon('2026-04', { answered: 1 }), unknown] },
  });
  expect(refused).toMatchObject({
    code: 'invalid-request',
    details: { issues: [{ path: 'activity.1.platform', code: 'unknown-platform', platform: 'FR-PARIS' }] },
  });
  expect(await present('2026-04')).toEqual([]);
});

test('a sum that its measure cannot have is refused, as in the sheet', async () => {
  const refused = await finance.refused('recordActivity', {
    body: { activity: [lyon('2026-04', { answered: 1.5, abandoned: -1, talkSeconds: 1.5, revenue: -2 })] },
  });
  expect(refused).toMatchObject({
    code: 'invalid-request',
    details: {
      issues: [
        { path: 'activity.0.counted.answered', code: 'not-a-number', value: '1.5' },
        { path: 'activity.0.counted.abandoned', code: 'not-a-number', value: '-1' },
      ],
    },
  });
  expect(await present('2026-04')).toEqual([]);
});

test('weeks and days that stretch over a new year are found, and those beyond are not', async () => {
  await recordAll(finance, [
    lyon('2020-W53', { answered: 1 }),
    lyon('2021-W01', { answered: 20 }),
    lyon('2021-01-11..2021-01-12', { answered: 300 }),
    lyon('2021-W52', { answered: 4000 }),
    lyon('2021-12-31..2022-01-02', { answered: 50_000 }),
  ]);
  const answered = async (period: string) => (await one('answered', { period })).value;
  expect(await answered('2020-12-28..2021-01-03')).toBe(1);
  expect(await answered('2021-01-04..2021-01-10')).toBe(20);
  expect(await answered('2020-12-28..2021-01-12')).toBe(321);
  expect(await answered('2021-Q1')).toBe(320);
  expect(await answered('2021-12-27..2022-01-02')).toBe(4000);
  expect(await answered('2021-01-01..2021-12-31')).toBe(320);
  expect(await answered('2021-12-31..2022-01-02')).toBe(50_000);
  expect(await answered('2020-01-01..2022-12-31')).toBe(4321);
});

test('the sheet of activity shows what was imported, corrects it, and blanks what was not counted', async () => {
  await recordAll(finance, [lyon('2026-05', { received: 100, answered: 90, revenue: 12.5 })]);
  const key = 'FR-LYON|2026-05|phone-in';
  const { rows } = await finance.call('pullSheet', {
    parameters: { sheet: 'activity' },
    body: { cursor: {} },
  });
  const row = rows.find((own) => own.key === key)!;
  expect(row.fields).toMatchObject({ platform: 'FR-LYON', received: 100, revenue: 12.5, abandoned: null });
  const { results } = await finance.call('pushSheet', {
    parameters: { sheet: 'activity' },
    body: {
      rows: [
        {
          key,
          base: row.revision,
          changes: { answered: { from: 90, to: 95 }, revenue: { from: 12.5, to: null } },
        },
      ],
    },
  });
  expect(results[0]).toMatchObject({ refusals: [], conflicts: [] });
  expect(await present('2026-05')).toEqual([lyon('2026-05', { received: 100, answered: 95 })]);
  expect(await one('revenue', { period: '2026-05-01..2026-05-31' })).toMatchObject({
    value: null,
    status: 'not-collected',
  });
});

test('reasons and their counts are typed in sheets: a reason that is none is refused by its cell', async () => {
  await pasteAll(finance, 'reasons', [
    { key: 'SUIVI', fields: { name: 'Où en est ma demande ?', avoidable: true } },
    { key: 'ACHAT', fields: { name: 'Acheter', avoidable: false } },
  ]);
  const count = (reason: string, fields: Record<string, FieldValue>) =>
    pushed({ key: `FR-LYON|2026-06|phone-in|${reason}`, fields });
  const { results } = await finance.call('pushSheet', {
    parameters: { sheet: 'reason-counts' },
    body: {
      rows: [
        count('SUIVI', { contacts: 30, handlingSeconds: 9000 }),
        count('ACHAT', { contacts: 70 }),
        count('AUTRE', { contacts: 1 }),
        pushed({ key: 'FR-PARIS|2026-06|phone-in|SUIVI', fields: { contacts: 1 } }),
        pushed({ key: 'FR-LYON|2026-06|phone-in', fields: { contacts: 1 } }),
      ],
    },
  });
  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    [],
    [],
    ['reason unknown-reason'],
    ['platform unknown-platform'],
    [' unknown-row'],
  ]);
  const june = { period: '2026-06-01..2026-06-30' };
  expect(await one('reason:SUIVI', june)).toMatchObject({ value: 0.3, n: 100, unit: 'share' });
  expect(await one('avoidableShare', june)).toMatchObject({ value: 0.3 });
  expect(await one('reasonsNoted', june)).toMatchObject({ value: 100 });
  expect(await answerOf({ indicator: 'reason:AUTRE', entity: 'FR-LYON' })).toMatchObject({
    answer: 'refused',
    code: 'unknown-reason',
  });
  const { rows } = await finance.call('pullSheet', {
    parameters: { sheet: 'reason-counts' },
    body: { cursor: {} },
  });
  expect(rows.map(({ key }) => key).sort()).toEqual([
    'FR-LYON|2026-06|phone-in|ACHAT',
    'FR-LYON|2026-06|phone-in|SUIVI',
  ]);
});

test('a reason that contacts are counted for is kept; one that is not counted any more goes', async () => {
  const sheet = async (name: string) =>
    (await finance.call('pullSheet', { parameters: { sheet: name }, body: { cursor: {} } })).rows;
  const remove = async (name: string, key: string) => {
    const base = (await sheet(name)).find((row) => row.key === key)!.revision;
    const row = { key, base, changes: {}, remove: true as const };
    const { results } = await finance.call('pushSheet', {
      parameters: { sheet: name },
      body: { rows: [row] },
    });
    return results[0]!.refusals.map(({ code, parameters }) => ({ code, ...parameters }));
  };
  expect(await remove('reasons', 'SUIVI')).toEqual([{ code: 'still-used', by: 'FR-LYON' }]);
  expect(await remove('reason-counts', 'FR-LYON|2026-06|phone-in|SUIVI')).toEqual([]);
  expect(await remove('reasons', 'SUIVI')).toEqual([]);
  expect((await sheet('reasons')).map(({ key }) => key)).toEqual(['ACHAT']);
  expect(await one('reason:ACHAT', { period: '2026-06-01..2026-06-30' })).toMatchObject({ value: 1, n: 70 });
});

test('whoever sees a platform sees its indicators, and no others', async () => {
  await recordAll(finance, [
    lyon('2026-07', { received: 10, answered: 9 }),
    { ...lyon('2026-07', { received: 10, answered: 5 }), platform: 'PT-PORTO' },
  ]);
  const july = { indicator: 'answerRate', period: '2026-07-01..2026-07-31' };
  for (const role of ['quality-manager', 'finance', 'committee', 'evaluator'] as const) {
    const client = api.as(memberOf(role), 'ACME');
    expect(await one('answerRate', { ...july, entity: '*' }, client)).toMatchObject({ value: 0.7, n: 20 });
    expect(await one('answerRate', { ...july, entity: 'ACTEL' }, client)).toMatchObject({ value: 0.5 });
  }
  const own = api.as(memberOf('platform-manager'), 'ACME');
  expect(await one('answerRate', july, own)).toMatchObject({ value: 0.9 });
  for (const entity of ['PT-PORTO', 'ACTEL', '*', 'PT', 'NOBODY'])
    expect(await answerOf({ ...july, entity }, own)).toMatchObject({
      answer: 'refused',
      code: 'not-visible',
    });
});

test('what cannot be asked is refused with its reason', async () => {
  const codeOf = async (of: KpiOf) => {
    const answer = await answerOf({ entity: 'FR-LYON', ...of });
    return answer?.answer === 'refused' ? answer.code : answer?.answer;
  };
  expect(await codeOf({ indicator: 'happiness' })).toBe('unknown-indicator');
  expect(await codeOf({ indicator: 'toString' })).toBe('unknown-indicator');
  expect(await codeOf({ indicator: 'answerRate', entity: 'FR-PARIS' })).toBe('unknown-entity');
  expect(await codeOf({ indicator: 'answerRate', period: '2026-02-28..2026-02-30' })).toBe('unknown-period');
  expect(await codeOf({ indicator: 'answerRate', period: '2026-02-28..2026-02-27' })).toBe('unknown-period');
  expect(await codeOf({ indicator: 'answerRate', period: '1900-01-01..2099-12-31' })).toBe('unknown-period');
});

test('an organisation sees nothing of the activity of another', async () => {
  const others = await anOrganisation(api, 'OTHER');
  await recordAll(finance, [lyon('2026-08', { received: 10, answered: 9 })]);
  expect(await one('answerRate', { period: '2026-08-01..2026-08-31' }, others)).toMatchObject({
    value: null,
    status: 'not-collected',
  });
});

test('who may not record activity is refused', async () => {
  for (const role of ['evaluator', 'platform-manager', 'committee'] as const)
    expect(
      await api
        .as(memberOf(role), 'ACME')
        .refused('recordActivity', { body: { activity: [lyon('2026-09', { answered: 1 })] } }),
    ).toMatchObject({ code: 'forbidden' });
});
