import type { FigureAsk } from '#contract/figure';
import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

const parameters = { wave: WAVE };
const ask = (changed: Partial<FigureAsk> = {}): FigureAsk => ({
  ask: 'figure',
  entity: '*',
  period: '2026-Q4',
  part: '',
  channel: '',
  ...changed,
});

/** Contacts of both platforms in two months, half of them evaluated well, half less. */
async function evaluateSome(): Promise<void> {
  const contacts = Array.from({ length: 24 }, (_, index) =>
    aContact(index + 1, {
      platform: index % 2 === 0 ? 'FR-LYON' : 'PT-PORTO',
      channel: index % 3 === 0 ? 'chat' : 'phone',
      start: index < 12 ? '2026-10-15T09:00:00Z' : '2026-11-02T09:00:00Z',
    }),
  );
  await manager.call('importContacts', { parameters, body: { contacts } });
  const rows = [...(await pullAll(manager)).rows.values()];
  await push(
    manager,
    rows.map((row, index) => changeOf(row, finished(String((index % 4) + 2)))),
  );
}

const recordVolumes = (received: number) =>
  manager.call('recordVolumes', {
    body: {
      volumes: ['FR-LYON', 'PT-PORTO'].flatMap((platform) =>
        ['2026-10', '2026-11', '2026-12'].flatMap((period) =>
          (['phone', 'chat'] as const).map((channel) => ({
            platform,
            period,
            channel,
            direction: 'in' as const,
            received: platform === 'FR-LYON' ? received : 1000,
          })),
        ),
      ),
    },
  });

async function figure(client: Client, changed: Partial<FigureAsk> = {}) {
  const { answers } = await client.call('figures', { body: { asks: [ask(changed)] } });
  const [answer] = answers;
  if (answer?.answer !== 'figure') throw new Error(JSON.stringify(answer));
  return answer.figure;
}
async function refusal(client: Client, changed: Partial<FigureAsk>): Promise<string> {
  const { answers } = await client.call('figures', { body: { asks: [ask(changed)] } });
  const [answer] = answers;
  return answer?.answer === 'refused' ? answer.code : `answered ${JSON.stringify(answer)}`;
}
const headOf = async (client: Client) =>
  (await client.call('heads', { body: { waves: [WAVE] } })).heads[WAVE];
const close = () => closeWave(api, manager);
const committee = () => api.as(memberOf('committee'), 'ACME');
const finance = () => api.as(memberOf('finance'), 'ACME');
const platformManager = () => api.as(memberOf('platform-manager'), 'ACME');

test('a figure weighs platforms by what they received, and says so', async () => {
  await evaluateSome();
  const before = await figure(manager);
  await recordVolumes(9000);

  const [network, lyon, porto] = [
    await figure(manager),
    await figure(manager, { entity: 'FR-LYON' }),
    await figure(manager, { entity: 'PT-PORTO' }),
  ];

  expect([before.basis.weighting, network.basis.weighting]).toEqual(['unweighted', 'volumes']);
  expect(network.n).toBe(24);
  expect(network.value).toBeCloseTo(0.9 * (lyon.value ?? 0) + 0.1 * (porto.value ?? 0), 9);
  expect(await figure(manager, { entity: 'FR' })).toEqual(lyon);
  expect(await figure(manager, { entity: 'ACTEL' })).toEqual(porto);
});

test('the sum of what is kept is that of the rows, after any number of revisions', async () => {
  await evaluateSome();
  await figure(manager);
  const rows = [...(await pullAll(manager)).rows.values()];
  for (const row of rows.slice(0, 3)) {
    await push(manager, [changeOf(row, { 'answer.understanding': '0' })]);
    await figure(manager);
  }

  const scores = [...(await pullAll(manager)).rows.values()].map(({ fields }) => Number(fields['score']));

  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length / 50_000;
  expect((await figure(manager)).value).toBeCloseTo(mean, 9);
});

