import type { SearchAnswer } from '#contract/transcript';
import { exportEntries } from '../../../functions/usecases/export/export-entries.ts';
import { keysStarting } from '../../../functions/usecases/key-range.ts';
import { LINKS } from '../../../functions/usecases/row-keys.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { aCall, sendRecordings } from '../../support/recordings.ts';
import { dialogue, sendTexts } from '../../support/transcripts.ts';

const TODAY = Date.parse('2026-11-20T10:00:00Z');
const END = '2027-01-12T09:00:00Z';

let api: TestApiWithFiles;
let manager: Client;
let evaluator: Client;
const inWave = { parameters: { wave: WAVE } };
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  evaluator = api.as(memberOf('evaluator'), 'ACME');
  await anOpenWave(manager);
  const contacts = [
    ...[1, 2, 3, 4, 5].map((line) => aContact(line)),
    ...[6, 7].map((line) => aContact(line, { channel: 'chat', platform: 'PT-PORTO' })),
  ];
  await manager.call('importContacts', { ...inWave, body: { contacts } });
});
afterEach(() => {
  api.clock.now = TODAY;
});

const first = dialogue('Bonjour, que puis-je faire ?', 'Je veux résilier mes deux abonnements.');
const second = dialogue(
  'Bonjour',
  'Ma commande n’est pas arrivée',
  'Nous l’avons annulée : vous pouvez résilier',
);
const read = (contact: string, client = manager) =>
  client.call('readTranscript', { ...inWave, body: { contact } });
const unread = (contact: string, client = manager) =>
  client.refused('readTranscript', { ...inWave, body: { contact } });
const links = async () =>
  (await api.directory.open('ACME').ledger.list(LINKS, keysStarting('LINK#'))).rows.length;
const listed = async (contact: string) =>
  (await manager.call('recordings', { parameters: { wave: WAVE, platform: 'FR-LYON' } })).contacts.find(
    (one) => one.contact === contact,
  );
const historyOf = async (contact: string) =>
  (await manager.call('recordingHistory', { ...inWave, body: { contact } })).recordings;
async function lying(): Promise<string[]> {
  const paths: string[] = [];
  for await (const page of api.directory.recordings()) paths.push(...page.map(({ path }) => path));
  return paths;
}

async function search(words: string, body: object = {}, client = manager): Promise<SearchAnswer> {
  const pattern = { words, speaker: null, within: null };
  return client.call('searchTranscripts', { ...inWave, body: { pattern, ...body } });
}
const hitsOf = ({ hits }: SearchAnswer) =>
  hits.map(({ contact, turn, found }) => `${contact} ${turn} ${found}`);

test('the text of a call is its transcript, beside its sound: each is sent, replaced and told of by itself', async () => {
  await sendRecordings(manager, [{ contact: 'C1', bytes: aCall() }]);
  expect(await sendTexts(manager, { C1: first })).toEqual([{ contact: 'C1', taken: true, end: END }]);
  expect(await listed('C1')).toMatchObject({ state: 'ready', form: 'audio', transcript: 'ready' });

  expect(await sendTexts(manager, { C1: second })).toMatchObject([{ refused: 'recording-there' }]);
  expect(await sendTexts(manager, { C1: second }, true)).toMatchObject([{ taken: true }]);
  await sendRecordings(manager, [{ contact: 'C1', bytes: aCall(2), replace: true }]);

  expect(await read('C1')).toEqual({ transcript: second, end: END });
  expect(await manager.call('listen', { ...inWave, body: { key: 'C1' } })).toMatchObject({ seconds: 2 });
  expect((await historyOf('C1')).map(({ form, state }) => `${form} ${state}`)).toEqual([
    'audio ready',
    'transcript ready',
    'transcript gone',
    'audio gone',
  ]);
  expect(await lying()).toHaveLength(2);
});

test('a call with a transcript and no sound is not said to be heard', async () => {
  await sendTexts(manager, { C2: second });

  expect(await listed('C2')).toMatchObject({ state: 'none', form: null, transcript: 'ready' });
  expect((await pullAll(manager)).rows.get('C2')?.fields['recording']).toBe('none');
  expect(await manager.refused('listen', { ...inWave, body: { key: 'C2' } })).toMatchObject({
    code: 'no-recording',
  });
});

test('who reads a transcript is written down, and a contact without one says so', async () => {
  const before = await links();
  await read('C2');

  expect(await links()).toBe(before + 1);
  expect((await historyOf('C2'))[0]?.heard).toMatchObject([{ by: manager.person.name }]);
  expect(await unread('C3')).toMatchObject({ code: 'no-recording' });
  expect(await unread('NONE')).toMatchObject({ code: 'not-found' });
});

test('an evaluator reads and searches what they evaluate; the rest looks as if it were not there', async () => {
  const row = (await pullAll(manager)).rows.get('C2') ?? fail('no row');
  await push(manager, [changeOf(row, { evaluator: evaluator.person.objectId })]);

  expect(await read('C2', evaluator)).toMatchObject({ transcript: second });
  expect(await unread('C1', evaluator)).toEqual({
    ...(await unread('C9', evaluator)),
    requestId: expect.any(String) as string,
  });
  expect(await search('commande', {}, evaluator)).toMatchObject({
    hits: [{ contact: 'C2' }],
    read: 1,
    without: 0,
  });
});

