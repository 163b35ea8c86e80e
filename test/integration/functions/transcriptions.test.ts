import { createHash } from 'node:crypto';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { createTranscripts } from '../../../functions/handlers/transcripts/create-transcripts.ts';
import { openBucket, type Bucket } from '../../../functions/store/bucket.ts';
import { openTranscribe, openTranscriber } from '../../../functions/store/transcriber.ts';
import { createBucket } from '../../../infra/local/create-bucket.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { s3Engine } from '../../support/engines.ts';
import { aContact, anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { aCall, sendRecordings } from '../../support/recordings.ts';
import { startTranscribe, type TranscribeServer } from '../../support/transcribe-server.ts';
import { dialogue, sendTexts } from '../../support/transcripts.ts';

const KEY = 'arn:aws:kms:eu-west-3:111111111111:key/1';
const END = '2027-01-12T09:00:00Z';

let api: TestApiWithFiles;
let manager: Client;
let aws: TranscribeServer;
let outputs: Bucket;
let handler: (event: unknown) => Promise<void>;
/** The same function while the bucket of transcripts does not answer. */
let cutHandler: typeof handler;
const inWave = { parameters: { wave: WAVE } };
beforeAll(async () => {
  const { connection } = await s3Engine();
  api = await startApiWithFiles({ transcribes: true });
  aws = await startTranscribe();
  outputs = openBucket('transcripts', connection);
  await createBucket(outputs.client, outputs.name);
  const client = openTranscribe({ ...connection, endpoint: aws.endpoint });
  const handlerOver = (bucket: Bucket) =>
    createTranscripts({
      directory: api.directory,
      transcriber: openTranscriber({ client, recordings: api.bucket, outputs: bucket, key: KEY }),
      clock: { now: () => api.clock.now },
      log: (_, event, fields) => api.logged.push(JSON.stringify({ event, ...fields })),
    });
  handler = handlerOver(outputs);
  const nowhere = { ...connection, endpoint: 'http://127.0.0.1:1', maxAttempts: 1 };
  cutHandler = handlerOver(openBucket(outputs.name, nowhere));
  manager = await anOrganisation(api);
  await speak('FR-LYON', 'fr-FR');
  await anOpenWave(manager);
  const contacts = Array.from({ length: 12 }, (_, index) =>
    aContact(index + 1, index === 11 ? { platform: 'PT-PORTO' } : {}),
  );
  await manager.call('importContacts', { ...inWave, body: { contacts } });
});
beforeEach(() => {
  api.clock.now = Date.parse('2026-11-20T10:00:00Z');
});

/** Says in the sheet of platforms what is spoken there. */
async function speak(platform: string, to: string) {
  const asked = { parameters: { sheet: 'platforms' } };
  const { rows } = await manager.call('pullSheet', { ...asked, body: { cursor: {} } });
  const row = rows.find(({ fields }) => fields['code'] === platform) ?? fail(platform);
  const changes = { language: { from: null, to } };
  const { results } = await manager.call('pushSheet', {
    ...asked,
    body: { rows: [{ key: row.key, base: row.revision, changes }] },
  });
  expect(results).toMatchObject([{ refusals: [], conflicts: [], row: { fields: { language: to } } }]);
}

async function keysIn({ client, name }: Bucket, prefix = ''): Promise<string[]> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: name, Prefix: prefix }));
  return Contents.flatMap(({ Key }) => Key ?? []);
}
const asked = () => keysIn(api.bucket, 'transcribe/');
/** Tells the function of every file that arrived to ask for a transcription. */
async function arrive() {
  for (const key of await asked())
    await handler({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] });
}
const jobs = () => [...aws.jobs.values()];
const theJob = () => jobs()[0] ?? fail('no job');

