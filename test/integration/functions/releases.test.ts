import type { FigureAsk } from '#contract/figure';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

const DAY = 86_400_000;
const parameters = { wave: WAVE };
let api: TestApiWithFiles;
let manager: Client;
let line: number;
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  line = 0;
});

type Where = { readonly platform: 'FR-LYON' | 'PT-PORTO'; readonly channel: 'phone' | 'chat' };
const lyon: Where = { platform: 'FR-LYON', channel: 'phone' };
const lyonChat: Where = { platform: 'FR-LYON', channel: 'chat' };
const porto: Where = { platform: 'PT-PORTO', channel: 'phone' };

async function evaluate(count: number, where: Where): Promise<void> {
  const contacts = Array.from({ length: count }, () => aContact((line += 1), where));
  await manager.call('importContacts', { parameters, body: { contacts } });
  const rows = [...(await pullAll(manager)).rows.values()].filter(({ fields }) => fields['done'] !== true);
  await push(
    manager,
    rows.map((row, index) => changeOf(row, finished(String((index % 4) + 2)))),
  );
}

const reader = (role: 'committee' | 'platform-manager' | 'evaluator') => api.as(memberOf(role), 'ACME');
const ask = (changed: Partial<FigureAsk>): FigureAsk => ({
  ask: 'figure',
  entity: '*',
  period: WAVE,
  part: '',
  channel: '',
  ...changed,
});
async function answer(client: Client, changed: Partial<FigureAsk> = {}) {
  return (await client.call('figures', { body: { asks: [ask(changed)] } })).answers[0];
}
async function figure(client: Client, changed: Partial<FigureAsk> = {}) {
  const given = await answer(client, changed);
  if (given?.answer !== 'figure') throw new Error(JSON.stringify(given));
  return given.figure;
}
const close = () => closeWave(api, manager);
const release = () => manager.call('releaseWave', { parameters, body: {} });
const aWeekLater = async () => {
  api.clock.now += 7 * DAY;
  await api.schedule('daily');
};

describe('of an open wave', () => {
  test('readers get nothing before five evaluations are there, then the five of them', async () => {
    await evaluate(4, lyon);
    await api.schedule('daily');
    expect(await answer(reader('committee'))).toMatchObject({ answer: 'refused', code: 'not-released' });

    await evaluate(1, lyon);
    await api.schedule('daily');
    await evaluate(1, lyon);

    expect(await figure(reader('committee'))).toMatchObject({ n: 5, status: 'provisional' });
    expect(await figure(reader('platform-manager'), { entity: 'FR-LYON' })).toMatchObject({ n: 5 });
    expect(await answer(reader('platform-manager'))).toMatchObject({ code: 'not-visible' });
    expect(await figure(reader('evaluator'))).toMatchObject({ n: 6, status: 'provisional' });
    expect((await reader('committee').call('overview')).waves.map(({ code }) => code)).toEqual([WAVE]);
  });

  test('four more evaluations change nothing in the next release, the fifth does', async () => {
    await evaluate(5, lyon);
    await api.schedule('daily');
    const [first, head] = [await figure(reader('committee')), await headOf(reader('committee'))];

    await evaluate(4, lyon);
    await aWeekLater();
    expect(await figure(reader('committee'))).toEqual(first);
    expect(await headOf(reader('committee'))).toBe(head);
    expect((await manager.refused('releaseWave', { parameters, body: {} })).code).toBe('nothing-to-release');

    await evaluate(1, lyon);
    await api.schedule('daily');
    expect(await figure(reader('committee'))).toMatchObject({ n: 10 });
    expect(await headOf(reader('committee'))).not.toBe(head);
  });

  test('a revision counts as one, and the first value stays until five are there', async () => {
    await evaluate(5, lyon);
    await api.schedule('daily');
    const first = await figure(reader('committee'));
    const rows = [...(await pullAll(manager)).rows.values()];
    const revise = (row: (typeof rows)[number] | undefined) =>
      row === undefined ? undefined : push(manager, [changeOf(row, { 'answer.understanding': '0' })]);

    await revise(rows[2]);
    await evaluate(3, lyon);
    await aWeekLater();
    expect(await figure(reader('committee'))).toEqual(first);

    await evaluate(1, lyon);
    await api.schedule('daily');
    const second = await figure(reader('committee'));
    expect(second).toMatchObject({ n: 9 });
    expect(second.value).toBeCloseTo((await figure(manager)).value ?? 0, 9);
  });

  test('there is one release a week, by itself or at once', async () => {
    await evaluate(5, lyon);
    const released = await release();
    expect(released.release).toMatchObject({ number: 1, next: '2026-11-27' });

    await evaluate(5, lyon);
    api.clock.now += 6 * DAY;
    await api.schedule('daily');
    const early = await manager.refused('releaseWave', { parameters, body: {} });
    expect([early.code, early.details]).toEqual(['release-too-early', { next: '2026-11-27' }]);
    expect((await figure(reader('committee'))).n).toBe(5);

    api.clock.now += DAY;
    expect((await release()).release?.number).toBe(2);
    expect((await figure(reader('committee'))).n).toBe(10);
  });

  test('a channel without enough waits, and its platform is shown without it', async () => {
    await evaluate(6, lyon);
    await evaluate(3, lyonChat);
    await api.schedule('daily');

    expect(await figure(reader('committee'), { channel: 'chat' })).toMatchObject({ n: 3, status: 'too-few' });
    expect(await figure(reader('committee'), { entity: 'FR-LYON' })).toMatchObject({ n: 6 });
    expect(await figure(reader('evaluator'), { entity: 'FR-LYON' })).toMatchObject({ n: 9 });
  });
});

