import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { importSome, pullAll } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { aCall, askRooms, completed, post, sendRecordings } from '../../support/recordings.ts';

jest.setTimeout(60_000);

let api: TestApiWithFiles;
let manager: Client;
let evaluator: Client;
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  evaluator = api.as(memberOf('evaluator'), 'ACME');
  await importSome(manager, 12);
  await manager.call('importContacts', {
    parameters: { wave: WAVE },
    body: { contacts: [aContact(20, { channel: 'chat' }), aContact(21, { channel: 'chat' })] },
  });
});

const listen = (client: Client, key: string) =>
  client.call('listen', { parameters: { wave: WAVE }, body: { key } });
const refusedToListen = (client: Client, key: string) =>
  client.refused('listen', { parameters: { wave: WAVE }, body: { key } });
const history = (contact: string) =>
  manager.call('recordingHistory', { parameters: { wave: WAVE }, body: { contact } });
const recordingOf = async (contact: string) =>
  (await pullAll(manager)).rows.get(contact)?.fields['recording'];

test('a call that was sent is heard from where it lies, and every link is written down', async () => {
  const bytes = aCall(2);

  expect(await sendRecordings(manager, [{ contact: 'C1', bytes }])).toEqual([
    { contact: 'C1', taken: true, end: '2027-01-12T09:00:00Z' },
  ]);
  const heard = await listen(manager, 'C1');

  expect(heard).toMatchObject({ form: 'audio', format: 'wav', seconds: 2, peaks: 'AAEC', secondsLeft: 600 });
  const answer = await fetch(heard.form === 'audio' ? heard.url : '', { headers: { range: 'bytes=0-3' } });
  expect([answer.status, await answer.text()]).toEqual([206, 'RIFF']);
  expect(await recordingOf('C1')).toBe('ready');
  expect((await history('C1')).recordings).toMatchObject([
    {
      state: 'ready',
      bytes: bytes.length,
      lies: { days: 52 },
      heard: [{ by: manager.person.name }],
      destroyed: null,
    },
  ]);
});
