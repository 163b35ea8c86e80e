import type { ReportAsk } from '#contract/figure';
import { gridReference } from '#domain/grid';
import type { ReportId } from '#domain/reports/report';
import type { Role } from '#domain/role';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOrganisation, grid, memberOf, WAVE } from '../../support/organisation.ts';

const parameters = { wave: WAVE };
/** Four platforms of one mission, one of another; what each is answered with, over and over. */
const scores = {
  'FR-LYON': '3443',
  'PT-PORTO': '5545',
  'ES-MADRID': '3434',
  'IT-ROMA': '2323',
  'MA-RABAT': '3333',
} as const;
type Code = keyof typeof scores;
const codes = Object.keys(scores) as Code[];

let api: TestApi;
let manager: Client;
beforeAll(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  const reference = gridReference(grid);
  await manager.call('register', {
    body: {
      providers: [],
      platforms: (['ES-MADRID', 'IT-ROMA', 'MA-RABAT'] as const).map((code) => ({
        code,
        name: code.slice(3),
        country: code.slice(0, 2),
        mission: code === 'MA-RABAT' ? 'orders' : 'care',
      })),
    },
  });
  await manager.call('createWave', {
    body: {
      code: WAVE,
      quarter: '2026-Q4',
      method: 'listening',
      grids: { phone: reference, chat: reference },
      platforms: codes,
    },
  });
  await manager.call('openWave', { parameters, body: {} });
  await evaluate(1, 16);
});

/** So many calls of each platform, and three chats of Lyon. */
async function evaluate(first: number, each: number): Promise<void> {
  const calls = codes.flatMap((platform, place) =>
    Array.from({ length: each }, (_, index) => aContact(first + 100 * place + index, { platform })),
  );
  const chats = Array.from({ length: 3 }, (_, index) => aContact(first + 900 + index, { channel: 'chat' }));
  await manager.call('importContacts', { parameters, body: { contacts: [...calls, ...chats] } });
  const rows = [...(await pullAll(manager)).rows.values()].filter(({ fields }) => fields['done'] !== true);
  const seen = new Map<string, number>();
  await push(
    manager,
    rows.map((row) => {
      const platform = String(row.fields['platform']) as Code;
      const place = seen.get(platform) ?? 0;
      seen.set(platform, place + 1);
      return changeOf(row, {
        ...finished(scores[platform][place % 4] ?? ''),
        facts: '[02:05] Il reformule pour Mme Dupuis, puis conclut.',
      });
    }),
  );
}

const asked = (changed: Partial<ReportAsk>): ReportAsk => ({
  ask: 'report',
  report: 'comparison',
  entity: '*',
  period: '2026-Q4',
  part: '',
  channel: 'phone-in',
  ...changed,
});
async function answer(client: Client, changed: Partial<ReportAsk> = {}) {
  return (await client.call('figures', { body: { asks: [asked(changed)] } })).answers[0];
}
async function report(client: Client, changed: Partial<ReportAsk> = {}) {
  const given = await answer(client, changed);
  if (given?.answer !== 'report') throw new Error(JSON.stringify(given));
  return given.report;
}

test('platforms are compared inside their mission, and the one alone in its own is not', async () => {
  const { rows, sentences, notes } = await report(manager);

  expect(rows.map(({ key, cells, state }) => [key, cells['arrow'] ?? null, state])).toEqual([
    ['FR-LYON', '≈', 'known'],
    ['PT-PORTO', '▲', 'known'],
    ['ES-MADRID', '≈', 'known'],
    ['IT-ROMA', '▼', 'known'],
    ['MA-RABAT', null, 'not-comparable'],
  ]);
  expect(sentences.map(({ kind }) => kind)).toEqual([
    'peers-level',
    'peers-above',
    'peers-level',
    'peers-below',
    'peers-other-mission',
  ]);
  expect(notes.map(({ kind }) => kind)).toContain('missions');
});

test('several channels are not compared as one', async () => {
  expect(await answer(manager, { channel: '' })).toMatchObject({
    code: 'several-flows',
    parameters: { channels: ['phone-in', 'chat-in'] },
  });
  expect((await report(manager, { channel: 'phone' })).rows).toHaveLength(5);
});
const close = () => closeWave(api, manager);
const as = (role: Role): Client => api.as(memberOf(role), 'ACME');
const compared = ['comparison', 'ranks', 'funnel', 'dispersion', 'best-practices'] as const;
const reports = ['sections', ...compared] as const;

test('sections are the figures of BAROMETER to the last digit, of one channel or of all', async () => {
  for (const channel of ['phone-in', ''] as const) {
    const { rows } = await report(manager, { report: 'sections', channel });
    const asks = codes.map((entity) => ({
      ask: 'figure' as const,
      entity,
      period: WAVE,
      part: 'competence',
      channel,
    }));
    const { answers } = await manager.call('figures', { body: { asks } });
    const figures = answers.flatMap((one) => (one.answer === 'figure' ? [one.figure] : []));
    const cells = (id: string) => rows.map((row) => row.cells[`${id}:competence`]);

    expect(cells('value')).toEqual(figures.map(({ value }) => value));
    expect(cells('low')).toEqual(figures.map(({ low }) => low));
    expect(cells('high')).toEqual(figures.map(({ high }) => high));
    expect(cells('n')).toEqual(figures.map(({ n }) => n));
  }
  const { columns } = await report(manager, { report: 'sections', part: 'competence' });
  expect(columns.filter(({ id }) => id.startsWith('value:')).map(({ id }) => id)).toEqual([
    'value:competence',
    'value:understanding',
    'value:accuracy',
    'value:clarity',
  ]);
});

