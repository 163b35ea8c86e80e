/**
 * What searching real chats costs. Not a test: it prints what this machine does.
 *
 *     node --import tsx test/bench/search-transcripts.ts [chats, 400 unless told] [milliseconds of a read, 0]
 *
 * The chats of ../shared/data/star_chats (SHARED_DIR) are sent as texts of a wave's sample, over the local engines, then
 * searched and looked through for five patterns, page by page, by the use cases that are deployed. Beyond 400 the same
 * chats are sent again under other ids. A read of the bucket is made to take so many milliseconds more: on AWS some 30.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { routes } from '../../functions/contract/routes.ts';
import type { Pattern } from '../../functions/domain/transcript/pattern.ts';
import { gridReference } from '../../functions/domain/grid.ts';
import { barometerGrid } from '../../functions/domain/templates/barometer-grid.ts';
import { openBucket } from '../../functions/store/bucket.ts';
import { openDocuments } from '../../functions/store/documents.ts';
import { openStore } from '../../functions/store/open-store.ts';
import { importContacts } from '../../functions/usecases/contacts/import-contacts.ts';
import { createOrganisation } from '../../functions/usecases/create-organisation.ts';
import type { OrganisationStore } from '../../functions/usecases/ports.ts';
import { publishGrid } from '../../functions/usecases/publish-grid.ts';
import { sendWritings } from '../../functions/usecases/recordings/send-writings.ts';
import { registerPlatforms } from '../../functions/usecases/register-platforms.ts';
import { ORGANISATION } from '../../functions/usecases/row-keys.ts';
import type { Session } from '../../functions/usecases/session.ts';
import { proposeCodes } from '../../functions/usecases/transcripts/propose-codes.ts';
import { searchTranscripts } from '../../functions/usecases/transcripts/search-transcripts.ts';
import { createWave } from '../../functions/usecases/waves/create-wave.ts';
import { openWave } from '../../functions/usecases/waves/open-wave.ts';
import { createBucket } from '../../infra/local/create-bucket.ts';
import { createTables } from '../../infra/local/create-tables.ts';
import { startDynamodb } from '../../infra/local/dynamodb/start-dynamodb.ts';
import { localCredentials, localRegion } from '../../infra/local/local-credentials.ts';
import { startS3 } from '../../infra/local/s3/start-s3.ts';

const count = Number(process.argv[2] ?? 400);
const slower = Number(process.argv[3] ?? 0);
const shared = process.env['SHARED_DIR'] ?? '../shared';
const WAVE = '2020-Q2-L';
const folder = await mkdtemp(join(tmpdir(), 'search-transcripts-'));
const claire = {
  tenant: 'bench',
  objectId: 'claire',
  name: 'Claire',
  role: 'quality-manager',
  platforms: [],
} as const;

const chatSchema = z.object({
  contact_id: z.number(),
  started_at: z.string(),
  turns: z.array(z.object({ role: z.string(), at_s: z.number(), text: z.string() })),
});
const chats = readFileSync(join(shared, 'data', 'star_chats', 'transcripts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => chatSchema.parse(JSON.parse(line)));
const all = Array.from({ length: count }, (_, index) => {
  const chat = chats[index % chats.length] ?? chats[0];
  if (chat === undefined) throw new Error('no chats');
  return { ...chat, id: `${chat.contact_id}-${Math.floor(index / chats.length)}` };
});

const dynamodb = await startDynamodb({ directory: join(folder, 'dynamodb') });
const s3 = await startS3({ directory: join(folder, 's3'), credentials: localCredentials, clock: Date.now });
const connection = { region: localRegion, credentials: { ...localCredentials } };
const tables = { core: 'core', audit: 'audit' };
await createTables({ ...connection, endpoint: dynamodb.endpoint }, tables);
const bucket = openBucket('files', { ...connection, endpoint: s3.endpoint, forcePathStyle: true });
await createBucket(bucket.client, bucket.name);
const documents = openDocuments({ ...connection, endpoint: dynamodb.endpoint });
const directory = openStore({ documents, tables, bucket });
const store = directory.open('BENCH');
const distant: OrganisationStore = {
  ...store,
  files: {
    ...store.files,
    readPiece: async (...asked) => {
      if (slower > 0) await new Promise((over) => setTimeout(over, slower));
      return store.files.readPiece(...asked);
    },
  },
};

let requests = 0;
function asking(): Session {
  const key = `request-${(requests += 1)}`;
  return {
    store: distant,
    member: claire,
    clock: { now: () => Date.parse('2020-05-25T10:00:00Z') },
    requestId: key,
    idempotency: { key, requestHash: '' },
  };
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

async function prepare(): Promise<void> {
  const at = '2020-05-01T08:00:00Z';
  await createOrganisation(directory, {
    organisation: {
      ...{ id: 'BENCH', name: 'Bench', timeZone: 'Europe/Paris', scale: 20, currency: 'EUR' },
      ...{ language: 'fr', demonstration: false },
    },
    members: [claire],
    audit: { operation: 'create-organisation', by: claire, at, requestId: 'create' },
  });
  const platform = { code: 'CHAT', name: 'Chat', country: 'FR', mission: 'care' };
  await registerPlatforms(asking(), { platforms: [platform], providers: [] });
  await publishGrid(asking(), routes.publishGrid.request.parse(barometerGrid));
  const grids = { chat: gridReference(barometerGrid) };
  const wave = { code: WAVE, quarter: '2020-Q2', method: 'listening', grids, platforms: ['CHAT'] };
  await createWave(asking(), routes.createWave.request.parse(wave));
  await openWave(asking(), WAVE);
  for (const some of chunks(all, 400)) {
    const contacts = some.map(({ id, started_at: start }, index) => {
      return {
        line: index + 1,
        id,
        platform: 'CHAT',
        channel: 'chat' as const,
        direction: 'in' as const,
        start,
      };
    });
    await importContacts(asking(), WAVE, { contacts });
  }
  for (const some of chunks(all, 50)) {
    const writings = some.map(({ id, turns }) => ({
      contact: id,
      writing: { subject: '', turns: turns.map(turnOf) },
    }));
    await sendWritings(asking(), WAVE, { writings });
  }
}

const turnOf = ({ role, at_s: at, text }: (typeof all)[number]['turns'][number]) => {
  const speaker = role === 'customer' ? 'client' : role === 'agent' ? 'agent' : 'other';
  return { speaker, at, text: text === '' ? '-' : text } as const;
};

/** Adds practices straight into the catalogue. */
async function addPractices(): Promise<string[]> {
  const patterns = [
    'anything else',
    '"thank you" | goodbye',
    'sorry | apologize',
    'book reservation',
    'please -thank',
  ];
  const writes = patterns.map((words, index) => {
    const code = `P${index + 1}`;
    const practice = { code, label: code, theme: 'proactivity', polarity: 'good', cause: null };
    const pattern: Pattern = { words, speaker: 'agent', within: null };
    const value = { ...practice, question: null, comfort: null, pattern };
    return { key: `CATALOGUE#${code}`, version: 0, value };
  });
  const audit = { operation: 'push-sheet', by: claire, at: '2020-05-25T10:00:00Z', requestId: 'practices' };
  await store.ledger.commit({
    scope: ORGANISATION,
    idempotency: { key: 'practices', requestHash: '' },
    answer: z.object({}),
    decide: () => Promise.resolve({ answer: {}, commit: { writes, audit } }),
  });
  return writes.map(({ value }) => value.code);
}

