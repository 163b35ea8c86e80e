import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

test('closing and reopening a wave bring again the rows whose state they change', async () => {
  await importSome(manager, 2);
  const rows = await pullAll(manager);
  await push(manager, [changeOf(rows.rows.get('C1')!, finished('4'))]);
  const open = await pullAll(manager, rows.cursor);
  await closeWave(api, manager);

  const closed = await pullAll(manager, open.cursor);
  expect(closed.rows.get('C1')?.fields['state']).toBe('final');
  expect((await pullAll(manager, closed.cursor)).rows.size).toBe(0);
  await manager.call('reopenWave', { parameters: { wave: WAVE }, body: { reason: 'réécoute' } });

  const reopened = await pullAll(manager, closed.cursor);
  expect(reopened.rows.get('C1')?.fields['state']).toBe('submitted');
  expect((await pullAll(manager, reopened.cursor)).rows.size).toBe(0);
});
