import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
let first: Client;
let second: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  first = api.as(memberOf('evaluator'), 'ACME');
  second = api.as('second-acme', 'ACME');
  await anOpenWave(manager);
});

const parameters = { wave: WAVE };
const [EVA, SECOND] = [memberOf('evaluator'), 'second-acme'];
const both = { evaluators: [EVA, SECOND], doubleShare: 0 };
const assign = (body: typeof both) => manager.call('assign', { parameters, body });
const evaluatorsOf = async (client = manager) =>
  Object.fromEntries(
    [...(await pullAll(client)).rows].map(([key, { fields }]) => [key, fields['evaluator']]),
  );

test('contacts that nobody has are given out evenly, as the preview said, and once', async () => {
  await importSome(manager, 10);
  const preview = await manager.call('previewAssignments', { parameters, body: both });

  expect(preview).toMatchObject({ standard: 10, double: 0, ended: 0 });
  expect(preview.evaluators.map(({ objectId, standard }) => [objectId, standard])).toEqual([
    [EVA, 5],
    [SECOND, 5],
  ]);
  expect(preview.evaluators[0]?.platforms).toContainEqual({ platform: 'FR-LYON', standard: 5, double: 0 });

  expect(await assign(both)).toEqual({ assigned: 10, doubled: 0, remaining: 0 });
  expect(await assign(both)).toEqual({ assigned: 0, doubled: 0, remaining: 0 });
  expect([(await pullAll(first)).rows.size, (await pullAll(second)).rows.size]).toEqual([5, 5]);
});

test('the same request sent again gets the first answer', async () => {
  await importSome(manager, 4);
  const asked = { parameters, body: both, key: 'assigned-0000000000000001' };
  const answer = await manager.call('assign', asked);

  expect(answer.assigned).toBe(4);
  expect(await manager.call('assign', asked)).toEqual(answer);
});

test('what somebody has or has begun stays, whoever else comes', async () => {
  await importSome(manager, 4);
  await assign({ evaluators: [EVA], doubleShare: 0 });
  const before = await evaluatorsOf();
  await importSome(manager, 4, 5);
  const begun = (await pullAll(manager)).rows.get('C5')!;
  await push(manager, [changeOf(begun, { facts: '00:12 hello' })]);

  expect(await assign({ evaluators: [SECOND], doubleShare: 0 })).toMatchObject({ assigned: 3 });

  expect(await evaluatorsOf()).toEqual({
    ...before,
    C5: null,
    C6: SECOND,
    C7: SECOND,
    C8: SECOND,
  });
});

test('a contact that nobody can listen to any more is given to nobody', async () => {
  await importSome(manager, 2);
  api.clock.now = Date.parse('2027-01-20T10:00:00Z');

  const preview = await manager.call('previewAssignments', { parameters, body: both });

  expect(preview).toMatchObject({ standard: 0, ended: 2 });
});

test.each([
  [{ evaluators: ['nobody'], doubleShare: 0 }, 'evaluators.0', 'unknown-member'],
  [{ evaluators: [memberOf('finance')], doubleShare: 0 }, 'evaluators.0', 'unknown-member'],
  [{ evaluators: [memberOf('evaluator'), memberOf('evaluator')], doubleShare: 0 }, 'evaluators.1', 'twice'],
  [{ evaluators: [memberOf('evaluator')], doubleShare: 0.1 }, 'doubleShare', 'needs-two'],
])('%j is refused', async (body, path, code) => {
  const { details } = await manager.refused('assign', { parameters, body });

  expect(details['issues']).toEqual([{ path, code }]);
});

test('a double is a row of its own, in the sheet of whoever has it, and no figure counts it', async () => {
  await importSome(manager, 10);

  expect(await assign({ ...both, doubleShare: 0.2 })).toEqual({ assigned: 10, doubled: 2, remaining: 0 });
  expect(await assign({ ...both, doubleShare: 0.2 })).toMatchObject({ doubled: 0 });

  const rows = [...(await pullAll(manager)).rows.values()];
  const doubles = rows.filter(({ fields }) => fields['purpose'] === 'double');
  expect(rows).toHaveLength(12);
  for (const { key, fields } of doubles) {
    const contact = String(fields['contact']);
    expect(key).toBe(`~double~${String(fields['evaluator'])}~${contact}`);
    const standard = rows.find((row) => row.key === contact);
    expect(standard?.fields).toMatchObject({ purpose: 'standard' });
    expect(standard?.fields['evaluator']).not.toBe(fields['evaluator']);
  }

  const [double] = doubles;
  const evaluator = api.as(String(double?.fields['evaluator']), 'ACME');
  const own = (await pullAll(evaluator)).rows.get(double!.key)!;
  const pushed = await push(evaluator, [changeOf(own, finished('4'))]);
  expect(pushed.results[0]).toMatchObject({ refusals: [], row: { fields: { state: 'submitted' } } });

  const ask = { ask: 'figure' as const, entity: '*', period: WAVE, part: '', channel: '' as const };
  const figures = await manager.call('figures', { body: { asks: [ask] } });
  expect(figures.answers[0]).toMatchObject({ figure: { n: 0 } });
});