describe('at the closing', () => {
  test('the total is kept and the smallest beside what is too small is hidden, for readers only', async () => {
    await evaluate(8, lyon);
    await evaluate(3, lyonChat);
    await evaluate(20, porto);
    await close();

    const seen = async (client: Client, changed: Partial<FigureAsk>) =>
      (await figure(client, changed)).status;
    const committee = reader('committee');
    const own = { entity: 'FR-LYON' } as const;
    expect(await seen(committee, own)).toBe('closed');
    expect(await seen(committee, { ...own, channel: 'chat' })).toBe('too-few');
    expect(await seen(committee, { ...own, channel: 'phone' })).toBe('suppressed');
    expect(await figure(committee, { ...own, channel: 'phone' })).toMatchObject({ n: 8, value: null });
    expect(await seen(reader('platform-manager'), { ...own, channel: 'phone' })).toBe('suppressed');
    expect(await seen(manager, { ...own, channel: 'phone' })).toBe('closed');
    expect(await seen(committee, { entity: 'PT-PORTO' })).toBe('closed');
    expect(await seen(committee, {})).toBe('closed');
    // The network's phone less Porto's would be Lyon's.
    expect(await seen(committee, { channel: 'phone' })).toBe('suppressed');
  });

  test('what changed too little repeats its value and date, and is named', async () => {
    await evaluate(6, lyon);
    await evaluate(6, porto);
    await api.schedule('daily');
    const before = await figure(reader('committee'), { entity: 'FR-LYON' });
    api.clock.now += DAY;
    await evaluate(3, lyon);
    await evaluate(5, porto);
    const wave = await close();

    const committee = reader('committee');
    const repeated = await figure(committee, { entity: 'FR-LYON' });
    expect(repeated).toEqual({ ...before, status: 'closed', repeated: true });
    const network = await figure(committee);
    expect([network.n, network.repeated]).toEqual([20, undefined]);
    // What is left of the network would be Lyon's three.
    expect(await figure(committee, { entity: 'PT-PORTO' })).toMatchObject({ n: 6, repeated: true });
    expect((await figure(manager, { entity: 'PT-PORTO' })).n).toBe(11);
    expect(wave.release?.counts.repeated).toBeGreaterThan(0);
  });

  test('readers keep the release while the wave is reopened, and the next closing tells nothing by difference', async () => {
    await evaluate(8, lyon);
    await close();
    const asks = { body: { asks: [ask({}), ask({ entity: 'FR-LYON', part: 'competence' })] } };
    const first = await figure(reader('committee'));
    await manager.call('reopenWave', { parameters, body: { reason: 'erreur de saisie' } });
    const row = [...(await pullAll(manager)).rows.values()][0];
    if (row === undefined) throw new Error('no row');
    await push(manager, [changeOf(row, { done: false })]);
    api.clock.now += 8 * DAY;
    await api.schedule('daily');
    expect(await figure(reader('committee'))).toEqual(first);

    await close();
    const bytes = (await reader('committee').send('figures', asks)).answer.body;
    expect(await figure(reader('committee'))).toEqual({ ...first, repeated: true });
    expect((await figure(manager)).n).toBe(7);
    api.clock.now += 30 * DAY;
    await api.schedule('daily');
    expect((await reader('committee').send('figures', asks)).answer.body).toBe(bytes);
  });
});

test('no figure changes by one to four evaluations from one release to another, the closing included', async () => {
  const seen: { cells: string; n: number }[] = [];
  const look = async () => {
    const entities = ['*', 'FR-LYON', 'PT-PORTO', 'ACTEL'];
    const channels = ['', 'phone', 'chat'] as const;
    for (const entity of entities)
      for (const channel of channels) {
        const { value, n, repeated } = await figure(reader('committee'), { entity, channel });
        if (value !== null && repeated !== true) seen.push({ cells: `${entity}${channel}`, n: n ?? 0 });
      }
  };
  for (const [first, second, third] of [
    [6, 2, 5],
    [2, 4, 1],
    [3, 1, 7],
  ] as const) {
    await evaluate(first, lyon);
    await evaluate(second, lyonChat);
    await evaluate(third, porto);
    await aWeekLater();
    await look();
  }
  await evaluate(1, lyon);
  await evaluate(6, porto);
  await close();
  await look();

  const steps = seen.flatMap((one, index) =>
    seen.slice(0, index).map((before) => (one.cells === before.cells ? Math.abs(one.n - before.n) : 0)),
  );
  expect(seen.length).toBeGreaterThan(10);
  expect(steps.filter((step) => step > 0 && step < 5)).toEqual([]);
});

const headOf = async (client: Client) =>
  (await client.call('heads', { body: { waves: [WAVE] } })).heads[WAVE];
