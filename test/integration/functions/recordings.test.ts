import { keysStarting } from '../../../functions/usecases/key-range.ts';
import { DESTRUCTIONS, LINKS, sampleScope } from '../../../functions/usecases/row-keys.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { changeOf, importSome, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { aCall, askRooms, completed, post, sendRecordings } from '../../support/recordings.ts';

const TODAY = Date.parse('2026-11-20T10:00:00Z');

let api: TestApiWithFiles;
let manager: Client;
let evaluator: Client;
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  evaluator = api.as(memberOf('evaluator'), 'ACME');
  await importSome(manager, 15);
});

afterEach(() => {
  api.clock.now = TODAY;
});

const inWave = { parameters: { wave: WAVE } };
const listen = (client: Client, key: string) => client.call('listen', { ...inWave, body: { key } });
const deaf = (client: Client, key: string) => client.refused('listen', { ...inWave, body: { key } });
const historyOf = async (contact: string) =>
  (await manager.call('recordingHistory', { ...inWave, body: { contact } })).recordings;
const told = async (contact: string, client = manager) =>
  (await pullAll(client)).rows.get(contact)?.fields['recording'];
const lying = () => api.directory.open('ACME').files.list('rec/');

/** Gives a contact to the evaluator. */
async function give(contact: string, to = evaluator.person.objectId) {
  const row = (await pullAll(manager)).rows.get(contact);
  if (row === undefined) throw new Error(contact);
  await push(manager, [changeOf(row, { evaluator: to })]);
}

test('a call that was sent is heard from where it lies, and every link is written down', async () => {
  const bytes = aCall(2);

  expect(await sendRecordings(manager, [{ contact: 'C1', bytes }])).toEqual([
    { contact: 'C1', taken: true, end: '2027-01-12T09:00:00Z' },
  ]);
  const heard = await listen(manager, 'C1');

  expect(heard).toMatchObject({ form: 'audio', format: 'wav', seconds: 2, peaks: 'AAEC', secondsLeft: 600 });
  const answer = await fetch(heard.form === 'audio' ? heard.url : '', { headers: { range: 'bytes=0-3' } });
  expect([answer.status, await answer.text()]).toEqual([206, 'RIFF']);
  expect(await told('C1')).toBe('ready');
  const by = manager.person.name;
  expect(await historyOf('C1')).toMatchObject([
    { state: 'ready', bytes: bytes.length, lies: { days: 53 }, heard: [{ by }], destroyed: null },
  ]);
});

test('a link asked for again by the same request is another link, written down too', async () => {
  await sendRecordings(manager, [{ contact: 'C2', bytes: aCall() }]);
  for (let times = 0; times < 2; times += 1)
    await manager.call('listen', { ...inWave, body: { key: 'C2' }, key: 'the-same-key' });

  expect((await historyOf('C2'))[0]?.heard).toHaveLength(2);
});

test('a request to send that is sent again makes the same room', async () => {
  const files = [{ contact: 'C3', bytes: aCall() }];
  const [first] = await askRooms(manager, files, WAVE, 'asked-once');
  const [again] = await askRooms(manager, files, WAVE, 'asked-once');

  expect(first).toHaveProperty('id', again && 'id' in again ? again.id : 'refused');
});

test('what turns out not to be a call is destroyed, and may be sent again', async () => {
  const page = new TextEncoder().encode('<!doctype html><p>Sign in</p>');
  const [cut, html] = [aCall(3).slice(0, 12_000), page];
  const before = await lying();

  expect(
    await sendRecordings(manager, [
      { contact: 'C4', bytes: cut },
      { contact: 'C5', bytes: html },
    ]),
  ).toEqual([
    { contact: 'C4', refused: 'truncated', parameters: { claimed: 24_044, held: 12_000 } },
    { contact: 'C5', refused: 'not-audio', parameters: {} },
  ]);

  expect(await lying()).toEqual(before);
  expect([await told('C4'), await deaf(manager, 'C4')]).toMatchObject(['none', { code: 'no-recording' }]);
  expect(await sendRecordings(manager, [{ contact: 'C4', bytes: aCall() }])).toMatchObject([{ taken: true }]);
});