test('a search reads the whole sample, calls and chats, and says in what', async () => {
  await sendTexts(manager, { C6: dialogue('Olá', 'Não quero o cancelamento das encomendas') });
  const before = await links();
  const answer = await search('resilie');

  expect(hitsOf(answer)).toEqual(['C1 3 résilier', 'C2 3 résilier']);
  expect(answer.hits[0]).toEqual({
    ...{ contact: 'C1', platform: 'FR-LYON', turn: 3, turns: 3, at: 20, speaker: 'agent' },
    ...{ before: 'Nous l’avons annulée : vous pouvez ', found: 'résilier', after: '' },
  });
  expect(answer).toMatchObject({ read: 3, without: 4 });
  expect(answer).not.toHaveProperty('next');
  expect(await links()).toBe(before + 3);
  expect(hitsOf(await search('encomenda'))).toEqual(['C6 2 encomendas']);
});

test('what a message is about is searched with its first turn', async () => {
  await sendTexts(manager, { C7: { ...dialogue('Bonjour', 'Merci'), subject: 'Remboursement' } });

  expect((await search('rembourser')).hits).toMatchObject([
    { contact: 'C7', turn: 1, before: '', found: 'Remboursement', after: '\nBonjour' },
  ]);
  await manager.call('withdrawRecording', { ...inWave, body: { contact: 'C7' } });
});

test('one platform, one speaker and the first or last turns are asked for alone', async () => {
  expect(await search('encomenda', { platform: 'FR-LYON' })).toMatchObject({ hits: [], read: 2, without: 3 });
  const pattern = { words: 'bonjour', speaker: 'client', within: null };
  expect(hitsOf(await search('', { pattern }))).toEqual([]);
  expect(hitsOf(await search('', { pattern: { ...pattern, speaker: 'agent' } }))).toHaveLength(2);
  const last = { words: 'bonjour', speaker: null, within: { end: 'end', turns: 2 } };
  expect(hitsOf(await search('', { pattern: last }))).toEqual([]);
  await expect(search('bonjour', { platform: 'NOWHERE' })).rejects.toThrow('not-found');
});

test('words that cannot be looked for are refused with why, and nothing is read', async () => {
  const before = await links();
  const pattern = { words: '"sans fin', speaker: null, within: null };

  expect(await manager.refused('searchTranscripts', { ...inWave, body: { pattern } })).toMatchObject({
    code: 'invalid-request',
    details: { words: 'open-phrase' },
  });
  expect(await links()).toBe(before);
});

test('a place that no page gave is refused', async () => {
  const pattern = { words: 'bonjour', speaker: null, within: null };
  for (const next of ['x', '["NOWHERE","C1"]', '[1]'])
    expect(await manager.refused('searchTranscripts', { ...inWave, body: { pattern, next } })).toMatchObject({
      code: 'invalid-request',
    });
  expect(await search('bonjour', { next: '["FR-LYON","C1"]' })).toMatchObject({ read: 2, without: 4 });
});

test('an export has the sound of a call and its transcript', async () => {
  const session = {
    store: api.directory.open('ACME'),
    member: { ...manager.person, role: 'quality-manager' as const, platforms: [] },
    clock: { now: () => TODAY },
    ...{ requestId: 'export', idempotency: { key: 'export', requestHash: '' } },
  };
  const ids = (await historyOf('C1')).filter(({ state }) => state === 'ready').map(({ id }) => id);
  const names: string[] = [];
  for await (const { name } of exportEntries(session)) names.push(name);

  expect(names).toEqual(expect.arrayContaining([`recordings/${ids[0]}.wav`, `recordings/${ids[1]}.json`]));
});

test('from its end on nothing is read, searched or left of a transcript, nor of the sound beside it', async () => {
  api.clock.now = Date.parse(END);
  expect(await unread('C1')).toMatchObject({ code: 'recording-gone', details: { end: END } });
  expect(await search('résilier')).toMatchObject({ hits: [], read: 0, without: 7 });

  await api.schedule('hourly');
  expect(await lying()).toEqual([]);
  const gone = await historyOf('C1');
  expect(gone.map(({ form, destroyed }) => `${form} ${destroyed?.reason}`)).toEqual([
    'audio end',
    'transcript end',
    'transcript replaced',
    'audio replaced',
  ]);
  expect(await unread('C1')).toMatchObject({ code: 'recording-gone', details: { reason: 'end' } });
  expect(api.tables()).not.toContain('abonnements');
});

test('what is withdrawn goes with its transcript', async () => {
  await sendRecordings(manager, [{ contact: 'C4', bytes: aCall() }]);
  await sendTexts(manager, { C4: first });
  await manager.call('withdrawRecording', { ...inWave, body: { contact: 'C4' } });

  expect((await historyOf('C4')).map(({ form, state }) => `${form} ${state}`)).toEqual([
    'transcript gone',
    'audio gone',
  ]);
  expect(await unread('C4')).toMatchObject({ details: { reason: 'withdrawn' } });
});

test('twelve months after the contact no row names what it had', async () => {
  expect(api.tables()).toContain('RECORDING#C1');
  api.clock.now = Date.parse('2027-10-20T10:00:00Z');
  await api.schedule('daily');

  expect(api.tables()).not.toMatch(/RECORDING#C\d/);
  expect(await unread('C1')).toMatchObject({ code: 'not-found' });
});

test('nothing of a text, and no contact, is in a log', () => {
  expect(api.logged.join('')).not.toMatch(/résilier|abonnements|"C\d"/);
});
