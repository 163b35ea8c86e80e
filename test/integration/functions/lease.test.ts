import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { changeOf, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';

const workbook = '01JD0000000000000000000000';
const document = 'a'.repeat(64);
const copy = 'b'.repeat(64);

let api: TestApi;
let manager: Client;
let evaluator: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
  evaluator = api.as(memberOf('evaluator'), 'ACME');
});

const hold = (client: Client, session: string, more: { take?: boolean; document?: string } = {}) =>
  client.call('holdWorkbook', { parameters: { workbook }, body: { document, session, ...more } });

test('whoever asks first exchanges the rows; the others are told who, until they take over', async () => {
  expect(await hold(manager, 'one')).toEqual({ held: true, holder: null, mine: true });
  expect(await hold(manager, 'one')).toMatchObject({ held: true });
  const told = await hold(evaluator, 'two');
  expect(told).toMatchObject({ held: false, mine: false });
  expect(told.holder).not.toBe('');
  expect(await hold(manager, 'three')).toMatchObject({ held: false, mine: true });

  expect(await hold(evaluator, 'two', { take: true })).toMatchObject({ held: true });
  expect(await hold(manager, 'one')).toMatchObject({ held: false, mine: false });
});

test('the workbook saved elsewhere is another document: both exchange', async () => {
  expect(await hold(manager, 'one', { document: copy })).toMatchObject({ held: true });
});

test('what is no id of a workbook is not found', async () => {
  const parameters = { workbook: 'not-an-id' };
  const refused = await manager.refused('holdWorkbook', { parameters, body: { document, session: 'one' } });
  expect(refused.code).toBe('not-found');
});

test('what somebody else typed is sent under the sender’s name, and marked so until the sender types over it', async () => {
  await anOpenWave(manager);
  await importSome(manager, 1, 1);
  const [row] = [...(await pullAll(manager)).rows.values()];
  if (row === undefined) throw new Error('no row');

  const sent = await push(manager, [{ ...changeOf(row, { comment: 'typed by Ana' }), typedByOthers: true }]);
  expect(sent.results[0]?.row?.fields).toMatchObject({ comment: 'typed by Ana', typedByOthers: true });

  const again = sent.results[0]?.row ?? row;
  const own = await push(manager, [changeOf(again, { comment: 'mine' })]);
  expect(own.results[0]?.row?.fields).toMatchObject({ typedByOthers: false });
});