test('readers at the same instant get the same figure, while rows are written', async () => {
  await evaluateSome();
  const row = [...(await pullAll(manager)).rows.values()][0];
  if (row === undefined) throw new Error('no row');

  const [figures] = await Promise.all([
    Promise.all(Array.from({ length: 8 }, () => figure(manager))),
    push(manager, [changeOf(row, { done: false })]),
  ]);

  for (const { n } of figures) expect([23, 24]).toContain(n);
  expect((await figure(manager)).n).toBe(23);
});

test('the head of a wave moves with its rows, its volumes and its register, and not otherwise', async () => {
  const heads = [await headOf(manager), await headOf(manager)];
  await evaluateSome();
  heads.push(await headOf(manager));
  await figure(manager);
  heads.push(await headOf(manager));
  await recordVolumes(10);
  heads.push(await headOf(manager));
  await manager.call('register', { body: { providers: [{ code: 'NEWCO', name: 'Newco' }], platforms: [] } });
  heads.push(await headOf(manager));

  const [start, same, rows, read, volumes, register] = heads;
  expect(same).toBe(start);
  expect(read).toBe(rows);
  expect(new Set([start, rows, volumes, register]).size).toBe(4);
});

test('an ask that cannot be answered says why', async () => {
  expect(await refusal(manager, { period: '2019-Q1' })).toBe('unknown-period');
  expect(await refusal(manager, { period: 'not a period' })).toBe('unknown-period');
  expect(await refusal(manager, { entity: 'NOWHERE' })).toBe('unknown-entity');
  expect(await refusal(manager, { part: 'nothing' })).toBe('unknown-part');
  await anOpenWave(manager, 'SECOND');
  expect(await refusal(manager, {})).toBe('several-waves');
  expect(await figure(manager, { period: 'SECOND' })).toMatchObject({ status: 'not-collected' });
});

test('too few evaluations are counted and not shown', async () => {
  await manager.call('importContacts', {
    parameters,
    body: { contacts: [1, 2, 3, 4].map((line) => aContact(line)) },
  });
  const rows = [...(await pullAll(manager)).rows.values()];
  await push(
    manager,
    rows.map((row) => changeOf(row, finished('4'))),
  );

  expect(await figure(manager)).toMatchObject({
    n: 4,
    status: 'too-few',
    value: null,
    low: null,
    high: null,
  });
});

describe('who sees which figure', () => {
  test('of an open wave only the quality team sees any', async () => {
    await evaluateSome();

    expect((await figure(api.as(memberOf('evaluator'), 'ACME'))).n).toBe(24);
    for (const reader of [committee(), finance(), platformManager()])
      expect(await refusal(reader, { entity: 'FR-LYON' })).toBe('not-released');
    expect(await headOf(committee())).toBeUndefined();
    expect((await committee().call('overview')).waves).toEqual([]);
  });

  test('of a closed wave everybody sees all, a platform manager only their own', async () => {
    await evaluateSome();
    await close();

    expect((await figure(committee())).n).toBe(24);
    expect((await figure(platformManager(), { entity: 'FR-LYON' })).status).toBe('closed');
    expect((await figure(platformManager(), { entity: 'FR' })).status).toBe('closed');
    for (const entity of ['*', 'PT-PORTO', 'PT', 'ACTEL'])
      expect(await refusal(platformManager(), { entity })).toBe('not-visible');
    const table = { body: { asks: [{ ask: 'table' as const, period: WAVE, channel: '' as const }] } };
    const { answers } = await platformManager().call('figures', table);
    expect(answers[0]).toMatchObject({ rows: [{ platform: 'FR-LYON' }] });
    const { platforms, providers, waves } = await platformManager().call('overview');
    expect([platforms.map(({ code }) => code), providers]).toEqual([['FR-LYON'], []]);
    expect(waves.map((wave) => wave.platforms)).toEqual([['FR-LYON']]);
  });
});

