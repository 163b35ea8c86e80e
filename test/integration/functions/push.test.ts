import type { Row } from '#contract/row';
import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, fullAnswers, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
let evaluator: Client;
let imported = 0;
beforeAll(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  evaluator = api.as(memberOf('evaluator'), 'ACME');
});

/** A row nobody has touched, as everybody sees it. */
async function aRow(): Promise<Row> {
  imported += 1;
  await importSome(manager, 1, imported);
  return rowOf(await pullAll(manager), `C${imported}`);
}

function rowOf({ rows }: { rows: Map<string, Row> }, key: string): Row {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

const readAgain = async ({ key }: Row) => rowOf(await pullAll(manager), key);
const second = () => api.as(memberOf('quality-manager'), 'ACME');
const first = 'answer.understanding';

describe('a text that holds the number of a payment card', () => {
  test('is refused by itself, and the rest of the row is kept', async () => {
    const row = await aRow();

    const { results } = await push(manager, [
      changeOf(row, {
        [first]: '4',
        facts: 'carte 4111 1111 1111 1111',
        comment: 'réf. 4111 1111 1111 1112',
      }),
    ]);

    expect(results[0]?.refusals).toEqual([{ field: 'facts', code: 'card-number', parameters: {} }]);
    expect((await readAgain(row)).fields).toMatchObject({
      [first]: '4',
      facts: null,
      comment: 'réf. 4111 1111 1111 1112',
    });
  });
});

describe('two people on one row', () => {
  test('different cells merge', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { [first]: '4' })]);

    const { results } = await push(second(), [changeOf(row, { facts: 'dit merci' })]);

    expect(results[0]).toMatchObject({ conflicts: [], refusals: [] });
    expect(results[0]?.row?.fields).toMatchObject({ [first]: '4', facts: 'dit merci', state: 'in-progress' });
  });

  test('the same cell is a conflict: the server keeps its own and shows both', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { [first]: '4' })]);

    const { results } = await push(second(), [changeOf(row, { [first]: '2', comment: 'à revoir' })]);

    expect(results[0]?.conflicts).toEqual([{ field: first, mine: '2', theirs: '4' }]);
    expect((await readAgain(row)).fields).toMatchObject({ [first]: '4', comment: 'à revoir' });
  });

  test('the same cell changed alike is no conflict', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { [first]: '4' })]);

    const { results } = await push(second(), [changeOf(row, { [first]: 4 })]);

    expect(results[0]).toMatchObject({ conflicts: [], refusals: [], row: { revision: row.revision + 1 } });
  });

  test('who chose their own after a conflict is taken', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { [first]: '4' })]);
    const { results } = await push(second(), [changeOf(row, { [first]: '2' })]);
    const seen = results[0]?.row;
    if (!seen) throw new Error('no row');

    const chosen = await push(second(), [changeOf(seen, { [first]: '2' })]);

    expect(chosen.results[0]).toMatchObject({ conflicts: [], row: { fields: { [first]: '2' } } });
  });

  test('a cell that never held what the person says is a conflict, not a loss', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { facts: 'un' })]);
    const now = await readAgain(row);

    const stale = { key: row.key, base: now.revision, changes: { facts: { from: 'autre', to: 'deux' } } };

    expect((await push(second(), [stale])).results[0]?.conflicts).toEqual([
      { field: 'facts', mine: 'deux', theirs: 'un' },
    ]);
  });

  test('at the same instant, every cell of both is kept', async () => {
    const row = await aRow();
    const fields = Object.keys(fullAnswers('3'));

    await Promise.all(
      fields.map((field) => push(manager, [changeOf(row, { [field]: fullAnswers('3')[field]! })])),
    );

    expect((await readAgain(row)).fields).toMatchObject(fullAnswers('3'));
    expect((await readAgain(row)).revision).toBe(row.revision + fields.length);
  });
});

describe('a push sent twice', () => {
  test('is one push with one answer, even after somebody changed the row', async () => {
    const row = await aRow();
    const change = [changeOf(row, { [first]: '4' })];
    const once = await push(manager, change, 'push-sent-twice');
    const seen = await readAgain(row);
    await push(second(), [changeOf(seen, { [first]: '1' })]);

    const twice = await push(manager, change, 'push-sent-twice');

    expect(twice).toEqual(once);
    expect((await readAgain(row)).fields[first]).toBe('1');
  });

  test('under the key of another push is refused', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { [first]: '4' })], 'push-reused');

    const problem = await manager.refused('pushEvaluations', {
      parameters: { wave: WAVE },
      body: { rows: [changeOf(row, { [first]: '3' })] },
      key: 'push-reused',
    });

    expect(problem.code).toBe('idempotency-mismatch');
  });

  test('by another person under the same key is their own push', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { evaluator: memberOf('evaluator') })], 'push-shared-key');
    const mine = (await pullAll(evaluator)).rows.get(row.key);
    if (mine === undefined) throw new Error('not assigned');

    const { results } = await push(evaluator, [changeOf(mine, { facts: 'entendu' })], 'push-shared-key');

    expect(results[0]?.row?.fields['facts']).toBe('entendu');
  });
});