test('open rows of who leaves are dealt among the others, what was begun with them; finished ones stay', async () => {
  await importSome(manager, 6);
  await assign({ evaluators: [EVA], doubleShare: 0 });
  const rows = (await pullAll(first)).rows;
  const typed = [
    changeOf(rows.get('C1')!, finished('4')),
    changeOf(rows.get('C2')!, { facts: '00:10 hello' }),
  ];
  await push(first, typed);
  const manages = memberOf('quality-manager');

  const body = { from: EVA, to: [SECOND, manages] };
  expect(await manager.call('reassign', { parameters, body })).toEqual({
    reassigned: 5,
    remaining: 0,
    kept: 0,
  });

  const after = (await pullAll(manager)).rows;
  expect(after.get('C1')?.fields['evaluator']).toBe(EVA);
  expect(after.get('C2')?.fields).toMatchObject({ facts: '00:10 hello', state: 'in-progress' });
  const counts = [SECOND, manages].map(
    (person) => [...after.values()].filter(({ fields }) => fields['evaluator'] === person).length,
  );
  expect(Math.abs(counts[0]! - counts[1]!)).toBe(1);
  expect([...(await pullAll(first)).rows.keys()]).toEqual(['C1']);
});

test('nobody is given the other evaluation of a contact they have', async () => {
  await importSome(manager, 4);
  await assign({ ...both, doubleShare: 1 });

  const body = { from: EVA, to: [SECOND] };
  expect(await manager.call('reassign', { parameters, body })).toEqual({
    reassigned: 0,
    remaining: 0,
    kept: 4,
  });

  const row = [...(await pullAll(manager)).rows.values()].find(({ fields }) => fields['evaluator'] === EVA)!;
  const { results } = await push(manager, [changeOf(row, { evaluator: SECOND })]);
  expect(results[0]?.refusals).toMatchObject([{ field: 'evaluator', code: 'evaluates-already' }]);
});

test('both evaluations of a contact given to one person in one push: the second is refused', async () => {
  await importSome(manager, 1);
  await assign({ ...both, doubleShare: 1 });
  const manages = memberOf('quality-manager');
  const rows = [...(await pullAll(manager)).rows.values()];

  const { results } = await push(
    manager,
    rows.map((row) => changeOf(row, { evaluator: manages })),
  );

  expect(results.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
    [],
    ['evaluates-already'],
  ]);
});

test('progress counts what everybody did and has to do, what is late, and what nobody has', async () => {
  await importSome(manager, 4);
  await assign({ ...both, doubleShare: 0.25 });
  const porto = aContact(1, { id: 'P1', platform: 'PT-PORTO', start: '2026-11-10T09:00:00Z' });
  await manager.call('importContacts', { parameters, body: { contacts: [porto] } });
  const [row] = [...(await pullAll(first)).rows.values()].filter(
    ({ fields }) => fields['purpose'] === 'standard',
  );
  await push(first, [changeOf(row!, finished('4'))]);
  api.clock.now = Date.parse('2027-01-08T10:00:00Z');

  const progress = await manager.call('progress', { parameters });

  expect(progress).toMatchObject({ unassigned: 1, firstEnd: '2027-01-12T09:00:00.000Z', doubleShare: 0.1 });
  expect(progress.platforms).toEqual([
    { platform: 'FR-LYON', sample: 4, done: 1, unassigned: 0, doubles: 1 },
    { platform: 'PT-PORTO', sample: 1, done: 0, unassigned: 1, doubles: 0 },
  ]);
  expect(progress.batches).toEqual([
    { period: '2026-10', sample: 4, open: expect.any(Number) },
    { period: '2026-11', sample: 1, open: 1 },
    { period: '2026-12', sample: 0, open: 0 },
  ]);
  const eva = progress.evaluators.find(({ objectId }) => objectId === EVA)!;
  const other = progress.evaluators.find(({ objectId }) => objectId === SECOND)!;
  expect(eva).toMatchObject({ role: 'evaluator', done: 1, inProgress: 0 });
  expect([eva.late, other.late]).toEqual([eva.assigned, other.assigned]);
  expect(eva.doubles + other.doubles).toBe(1);
  expect(progress.evaluators.map(({ role }) => role).sort()).toEqual([
    'evaluator',
    'evaluator',
    'quality-manager',
  ]);
});
