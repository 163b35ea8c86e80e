import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { pushed } from '../../support/activity.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
});

const KEY = '01JG0000000000000000000001';
const decided = {
  decisionDay: '2026-10-05',
  entity: 'FR-LYON',
  decisionKind: 'decision',
  decision: 'Deux conseillers de plus le lundi',
  owner: 'Responsable de plateau',
  dueDay: '2026-10-12',
};
const send = async (client: Client, fields: Record<string, string>, key = KEY) =>
  (
    await client.call('pushSheet', {
      parameters: { sheet: 'decisions' },
      body: { rows: [pushed({ key, fields })] },
    })
  ).results;
const pulled = async (client: Client) =>
  (await client.call('pullSheet', { parameters: { sheet: 'decisions' }, body: { cursor: {} } })).rows;

test('finance and the quality manager keep one log of decisions', async () => {
  const finance = api.as(memberOf('finance'), 'ACME');
  expect(await send(finance, decided)).toMatchObject([{ refusals: [], conflicts: [] }]);
  expect(await pulled(manager)).toMatchObject([{ key: KEY, fields: { ...decided, doneDay: null } }]);
});

test('a decision of nobody, or due before it was taken, is refused by its field', async () => {
  expect(await send(manager, { ...decided, entity: 'XX-NOWHERE' })).toMatchObject([
    { refusals: [{ field: 'entity', code: 'unknown-entity' }] },
  ]);
  expect(await send(manager, { ...decided, dueDay: '2026-10-04' })).toMatchObject([
    { refusals: [{ field: 'dueDay', code: 'not-in-order' }] },
  ]);
  expect(await pulled(manager)).toEqual([]);
});

test.each(['evaluator', 'platform-manager', 'committee', 'administrator'] as const)(
  'the log is not shown to the role %s',
  async (role) => {
    const { status } = await api
      .as(memberOf(role), 'ACME')
      .refused('pullSheet', { parameters: { sheet: 'decisions' }, body: { cursor: {} } });
    expect([403, 404]).toContain(status);
  },
);

test('what clients said is quoted nameless, of the month and the platform asked about', async () => {
  await anOpenWave(manager);
  await importSome(manager, 3);
  const rows = [...(await pullAll(manager)).rows.values()];
  const evaluator = memberOf('evaluator');
  const said = [
    '[02:05] La cliente, Mme Dupuis, dit que sa livraison n’arrive pas ; rappeler au 06 12 34 56 78.',
    'Le client remercie.',
  ];
  await push(
    manager,
    rows
      .slice(0, 2)
      .map((row, index) =>
        changeOf(row, { evaluator, ...finished(index === 0 ? '1' : '4'), facts: said[index] ?? '' }),
      ),
  );
  const quotes = async (month: string, platform = 'FR-LYON') =>
    (await manager.call('readQuotes', { body: { platform, month } })).quotes;
  const october = await quotes('2026-10');
  expect(october).toHaveLength(2);
  expect(october[0]).toMatchObject({ week: '2026-W42', channel: 'phone', direction: 'in' });
  expect(october[0]?.quote).toContain('livraison');
  expect(october[0]?.quote).not.toMatch(/02:05|Dupuis|06 12/);
  expect(october[1]?.quote).toBe('Le client remercie.');
  expect(await quotes('2026-11')).toEqual([]);
  expect(await quotes('2026-10', 'PT-PORTO')).toEqual([]);
});

test('a platform that does not exist has no quotes', async () => {
  const { status } = await manager.refused('readQuotes', {
    body: { platform: 'XX-NOWHERE', month: '2026-10' },
  });
  expect(status).toBe(404);
});