describe('a cell that is refused', () => {
  test('stops no other cell and no other row', async () => {
    const [bad, good] = [await aRow(), await aRow()];

    const { results } = await push(manager, [
      changeOf(bad, {
        [first]: '9',
        facts: 'gardé',
        score: 1,
        nonsense: 'x',
        done: 'oui',
        comment: 'x'.repeat(4001),
      }),
      changeOf(good, { [first]: '5' }),
      { key: 'UNKNOWN', base: 1, changes: { facts: { from: null, to: 'x' } } },
    ]);

    expect(results.map(({ key }) => key)).toEqual([bad.key, good.key, 'UNKNOWN']);
    expect(results[0]?.refusals).toEqual([
      { field: first, code: 'not-an-answer', parameters: { allowed: expect.arrayContaining(['0', '5']) } },
      { field: 'score', code: 'read-only-field', parameters: {} },
      { field: 'nonsense', code: 'unknown-field', parameters: {} },
      { field: 'done', code: 'not-a-boolean', parameters: {} },
      { field: 'comment', code: 'too-long', parameters: { maximum: 4000 } },
    ]);
    expect(results[0]?.row?.fields).toMatchObject({ facts: 'gardé', comment: null, [first]: null });
    expect(results[1]).toMatchObject({ refusals: [], row: { fields: { [first]: '5' } } });
    expect(results[2]).toEqual({
      key: 'UNKNOWN',
      row: null,
      conflicts: [],
      refusals: [{ field: '', code: 'unknown-row', parameters: {} }],
    });
  });

  test('is Done alone when answers lack, which it names', async () => {
    const row = await aRow();
    const others = Object.fromEntries(Object.entries(fullAnswers('4')).filter(([field]) => field !== first));

    const { results } = await push(manager, [changeOf(row, { ...others, done: true })]);

    expect(results[0]?.refusals).toEqual([
      { field: 'done', code: 'answers-missing', parameters: { fields: [first] } },
    ]);
    expect(results[0]?.row?.fields).toMatchObject({
      ...others,
      done: false,
      state: 'in-progress',
      score: null,
    });
  });

  test('is what would leave a submitted evaluation without a required answer', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, finished('4'))]);
    const submitted = await readAgain(row);

    const { results } = await push(manager, [changeOf(submitted, { [first]: null, comment: 'relu' })]);

    expect(results[0]?.refusals).toMatchObject([{ field: first, code: 'answers-missing' }]);
    expect(results[0]?.row?.fields).toMatchObject({ [first]: '4', comment: 'relu', done: true });
  });
});

describe('an evaluation', () => {
  test('is submitted with its score, revised with the earlier one kept, and taken back', async () => {
    const row = await aRow();

    const submitted = (await push(manager, [changeOf(row, finished('5'))])).results[0]?.row;
    if (!submitted) throw new Error('no row');
    expect(submitted.fields).toMatchObject({ state: 'submitted', score: 1_000_000, incomplete: false });
    const revised = (await push(manager, [changeOf(submitted, { [first]: '0', reason: 'réécoute' })]))
      .results[0]?.row;
    if (!revised) throw new Error('no row');
    expect(revised.fields).toMatchObject({ state: 'revised', reason: 'réécoute' });
    expect(revised.fields['score']).toBeLessThan(1_000_000);
    const undone = (await push(manager, [changeOf(revised, { done: false })])).results[0]?.row;

    expect(undone?.fields).toMatchObject({ state: 'in-progress', score: null, done: false });
  });

  test('is given to an evaluator, who sees it, and taken away, which they learn', async () => {
    const row = await aRow();
    const before = await pullAll(evaluator);
    await push(manager, [changeOf(row, { evaluator: memberOf('evaluator') })]);

    const given = await pullAll(evaluator, before.cursor);
    expect([...given.rows.keys()]).toEqual([row.key]);
    await push(manager, [changeOf(await readAgain(row), { evaluator: 'second-acme' })]);
    const taken = await pullAll(evaluator, given.cursor);

    expect([[...taken.rows.keys()], taken.removed]).toEqual([[], [row.key]]);
    const late = await push(evaluator, [changeOf(row, { facts: 'trop tard' })]);
    expect(late.results[0]).toMatchObject({ row: null, refusals: [{ field: '', code: 'not-assigned' }] });
  });

  test('of others is unknown to an evaluator, and none of its keys is told', async () => {
    const row = await aRow();

    const { results } = await push(evaluator, [changeOf(row, { facts: 'curieux' })]);

    expect(results[0]).toMatchObject({ row: null, refusals: [{ code: 'unknown-row' }] });
    const { rows, removed } = await pullAll(evaluator);
    expect([...rows.keys(), ...removed]).not.toContain(row.key);
  });

  test('is assigned by the quality manager alone, and to a member', async () => {
    const row = await aRow();
    await push(manager, [changeOf(row, { evaluator: memberOf('evaluator') })]);
    const mine = (await pullAll(evaluator)).rows.get(row.key);
    if (mine === undefined) throw new Error('not assigned');

    const own = await push(evaluator, [changeOf(mine, { evaluator: 'second-acme' })]);
    const nobody = await push(manager, [changeOf(mine, { evaluator: 'nobody' })]);

    expect(own.results[0]?.refusals).toEqual([
      { field: 'evaluator', code: 'read-only-field', parameters: {} },
    ]);
    expect(nobody.results[0]?.refusals).toEqual([
      { field: 'evaluator', code: 'unknown-member', parameters: {} },
    ]);
  });
});

test('a request that names a row twice is refused', async () => {
  const row = await aRow();
  const rows = [changeOf(row, { facts: 'un' }), changeOf(row, { facts: 'deux' })];

  const problem = await manager.refused('pushEvaluations', { parameters: { wave: WAVE }, body: { rows } });

  expect(problem.code).toBe('invalid-request');
});