test('a file that never came keeps its place until it comes or another is announced', async () => {
  const [room] = await askRooms(manager, [{ contact: 'C6', bytes: aCall(1) }]);
  if (room === undefined || 'refused' in room) throw new Error('refused');

  expect(await completed(manager, [room])).toMatchObject([{ refused: 'not-arrived' }]);
  expect(await post(room, aCall(2))).toBe(400);
  expect(await post(room, aCall(1))).toBe(204);
  expect(await completed(manager, [room])).toMatchObject([{ taken: true }]);
  expect(await completed(manager, [room])).toMatchObject([{ taken: true }]);
});

test('of two announced one after the other only the second is kept', async () => {
  const [first] = await askRooms(manager, [{ contact: 'C7', bytes: aCall(1) }]);
  if (first === undefined || 'refused' in first) throw new Error('refused');
  await post(first, aCall(1));
  await sendRecordings(manager, [{ contact: 'C7', bytes: aCall(2) }]);

  expect(await completed(manager, [first])).toMatchObject([{ refused: 'not-arrived' }]);
  expect((await historyOf('C7')).map(({ state, bytes }) => [state, bytes])).toEqual([['ready', 16_044]]);
  expect((await lying()).filter((path) => path.endsWith(first.id))).toEqual([]);
});

test('one that is there is replaced on purpose alone, and stays until the other is taken', async () => {
  await sendRecordings(manager, [{ contact: 'C8', bytes: aCall(1) }]);
  const again = await askRooms(manager, [{ contact: 'C8', bytes: aCall(2) }]);
  expect(again).toMatchObject([{ refused: 'recording-there', parameters: { bytes: 8044 } }]);

  const cut = aCall(3).slice(0, 12_000);
  const refused = await sendRecordings(manager, [{ contact: 'C8', bytes: cut, replace: true }]);
  expect(refused).toMatchObject([{ refused: 'truncated' }]);
  expect(await listen(manager, 'C8')).toMatchObject({ seconds: 1 });

  await sendRecordings(manager, [{ contact: 'C8', bytes: aCall(2), replace: true }]);
  expect(await listen(manager, 'C8')).toMatchObject({ seconds: 2 });
  expect(await historyOf('C8')).toMatchObject([
    { state: 'ready', destroyed: null },
    { state: 'gone', lies: null, destroyed: { reason: 'replaced' }, heard: [{}] },
  ]);
});

test('an evaluator sends, hears and sees only what they evaluate', async () => {
  await sendRecordings(manager, [{ contact: 'C9', bytes: aCall() }]);
  await give('C10');
  const ofLyon = { parameters: { wave: WAVE, platform: 'FR-LYON' } };

  expect((await evaluator.call('recordings', ofLyon)).contacts.map(({ contact }) => contact)).toEqual([
    'C10',
  ]);
  expect(await deaf(evaluator, 'C9')).toMatchObject({ code: 'not-found', details: { key: 'unknown' } });
  expect(
    await askRooms(evaluator, [
      { contact: 'C9', bytes: aCall() },
      { contact: 'C99', bytes: aCall() },
    ]),
  ).toEqual([
    { contact: 'C9', refused: 'unknown-contact', parameters: {} },
    { contact: 'C99', refused: 'unknown-contact', parameters: {} },
  ]);
  expect(await sendRecordings(evaluator, [{ contact: 'C10', bytes: aCall() }])).toMatchObject([
    { taken: true },
  ]);
  expect(await listen(evaluator, 'C10')).toMatchObject({ form: 'audio' });
  expect(await told('C10', evaluator)).toBe('ready');
});

test('a row typed into while its call arrives meets no conflict', async () => {
  await give('C11');
  const row = (await pullAll(evaluator)).rows.get('C11');
  await sendRecordings(manager, [{ contact: 'C11', bytes: aCall() }]);

  const pushed = await push(evaluator, [changeOf(row ?? fail('no row'), { facts: 'Bonjour' })]);
  expect(pushed.results).toMatchObject([
    { conflicts: [], refusals: [], row: { fields: { facts: 'Bonjour', recording: 'ready' } } },
  ]);
});

