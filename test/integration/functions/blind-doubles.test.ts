import type { Row } from '#contract/row';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

/** One contact: standard for the manager or an evaluator, double for the other. */
let api: TestApi;
let manager: Client;
let evaluator: Client;
const MANAGER = memberOf('quality-manager');
const EVALUATOR = memberOf('evaluator');

beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  evaluator = api.as(EVALUATOR, 'ACME');
  await anOpenWave(manager);
  await importSome(manager, 1);
  const body = { evaluators: [MANAGER, EVALUATOR], doubleShare: 1 };
  await manager.call('assign', { parameters: { wave: WAVE }, body });
});

/** The manager's row of the contact and that of the evaluator, as the manager is given them. */
async function bothRows(): Promise<{ own: Row; other: Row }> {
  const rows = [...(await pullAll(manager)).rows.values()];
  const [own, other] = [MANAGER, EVALUATOR].map((person) =>
    rows.find(({ fields }) => fields['evaluator'] === person),
  );
  return { own: own!, other: other! };
}
const evaluatorsRow = async (): Promise<Row> => [...(await pullAll(evaluator)).rows.values()][0]!;
const typed = { ...finished('4'), facts: '00:12 hello', comment: 'warm' };
const nothing = Object.fromEntries(Object.keys(finished('4')).map((field) => [field, null]));
const untouched = { ...nothing, done: false, facts: null, comment: null, state: 'assigned', score: null };

test('what the other wrote is kept from who evaluates the same contact, until both are done', async () => {
  await push(evaluator, [changeOf(await evaluatorsRow(), typed)]);

  const before = await bothRows();
  expect(before.other.fields).toMatchObject({ ...untouched, evaluator: EVALUATOR });
  const { cursor } = await pullAll(manager);
  await push(manager, [changeOf(before.own, finished('3'))]);

  // Only the own row changed: the other comes with it, since it may be seen now.
  const { rows } = await pullAll(manager, cursor);
  expect(rows.get(before.other.key)?.fields).toMatchObject({ ...typed, state: 'submitted' });
});

test('an evaluator is never given the row of anybody else', async () => {
  const { own } = await bothRows();
  await push(manager, [changeOf(own, typed)]);
  await push(evaluator, [changeOf(await evaluatorsRow(), finished('3'))]);

  expect([...(await pullAll(evaluator)).rows.values()].map(({ fields }) => fields['evaluator'])).toEqual([
    EVALUATOR,
  ]);
});

test('who was done first is not told before the other is done too', async () => {
  await push(manager, [changeOf((await bothRows()).own, finished('3'))]);
  await push(evaluator, [changeOf(await evaluatorsRow(), { facts: '00:12 hello' })]);

  expect((await bothRows()).other.fields).toMatchObject(untouched);
});

test('a revision after both were done is seen; Done taken back hides the other again', async () => {
  await push(evaluator, [changeOf(await evaluatorsRow(), typed)]);
  await push(manager, [changeOf((await bothRows()).own, finished('3'))]);
  await push(evaluator, [changeOf(await evaluatorsRow(), { comment: 'warmer', reason: 'heard again' })]);
  const revised = await bothRows();
  expect(revised.other.fields).toMatchObject({ comment: 'warmer', state: 'revised' });

  await push(manager, [changeOf(revised.own, { done: false })]);

  expect((await bothRows()).other.fields).toMatchObject(untouched);
});

test('what is pushed to a hidden row is refused without saying what is there, but for whose it is', async () => {
  await push(evaluator, [changeOf(await evaluatorsRow(), typed)]);
  const { other } = await bothRows();

  const { results } = await push(manager, [changeOf(other, { comment: 'mine', done: true })]);

  expect(results[0]).toMatchObject({
    row: { fields: untouched },
    conflicts: [],
    refusals: [
      { field: 'comment', code: 'hidden-double' },
      { field: 'done', code: 'hidden-double' },
    ],
  });
  const given = await push(manager, [changeOf(other, { evaluator: 'second-acme' })]);
  expect(given.results[0]).toMatchObject({
    row: { fields: { ...untouched, evaluator: 'second-acme' } },
    refusals: [],
  });
});

test('a manager who evaluates neither sees both, and so does one who gave their own away', async () => {
  await push(evaluator, [changeOf(await evaluatorsRow(), typed)]);
  const { own, other } = await bothRows();
  const { cursor } = await pullAll(manager);

  await push(manager, [changeOf(own, { evaluator: 'second-acme' })]);

  const { rows } = await pullAll(manager, cursor);
  expect(rows.get(other.key)?.fields).toMatchObject(typed);
});