const item = (content: string, start?: number, voice?: string) => ({
  type: start === undefined ? 'punctuation' : 'pronunciation',
  ...(start === undefined ? {} : { start_time: String(start), end_time: String(start + 0.4) }),
  ...(voice === undefined ? {} : { speaker_label: voice }),
  alternatives: [{ confidence: '0.98', content }],
});
/** In the form of the documentation, “Example diarization output (batch)”. */
const result = (items: object[]) => ({
  jobName: 'any',
  accountId: '111122223333',
  status: 'COMPLETED',
  results: { transcripts: [{ transcript: '…' }], items },
});
const spoken = result([
  ...['Bonjour', 'je', "m'appelle", 'Sophie'].map((word, index) => item(word, 0.5 + index, 'spk_0')),
  item('.'),
  ...['Rappelez', 'moi', 'au', '06', '12', '34', '56', '78'].map((word, index) =>
    item(word, 6 + index, 'spk_1'),
  ),
  item('.'),
]);

const overEvent = (name: string, status: 'COMPLETED' | 'FAILED') => ({
  source: 'aws.transcribe',
  'detail-type': 'Transcribe Job State Change',
  detail: { TranscriptionJobName: name, TranscriptionJobStatus: status },
});
async function end(name: string, status: 'COMPLETED' | 'FAILED', written?: object) {
  if (written !== undefined)
    await outputs.client.send(
      new PutObjectCommand({ Bucket: outputs.name, Key: `${name}.json`, Body: JSON.stringify(written) }),
    );
  await handler(overEvent(name, status));
}
const read = async (contact: string) =>
  (await manager.call('readTranscript', { ...inWave, body: { contact } })).transcript;
const unread = async (contact: string) =>
  (await manager.refused('readTranscript', { ...inWave, body: { contact } })).code;
const left = async () => [...jobs(), ...(await keysIn(outputs)), ...(await asked())];
/** Sends a call and begins its transcription. */
async function begun(contact: string, replace = false): Promise<string> {
  await sendRecordings(manager, [{ contact, bytes: aCall(), replace }]);
  await arrive();
  return theJob().TranscriptionJobName;
}

test('a call that may be heard is transcribed as its platform speaks, into the bucket of transcripts alone', async () => {
  await sendRecordings(manager, [{ contact: 'C1', bytes: aCall() }]);
  const [recording] = await keysIn(api.bucket, 'rec/');
  expect(await asked()).toEqual([`transcribe/ACME/${recording?.replace('/ACME/', '/')}`]);
  await arrive();

  const name = `transcripts.${createHash('sha256')
    .update(recording ?? '')
    .digest('hex')
    .slice(0, 32)}`;
  expect(jobs()).toEqual([
    {
      TranscriptionJobName: name,
      LanguageCode: 'fr-FR',
      MediaFormat: 'wav',
      Media: { MediaFileUri: `s3://${api.bucket.name}/${recording}` },
      OutputBucketName: 'transcripts',
      OutputKey: `${name}.json`,
      OutputEncryptionKMSKeyId: KEY,
      Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 2 },
    },
  ]);
  expect(await asked()).toEqual([]);
});

test('what it wrote is kept without names and numbers, with the end of the call; nothing else is left', async () => {
  await end(theJob().TranscriptionJobName, 'COMPLETED', spoken);

  expect(await manager.call('readTranscript', { ...inWave, body: { contact: 'C1' } })).toEqual({
    transcript: {
      subject: '',
      turns: [
        { speaker: 'agent', at: 0.5, text: "Bonjour je m'appelle [nom]." },
        { speaker: 'client', at: 6, text: 'Rappelez moi au [téléphone].' },
      ],
    },
    end: END,
  });
  expect(await left()).toEqual([]);
  const { recordings } = await manager.call('recordingHistory', { ...inWave, body: { contact: 'C1' } });
  expect(recordings).toMatchObject([
    { form: 'transcript', state: 'ready', sentBy: 'Amazon Transcribe', end: END },
    { form: 'audio', state: 'ready' },
  ]);
});