test('one that is withdrawn is gone at once, for sheets too, and may be sent again', async () => {
  await sendRecordings(manager, [{ contact: 'C12', bytes: aCall() }]);
  const { recordings } = await manager.call('withdrawRecording', { ...inWave, body: { contact: 'C12' } });

  expect(recordings).toMatchObject([{ state: 'gone', lies: null, destroyed: { reason: 'withdrawn' } }]);
  expect([await told('C12'), await deaf(manager, 'C12')]).toMatchObject(['gone', { code: 'recording-gone' }]);
  expect(await sendRecordings(manager, [{ contact: 'C12', bytes: aCall() }])).toMatchObject([
    { taken: true },
  ]);
  expect(await told('C12')).toBe('ready');
});

test('it is heard until the last millisecond, and from the very end on by nobody', async () => {
  const end = Date.parse('2027-01-12T09:00:00Z');
  const [late] = await askRooms(manager, [{ contact: 'C14', bytes: aCall() }]);
  await sendRecordings(manager, [{ contact: 'C13', bytes: aCall() }]);
  if (late === undefined || 'refused' in late) throw new Error('refused');
  await post(late, aCall());

  api.clock.now = end - 1;
  expect(await listen(manager, 'C13')).toMatchObject({ secondsLeft: 1, until: '2027-01-12T09:00:00.000Z' });
  api.clock.now = end;
  const gone = { code: 'recording-gone', details: { end: '2027-01-12T09:00:00Z' } };
  expect(await deaf(manager, 'C13')).toMatchObject(gone);
  expect(await completed(manager, [late])).toMatchObject([{ refused: 'past-end' }]);
  expect(await askRooms(manager, [{ contact: 'C15', bytes: aCall() }])).toMatchObject([
    { refused: 'past-end' },
  ]);
});

test('a call whose end comes within the day is not taken: nothing could be kept of it', async () => {
  api.clock.now = Date.parse('2027-01-12T08:59:00Z');
  expect(await askRooms(manager, [{ contact: 'C15', bytes: aCall() }])).toMatchObject([
    { refused: 'past-end' },
  ]);
});

test('neither the bucket, the links, the register nor the logs name a contact', async () => {
  await manager.call('importContacts', {
    ...inWave,
    body: { contacts: [aContact(50, { id: 'SECRET-50' })] },
  });
  await sendRecordings(manager, [{ contact: 'SECRET-50', bytes: aCall() }]);
  await listen(manager, 'SECRET-50');
  await manager.call('withdrawRecording', { ...inWave, body: { contact: 'SECRET-50' } });
  const { ledger } = api.directory.open('ACME');
  const links = await ledger.list(LINKS, keysStarting('LINK#'));
  const lines = await ledger.list(DESTRUCTIONS, keysStarting('GONE#'));

  expect([links.rows.length, lines.rows.length]).not.toContain(0);
  expect(JSON.stringify([links, lines, await lying(), api.logged])).not.toContain('SECRET');
  for (const scope of [LINKS, DESTRUCTIONS, sampleScope(WAVE, 'FR-LYON')])
    expect(await api.verifyAudit('ACME', scope)).toMatchObject({ intact: true });
});

test('a file that arrives after midnight is asked for again: the bucket would keep it a day too long', async () => {
  api.clock.now = Date.parse('2026-11-20T23:59:00Z');
  const file = { contact: 'C14', bytes: aCall(1) };
  const [room] = await askRooms(manager, [file]);
  if (room === undefined || !('url' in room)) throw new Error('no room');
  await post(room, file.bytes);
  api.clock.now += 120_000;

  expect(await completed(manager, [{ contact: 'C14', id: room.id }])).toEqual([
    { contact: 'C14', refused: 'not-arrived', parameters: {} },
  ]);
  expect(await told('C14')).toBe('none');
  expect(await sendRecordings(manager, [file])).toEqual([
    { contact: 'C14', taken: true, end: expect.any(String) },
  ]);
});
