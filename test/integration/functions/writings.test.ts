import type { Writing } from '#contract/recording';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { pullAll } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { aCall, askRooms, sendRecordings } from '../../support/recordings.ts';

let api: TestApiWithFiles;
let manager: Client;
const inWave = { parameters: { wave: WAVE } };
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  const chats = [1, 2, 3, 4].map((line) => aContact(line, { channel: 'chat' }));
  await manager.call('importContacts', { ...inWave, body: { contacts: [...chats, aContact(5)] } });
});

const writing = (text: string, subject = ''): Writing => ({
  subject,
  turns: [
    { speaker: 'client', at: 0, text: 'Bonjour' },
    { speaker: 'agent', at: 12, text },
  ],
});
const send = async (contact: string, text: Writing, replace = false) =>
  (
    await manager.call('sendWritings', {
      ...inWave,
      body: { writings: [{ contact, writing: text, replace }] },
    })
  ).files;

test('a chat that was sent is read beside its row, and who read it is written down', async () => {
  expect(await send('C1', writing('Que puis-je faire ?'))).toMatchObject([{ contact: 'C1', taken: true }]);

  expect(await manager.call('listen', { ...inWave, body: { key: 'C1' } })).toEqual({
    form: 'writing',
    writing: writing('Que puis-je faire ?'),
    end: '2027-01-12T09:00:00Z',
  });
  const { recordings } = await manager.call('recordingHistory', { ...inWave, body: { contact: 'C1' } });
  expect(recordings).toMatchObject([{ form: 'writing', state: 'ready', lies: {}, heard: [{}] }]);
});

test('a text with a card number is not kept at all, the others of its request are', async () => {
  const { files } = await manager.call('sendWritings', {
    ...inWave,
    body: {
      writings: [
        { contact: 'C2', writing: writing('4111 1111 1111 1111') },
        { contact: 'C3', writing: writing('Merci', 'Carte 5555-5555-5555-4444') },
        { contact: 'C4', writing: writing('Commande 12345678') },
      ],
    },
  });

  expect(files).toMatchObject([
    { contact: 'C2', refused: 'card-number', parameters: { turn: 2 } },
    { contact: 'C3', refused: 'card-number', parameters: { turn: 0 } },
    { contact: 'C4', taken: true },
  ]);
  const { contacts } = await manager.call('recordings', { parameters: { wave: WAVE, platform: 'FR-LYON' } });
  expect(contacts.map(({ contact, state, form }) => [contact, state, form])).toEqual([
    ['C1', 'ready', 'writing'],
    ['C2', 'none', null],
    ['C3', 'none', null],
    ['C4', 'ready', 'writing'],
    ['C5', 'none', null],
  ]);
});

test('a voice message of a channel that is written is heard', async () => {
  expect(await sendRecordings(manager, [{ contact: 'C2', bytes: aCall() }])).toMatchObject([{ taken: true }]);
});

test('two texts for one contact in one request: the first is taken', async () => {
  const [one, other] = [writing('Premier'), writing('Second')];
  const writings = [one, other].map((text) => ({ contact: 'C3', writing: text }));
  const { files } = await manager.call('sendWritings', { ...inWave, body: { writings } });

  expect(files).toMatchObject([{ taken: true }, { refused: 'recording-there' }]);
});

test('who evaluates a contact a second time hears it too, and both rows say that they may', async () => {
  const second = api.as('second-acme', 'ACME');
  const evaluators = [memberOf('evaluator'), 'second-acme'];
  await sendRecordings(manager, [{ contact: 'C5', bytes: aCall() }]);
  await manager.call('assign', { ...inWave, body: { evaluators, doubleShare: 1 } });
  const rows = [...(await pullAll(second)).rows.values()].filter(({ fields }) => fields['contact'] === 'C5');

  expect(rows).toMatchObject([{ fields: { recording: 'ready' } }]);
  expect(await second.call('listen', { ...inWave, body: { key: rows[0]?.key ?? '' } })).toMatchObject({
    form: 'audio',
    seconds: 1,
  });
});

test('a closed wave takes no recording, and what it has is heard until its end', async () => {
  await closeWave(api, manager);

  expect(
    await manager.refused('sendWritings', {
      ...inWave,
      body: { writings: [{ contact: 'C2', writing: writing('a') }] },
    }),
  ).toMatchObject({ code: 'wave-closed' });
  await expect(askRooms(manager, [{ contact: 'C2', bytes: aCall() }])).rejects.toThrow('wave-closed');
  expect(await manager.call('listen', { ...inWave, body: { key: 'C1' } })).toMatchObject({ form: 'writing' });
});
