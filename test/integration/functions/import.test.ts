import { gridReference } from '#domain/grid';
import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, importSome, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, grid, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

const parameters = { wave: WAVE };
const importThese = (...contacts: ReturnType<typeof aContact>[]) =>
  manager.call('importContacts', { parameters, body: { contacts } });
const codes = ({ refused }: { refused: { line: number; code: string }[] }) =>
  refused.map(({ line, code }) => [line, code]);

test('contacts taken again exactly as they were are known, and the sample stays as it was', async () => {
  const contacts = [aContact(1), aContact(2, { channel: 'chat' })];
  await importThese(...contacts);

  expect(await importThese(...contacts, aContact(1))).toEqual({ added: 0, known: 3, refused: [] });
});

test('the same import sent again after the wave was closed gets its answer; another is refused', async () => {
  const again = await startApi();
  const owner = await anOrganisation(again);
  await anOpenWave(owner);
  const sent = { parameters, body: { contacts: [aContact(1)] }, key: 'import-once' };
  const answer = await owner.call('importContacts', sent);
  await closeWave(again, owner);

  expect(await owner.call('importContacts', sent)).toEqual(answer);
  const other = await owner.refused('importContacts', { parameters, body: { contacts: [aContact(2)] } });
  expect(other.code).toBe('wave-closed');
});

test('an id used for another contact is refused, in the file, in the platform and in another one', async () => {
  await importThese(aContact(10));

  const answer = await importThese(
    aContact(11, { id: 'C10', start: '2026-10-16T09:00:00Z' }),
    aContact(12, { id: 'C12' }),
    aContact(13, { id: 'C12', direction: 'out' }),
  );
  const elsewhere = await importThese(aContact(14, { id: 'C10', platform: 'PT-PORTO' }));

  expect(answer).toMatchObject({ added: 1, known: 0 });
  expect([codes(answer), codes(elsewhere)]).toEqual([
    [
      [11, 'duplicate-id'],
      [13, 'duplicate-id'],
    ],
    [[14, 'duplicate-id']],
  ]);
});

test('ids are byte-exact texts', async () => {
  const ids = ['0001', '1', ' 1', 'é', 'e\u0301', '~standard~~x', '=1+1', '12345678901234567890'];

  const answer = await importThese(...ids.map((id, index) => aContact(20 + index, { id })));

  expect(answer).toEqual({ added: ids.length, known: 0, refused: [] });
  const contacts = [...(await pullAll(manager)).rows.values()].map(({ fields }) => fields['contact']);
  expect(contacts).toEqual(expect.arrayContaining(ids));
});

test('every row that cannot be taken says why, and stops no other', async () => {
  const answer = await importThese(
    aContact(30, { id: '  ' }),
    aContact(31, { id: 'a\tb' }),
    aContact(32, { platform: 'ES-MADRID' }),
    aContact(33, { channel: 'letter' }),
    aContact(34, { start: '2026-02-30T09:00:00Z' }),
    aContact(35, { start: '2026-09-30T21:59:59Z' }),
    aContact(36, { start: '2026-09-30T22:00:00Z' }),
    aContact(37, { start: '2027-01-01T00:00:00Z' }),
  );

  expect(codes(answer)).toEqual([
    [30, 'missing-id'],
    [31, 'control-characters'],
    [32, 'unknown-platform'],
    [33, 'no-grid'],
    [34, 'unreadable-start'],
    [35, 'outside-wave'],
    [37, 'outside-wave'],
  ]);
  expect(answer.added).toBe(1);
  expect((await pullAll(manager)).rows.get('C36')?.fields['start']).toBe('2026-09-30T22:00:00.000Z');
});

test('a contact whose recording must be gone is refused from that very instant', async () => {
  const contact = aContact(40, { start: '2026-10-01T08:00:00Z' });
  const now = api.clock.now;
  const listenBy = '2026-12-29T08:00:00Z';

  api.clock.now = Date.parse(listenBy);
  expect(codes(await importThese(contact))).toEqual([[40, 'past-end']]);
  api.clock.now = Date.parse(listenBy) - 1;
  expect(await importThese(contact)).toMatchObject({ added: 1 });
  api.clock.now = now;

  expect(Date.parse(String((await pullAll(manager)).rows.get('C40')?.fields['listenBy']))).toBe(
    Date.parse(listenBy),
  );
});

test('two people importing one file at once take each contact once', async () => {
  const contacts = Array.from({ length: 70 }, (_, index) => aContact(100 + index));

  const answers = await Promise.all([importThese(...contacts), importThese(...contacts)]);

  expect(answers[0].added + answers[1].added).toBe(70);
  expect(answers[0].known + answers[1].known).toBe(70);
});

test('a sample larger than a page is read whole, and then only what changed', async () => {
  await manager.call('createWave', {
    body: {
      code: 'LARGE',
      from: '2026-10-01',
      to: '2026-11-30',
      method: 'listening',
      grids: { phone: gridReference(grid) },
      platforms: ['PT-PORTO', 'FR-LYON'],
    },
  });
  await manager.call('openWave', { parameters: { wave: 'LARGE' }, body: {} });
  await importSome(manager, 450, 1000, 'LARGE');

  const whole = await pullAll(manager, {}, 'LARGE');

  expect([whole.rows.size, whole.pages]).toEqual([450, 2]);
  const some = [...whole.rows.values()].slice(0, 60);
  await push(
    manager,
    some.map((row) => changeOf(row, { facts: 'entendu' })),
    undefined,
    'LARGE',
  );
  const changed = await pullAll(manager, whole.cursor, 'LARGE');
  expect([...changed.rows.keys()].sort()).toEqual(some.map(({ key }) => key).sort());
  expect((await pullAll(manager, changed.cursor, 'LARGE')).rows.size).toBe(0);
  expect((await pullAll(api.as(memberOf('evaluator'), 'ACME'), {}, 'LARGE')).rows.size).toBe(0);
});

test('a cursor from another life, and a page nobody gave, are refused', async () => {
  const cursor = { ...(await pullAll(manager)).cursor, [`W#${WAVE}#P#FR-LYON`]: 999_999 };

  expect((await manager.refused('pullEvaluations', { parameters, body: { cursor } })).code).toBe(
    'cursor-too-old',
  );
  const forged = await manager.refused('pullEvaluations', { parameters, body: { cursor: {}, next: 'e30' } });
  expect(forged.code).toBe('invalid-request');
});
