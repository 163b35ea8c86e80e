import { gridReference } from '#domain/grid';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { changeOf } from '../../support/evaluations.ts';
import { keepTwoPractices, lineOf, newLine, pullSheet, push, sampleOf } from '../../support/feedback.ts';
import { anOpenWave, anOrganisation, grid, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await keepTwoPractices(manager);
  await sampleOf(manager, 'FR-LYON', ['L1', 'L2', 'L3']);
  await sampleOf(manager, 'PT-PORTO', ['P1']);
});

const said = {
  wave: WAVE,
  practice: 'OFFRE',
  contact: 'L1',
  quote: 'le client dit non, le conseiller insiste',
};
const fact = (changed: Record<string, string | null> = {}, platform = 'FR-LYON') =>
  newLine(lineOf(platform), { platform, ...said, ...changed });

test('facts are numbered by the server in each platform, with the week of their contact', async () => {
  const evaluator = api.as(memberOf('evaluator'), 'ACME');

  const results = await push(
    manager,
    'facts',
    fact(),
    fact({ contact: 'L2' }),
    fact({ contact: 'P1' }, 'PT-PORTO'),
  );
  const [another] = await push(evaluator, 'facts', fact({ contact: 'L3', practice: 'ATTENTE' }));

  const told = [...results, another!].map(({ row }) => [row?.fields['factNumber'], row?.fields['week']]);
  expect(told).toEqual([
    [1, '2026-W42'],
    [2, '2026-W42'],
    [1, '2026-W42'],
    [3, '2026-W42'],
  ]);
});

test('a number is never given again, also when its fact is deleted', async () => {
  const [made] = await push(manager, 'facts', fact());
  const { key, revision } = made!.row!;
  await push(manager, 'facts', { key, base: revision, changes: {}, remove: true });

  const [next] = await push(manager, 'facts', fact());

  expect(next?.row?.fields['factNumber']).toBe(2);
});

test('a fact of no contact of that wave and platform, of no practice or wave, is refused by name', async () => {
  const results = await push(
    manager,
    'facts',
    fact({ contact: 'P1' }),
    fact({ contact: 'NOBODY' }),
    fact({ contact: null }),
    fact({ practice: 'NONE' }),
    fact({ wave: 'NEVER' }),
    newLine(lineOf('NOWHERE'), { platform: 'NOWHERE', ...said }),
  );

  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['contact unknown-contact'],
    ['contact unknown-contact'],
    ['contact missing-value'],
    ['practice unknown-practice'],
    ['wave unknown-wave', 'contact unknown-contact'],
    ['platform unknown-platform', 'contact unknown-contact'],
  ]);
  expect((await pullSheet(manager, 'facts')).rows.size).toBe(0);
});

test('a quote loses what gives somebody away, and a card number is refused', async () => {
  const [kept, refused] = await push(
    manager,
    'facts',
    fact({ quote: '[02:05] le client donne le 06 12 34 56 78 et julie@example.fr' }),
    fact({ quote: 'sa carte 4111 1111 1111 1111' }),
  );

  expect(kept?.row?.fields['quote']).toBe('le client donne le [téléphone] et [e-mail]');
  expect(refused?.refusals).toMatchObject([{ field: 'quote', code: 'card-number' }]);
});

test('a fact moves to another contact of its platform, never to a wave where its contact is not', async () => {
  const [made] = await push(manager, 'facts', fact());
  await manager.call('createWave', {
    body: {
      code: '2026-Q3-L',
      quarter: '2026-Q3',
      method: 'listening',
      grids: { phone: gridReference(grid) },
      platforms: ['FR-LYON'],
    },
  });

  const [moved] = await push(manager, 'facts', changeOf(made!.row!, { contact: 'L2' }));
  const [lost] = await push(manager, 'facts', changeOf(moved!.row!, { wave: '2026-Q3-L' }));

  expect(moved?.row?.fields).toMatchObject({ contact: 'L2', factNumber: 1 });
  expect(lost?.refusals).toMatchObject([{ field: 'wave', code: 'unknown-contact' }]);
});