test('told twice of one that is over, it is over', async () => {
  const name = await begun('C2');
  await end(name, 'COMPLETED', spoken);
  await end(name, 'COMPLETED');

  expect(api.logged.at(-1)).toBe('{"event":"transcribed","ended":"not-ours"}');
  expect((await read('C2')).turns).toHaveLength(2);
});

test('asked for twice, it is begun once', async () => {
  await sendRecordings(manager, [{ contact: 'C3', bytes: aCall() }]);
  const [key = ''] = await asked();
  const event = { Records: [{ s3: { object: { key } } }] };
  await Promise.all([handler(event), handler(event)]);

  expect(jobs()).toHaveLength(1);
  await end(theJob().TranscriptionJobName, 'COMPLETED', spoken);
  await handler(event);
  expect(jobs()).toEqual([]);
});

test.each([
  ['fails', 'FAILED', undefined],
  ['writes what is no result', 'COMPLETED', { results: 'nothing' }],
  ['heard nobody', 'COMPLETED', result([])],
  ['wrote nothing', 'COMPLETED', undefined],
] as const)('of one that %s nothing is kept, and nothing is left', async (_, status, written) => {
  await sendRecordings(manager, [{ contact: 'C4', bytes: aCall(), replace: true }]);
  await arrive();
  await end(theJob().TranscriptionJobName, status, written);

  expect(await unread('C4')).toBe('no-recording');
  expect(await left()).toEqual([]);
});

test('a call withdrawn or ended meanwhile is cleaned up after, and not kept', async () => {
  const withdrawn = await begun('C5');
  await manager.call('withdrawRecording', { ...inWave, body: { contact: 'C5' } });
  await end(withdrawn, 'COMPLETED', spoken);
  expect([await unread('C5'), await left()]).toEqual(['no-recording', []]);

  const ended = await begun('C6');
  api.clock.now = Date.parse(END);
  await end(ended, 'COMPLETED', spoken);
  expect([await unread('C6'), await left()]).toEqual(['no-recording', []]);
});

test('what somebody sent stays; what was written of a sound that was replaced does not', async () => {
  const first = await begun('C7');
  await sendTexts(manager, { C7: dialogue('Sent by hand') });
  await end(first, 'COMPLETED', spoken);
  expect((await read('C7')).turns[0]?.text).toBe('Sent by hand');

  await end(await begun('C8'), 'COMPLETED', spoken);
  await end(await begun('C8', true), 'COMPLETED', result([item('Autrement', 0, 'spk_0')]));
  expect((await read('C8')).turns[0]?.text).toBe('Autrement');
});

test('a platform of which nobody said what is spoken there has no transcripts', async () => {
  await sendRecordings(manager, [{ contact: 'C12', bytes: aCall() }]);
  await arrive();

  expect(await left()).toEqual([]);
  expect(api.logged.at(-1)).toBe('{"event":"transcription","begun":"no-language"}');
});

test('jobs of others are left alone', async () => {
  const before = aws.asked.length;
  await end('somebody-else', 'COMPLETED');

  expect(aws.asked).toHaveLength(before);
});

test('a fault leaves everything as it is, for the next try', async () => {
  const name = await begun('C9');
  await expect(cutHandler(overEvent(name, 'COMPLETED'))).rejects.toThrow();
  expect(aws.jobs.has(name)).toBe(true);

  await end(name, 'COMPLETED', spoken);
  expect((await read('C9')).turns).toHaveLength(2);
});

test('a wave that closed meanwhile takes nothing, and nothing is left', async () => {
  const name = await begun('C10');
  await closeWave(api, manager);
  await end(name, 'COMPLETED', spoken);

  expect([await unread('C10'), await left()]).toEqual(['no-recording', []]);
});

test('nothing of what was said is in a log', () => {
  expect(api.logged.join('')).not.toMatch(/Sophie|Rappelez|Autrement/);
});