test('one platform is shown alone, and compared with all of its peers', async () => {
  const all = await report(manager);
  const one = await report(manager, { entity: 'PT-PORTO' });
  expect(one.rows).toEqual(all.rows.filter(({ key }) => key === 'PT-PORTO'));
  expect(await answer(manager, { entity: 'NOWHERE' })).toMatchObject({ code: 'unknown-entity' });
  expect(await answer(manager, { part: 'nothing' })).toMatchObject({ code: 'unknown-part' });
});

test('fewer than five chats have neither score nor comparison', async () => {
  const { rows, sentences } = await report(manager, { channel: 'chat-in' });
  expect(rows[0]).toMatchObject({ key: 'FR-LYON', state: 'too-few', cells: { value: null, n: 3 } });
  expect(sentences[0]).toMatchObject({ kind: 'compared-too-few', said: { platform: 'Lyon', n: 3 } });
  expect(rows[1]).toMatchObject({ key: 'PT-PORTO', state: 'not-collected', cells: { value: null, n: 0 } });
});

test('a best practice comes with nameless words of its best evaluation and their week', async () => {
  const { rows, sentences } = await report(manager, { report: 'best-practices' });
  expect(new Set(rows.map(({ cells }) => cells['platform']))).toEqual(new Set(['PT-PORTO']));
  expect(rows[0]?.cells).toMatchObject({
    quote: 'Il reformule pour Mme [nom], puis conclut.',
    week: '2026-W42',
  });
  expect(sentences.map(({ kind }) => kind)).toEqual([
    'practices-none',
    'practices-proven',
    'practices-none',
    'practices-none',
    'peers-other-mission',
  ]);

  const { rows: others } = await report(as('evaluator'), { report: 'best-practices' });
  expect(others[0]?.cells['quote']).toBeNull();
});

/** Several reports, by one request. */
async function answersOf(client: Client, ids: readonly ReportId[]) {
  const asks = ids.map((id) => asked({ report: id }));
  return (await client.call('figures', { body: { asks } })).answers;
}
async function refusals(client: Client): Promise<readonly string[]> {
  const answers = await answersOf(client, compared);
  return answers.map((one) => (one.answer === 'refused' ? one.code : one.answer));
}
const tables = (answers: Awaited<ReturnType<typeof answersOf>>) =>
  answers.map((one) => (one.answer === 'report' ? one.report : one));

test('platforms are compared for readers at the closing only, and nothing moves by it', async () => {
  expect(new Set(await refusals(as('committee')))).toEqual(new Set(['not-released']));
  await manager.call('releaseWave', { parameters, body: {} });
  expect(new Set(await refusals(as('committee')))).toEqual(new Set(['compared-at-closing']));
  expect((await report(as('committee'), { report: 'sections' })).rows).toHaveLength(5);

  // Eight more evaluations of each platform, so that what was released is told anew.
  await evaluate(1000, 8);
  const before = await answersOf(manager, compared);
  await close();

  const closed = await answersOf(manager, compared);
  expect(tables(closed)).toEqual(tables(before));
  expect(closed.map((one) => one.answer)).toEqual(compared.map(() => 'report'));
  const told = tables(await answersOf(as('committee'), compared));
  expect(told.slice(0, -1)).toEqual(tables(closed).slice(0, -1));
  expect(JSON.stringify(told)).not.toContain('reformule');
});

test('a platform manager has their own rows and the others as one, whatever they ask', async () => {
  const answers = await answersOf(as('platform-manager'), reports);
  for (const [index, id] of reports.entries()) {
    const text = JSON.stringify(answers[index]);
    expect([id, text.includes('orders')]).toEqual([id, false]);
    for (const [code, name] of others)
      expect([id, text.includes(code), text.includes(name)]).toEqual([id, false, false]);
    expect([id, answers[index]?.answer]).toEqual([id, 'report']);
  }
  const { rows, sentences } = await report(as('platform-manager'));
  expect(rows.map(({ key }) => key)).toEqual(['FR-LYON', '']);
  expect(sentences.map(({ key }) => key)).toEqual(['FR-LYON']);
  expect(rows[1]?.cells['n']).toBe(3 * 24);
  expect(await answer(as('platform-manager'), { entity: 'PT-PORTO' })).toMatchObject({ code: 'not-visible' });
});

const others = [
  ['PT-PORTO', 'Porto'],
  ['ES-MADRID', 'MADRID'],
  ['IT-ROMA', 'ROMA'],
  ['MA-RABAT', 'RABAT'],
] as const;