describe('a closed wave', () => {
  const asks = () => ({
    body: {
      asks: [
        ask(),
        ask({ entity: 'FR-LYON', part: 'competence' }),
        ask({ entity: 'PT', channel: 'phone-in' as const }),
        ask({ channel: 'letter' as const }),
        { ask: 'table' as const, period: WAVE, channel: 'sync' as const },
      ],
    },
  });

  test('answers the same bytes for ever, whatever happens after', async () => {
    await evaluateSome();
    await recordVolumes(5000);
    const wave = await close();
    const frozen = await manager.send('figures', asks());
    const head = await headOf(manager);

    api.clock.now += 86_400_000;
    await recordVolumes(1);
    await manager.call('register', {
      body: {
        providers: [{ code: 'OTHER', name: 'Other' }],
        platforms: [{ code: 'PT-PORTO', name: 'P', country: 'ES', provider: 'OTHER', mission: 'm' }],
      },
    });

    const later = await manager.send('figures', asks());
    expect(later.answer.body).toBe(frozen.answer.body);
    expect(await headOf(manager)).toBe(head);
    expect(wave).toMatchObject({ state: 'closed', revision: 1, snapshot: { revision: 1 } });
    expect(await figure(manager, { entity: 'ES' })).toMatchObject({ status: 'not-collected', n: 0 });
  });

  test('has the figures it had open, as closed ones', async () => {
    await evaluateSome();
    await recordVolumes(5000);
    const open = (await manager.call('figures', asks())).answers;
    await close();

    const closed = (await manager.call('figures', asks())).answers;

    const comparable = (answers: unknown) =>
      JSON.parse(
        JSON.stringify(answers).replaceAll('"provisional"', '"closed"').replaceAll('"open"', '"closed"'),
      );
    expect(comparable(closed)).toEqual(comparable(open));
  });

  test('takes no push, no contact, no second closing', async () => {
    await evaluateSome();
    const row = [...(await pullAll(manager)).rows.values()][0];
    if (row === undefined) throw new Error('no row');
    await close();

    const pushed = await manager.refused('pushEvaluations', {
      parameters,
      body: { rows: [changeOf(row, { facts: 'trop tard' })] },
    });
    const imported = await manager.refused('importContacts', {
      parameters,
      body: { contacts: [aContact(99)] },
    });
    const closed = await manager.refused('closeWave', { parameters, body: {} });

    expect([pushed.code, imported.code, closed.code]).toEqual([
      'wave-closed',
      'wave-closed',
      'wave-not-open',
    ]);
    expect((await pullAll(manager)).rows.get(row.key)?.fields['state']).toBe('final');
  });

  test('closed while people push holds every push that was taken, and no other', async () => {
    await evaluateSome();
    const rows = [...(await pullAll(manager)).rows.values()];

    const pushes = rows
      .slice(0, 8)
      .map((row) =>
        manager.send('pushEvaluations', { parameters, body: { rows: [changeOf(row, { done: false })] } }),
      );
    const [wave, ...answers] = await Promise.all([close(), ...pushes]);

    const taken = answers.filter(({ status }) => status === 200).length;
    expect(answers.filter(({ status }) => status !== 200).every(({ status }) => status === 409)).toBe(true);
    expect(wave.state).toBe('closed');
    expect((await figure(manager)).n).toBe(24 - taken);
    const done = [...(await pullAll(manager)).rows.values()].filter(({ fields }) => fields['done'] === true);
    expect(done.length).toBe(24 - taken);
  });

  test('reopened has the next revision, live figures and no new contact; closed again, its own snapshot', async () => {
    await evaluateSome();
    const first = await close();
    const reopened = await manager.call('reopenWave', { parameters, body: { reason: 'erreur de saisie' } });
    expect(reopened).toMatchObject({ state: 'open', revision: 2, takesContacts: false });
    const row = [...(await pullAll(manager)).rows.values()][0];
    if (row === undefined) throw new Error('no row');
    expect(row.fields['state']).toBe('submitted');
    const refused = await manager.refused('importContacts', {
      parameters,
      body: { contacts: [aContact(99)] },
    });
    expect(refused.code).toBe('takes-no-contacts');

    await push(manager, [changeOf(row, { done: false })]);
    expect((await figure(manager)).status).toBe('provisional');
    const second = await close();

    expect((await figure(manager)).n).toBe(23);
    expect(second.snapshot).toMatchObject({ revision: 2 });
    expect(second.snapshot?.contentHash).not.toBe(first.snapshot?.contentHash);
  });
});