type Paged = { readonly read: number; readonly next?: string | undefined };

/** Every page of something: how long each took. */
async function timed<Answer extends Paged>(ask: (next: string | undefined) => Promise<Answer>) {
  const pages: number[] = [];
  const answers: Answer[] = [];
  let next: string | undefined;
  do {
    const started = performance.now();
    const answer = await ask(next);
    pages.push(performance.now() - started);
    answers.push(answer);
    ({ next } = answer);
  } while (next !== undefined);
  const whole = pages.reduce((sum, page) => sum + page, 0);
  const read = answers.reduce((sum, answer) => sum + answer.read, 0);
  return {
    answers,
    told: { pages: pages.length, read, 's a page, at most': seconds(Math.max(...pages)), s: seconds(whole) },
  };
}
const seconds = (ms: number): number => Math.round(ms / 10) / 100;
const paged = (next: string | undefined) => (next === undefined ? {} : { next });

const started = performance.now();
await prepare();
console.log(`${all.length} chats sent in ${seconds(performance.now() - started)} s`);
const practices = await addPractices();
const lines: Record<string, object> = {};
for (const words of ['refund', 'anything else', '"thank you" | goodbye', 'the -reservation', 'zzz']) {
  const pattern = { words, speaker: null, within: null };
  const { answers, told } = await timed((next) =>
    searchTranscripts(asking(), WAVE, { pattern, ...paged(next) }),
  );
  lines[words] = { ...told, hits: answers.reduce((sum, { hits }) => sum + hits.length, 0) };
}
for (const time of ['first', 'again']) {
  const { answers, told } = await timed((next) =>
    proposeCodes(asking(), WAVE, { practices, ...paged(next) }),
  );
  const proposed = answers.flatMap((answer) => Object.values(answer.proposed)).reduce((sum, n) => sum + n, 0);
  lines[`proposals, ${time}`] = { ...told, hits: proposed };
}
console.table(lines);
await Promise.all([dynamodb.stop(), s3.stop()]);
await rm(folder, { recursive: true, force: true });
process.exit(0);
