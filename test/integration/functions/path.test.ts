import { startApi, type TestApi } from '../../support/api.ts';
import {
  aContact,
  anOpenWave,
  anOrganisation,
  fullAnswers,
  memberOf,
  WAVE,
} from '../../support/organisation.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});

const changesOf = (fields: Record<string, string | boolean>) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, to]) => [field, { from: field === 'done' ? false : null, to }]),
  );

test('a contact imported, evaluated and pushed is read back as a figure', async () => {
  const manager = await anOrganisation(api);
  await anOpenWave(manager);
  const parameters = { wave: WAVE };

  const me = await manager.call('me');
  expect(me.memberships.map(({ organisation, role }) => [organisation.id, role])).toEqual([
    ['ACME', 'quality-manager'],
  ]);
  const overview = await manager.call('overview');
  expect(overview.waves.map(({ code, state }) => [code, state])).toEqual([[WAVE, 'open']]);

  const imported = await manager.call('importContacts', {
    parameters,
    body: { contacts: [1, 2, 3, 4, 5, 6].map((line) => aContact(line)) },
  });
  expect(imported).toEqual({ added: 6, known: 0, refused: [] });

  const pulled = await manager.call('pullEvaluations', { parameters, body: { cursor: {} } });
  expect(pulled.rows.map(({ key }) => key)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6']);
  expect(pulled.rows[0]?.fields).toMatchObject({ platform: 'FR-LYON', state: 'assigned', score: null });

  const pushed = await manager.call('pushEvaluations', {
    parameters,
    body: {
      rows: pulled.rows.map(({ key, revision }, index) => ({
        key,
        base: revision,
        changes: changesOf({ ...fullAnswers(String(index === 0 ? 3 : 4)), done: true }),
      })),
    },
  });
  expect(pushed.results.flatMap(({ conflicts, refusals }) => [...conflicts, ...refusals])).toEqual([]);
  expect(pushed.results.map(({ row }) => row?.fields['state'])).toEqual(Array(6).fill('submitted'));

  const delta = await manager.call('pullEvaluations', { parameters, body: { cursor: pulled.cursor } });
  expect(delta.rows.map(({ revision }) => revision)).toEqual([2, 2, 2, 2, 2, 2]);

  const { answers, heads } = await manager.call('figures', {
    body: {
      asks: [
        { ask: 'figure', entity: 'FR-LYON', period: '2026-Q4', part: '', channel: '' },
        { ask: 'figure', entity: '*', period: WAVE, part: 'competence', channel: 'phone-in' },
        { ask: 'figure', entity: 'PT-PORTO', period: '2026-Q4', part: '', channel: '' },
        { ask: 'table', period: '2026-Q4', channel: '' },
        { ask: 'figure', entity: 'NOWHERE', period: '2026-Q4', part: '', channel: '' },
      ],
    },
  });
  const [lyon, network, porto, table, nowhere] = answers;
  const scores = pushed.results.map(({ row }) => Number(row?.fields['score']) / 50_000);
  const mean = scores.reduce((sum, score) => sum + score, 0) / 6;
  if (lyon?.answer !== 'figure' || network?.answer !== 'figure') throw new Error('no figure');
  expect(lyon.figure).toMatchObject({
    n: 6,
    status: 'provisional',
    unit: 20,
    basis: { weighting: 'unweighted' },
  });
  expect(lyon.figure.value).toBeCloseTo(mean, 9);
  expect(network.figure.n).toBe(6);
  expect(porto).toMatchObject({ figure: { status: 'not-collected', value: null } });
  expect(table).toMatchObject({ answer: 'table', rows: [{ platform: 'FR-LYON' }, { platform: 'PT-PORTO' }] });
  expect(nowhere).toMatchObject({ answer: 'refused', code: 'unknown-entity' });
  expect(await manager.call('heads', { body: { waves: [WAVE] } })).toEqual({ heads });
  expect(api.logged.filter((line) => line.includes('"error"'))).toEqual([]);
  expect(memberOf('committee')).toBe('committee-acme');
});
