/**
 * What a list of a million contacts costs the function of jobs: imported, frozen, then drawn. Not a test: it prints what
 * this machine does.
 *
 *     node --import tsx test/bench/frame-large.ts [contacts, 1,000,000 unless told] [folder, the system's]
 *
 * Each job runs in a process of its own, as a Lambda does, from the handler that is deployed, over the local engines;
 * `--max-old-space-size=256` is what NODE_OPTIONS of a Lambda of 512 MB can say. Memory is the most that process held
 * (maxRSS), the runtime included. Beside it, what `LC_ALL=C sort -u | sha256sum` takes of the same lines: the hash must
 * be the same. Exit 1 when it is not, or when a job took more than 512 MB.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { build } from 'esbuild';
import { openBucket } from '../../functions/store/bucket.ts';
import { openDocuments } from '../../functions/store/documents.ts';
import { openStore } from '../../functions/store/open-store.ts';
import { planDefaults } from '../../functions/domain/sampling/plan.ts';
import { askDraw } from '../../functions/usecases/draws/ask-draw.ts';
import { giveSeed } from '../../functions/usecases/draws/give-seed.ts';
import { askFreeze } from '../../functions/usecases/frames/ask-freeze.ts';
import { savePlan } from '../../functions/usecases/plan/save-plan.ts';
import type { Session } from '../../functions/usecases/session.ts';
import { createBucket } from '../../infra/local/create-bucket.ts';
import { createTables } from '../../infra/local/create-tables.ts';
import { startDynamodb } from '../../infra/local/dynamodb/start-dynamodb.ts';
import { localCredentials, localRegion } from '../../infra/local/local-credentials.ts';
import { startS3 } from '../../infra/local/s3/start-s3.ts';

const contacts = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(process.argv[3] ?? tmpdir(), 'frame-large-'));
const ORGANISATION = 'BENCH';
const WAVE = '2026-Q4';
const FRAME = '2026-10~own';
const MOST_MB = 512;
const at = '2026-11-05T10:00:00Z';
const person = { tenant: 'bench', objectId: 'claire' };
/** Seven strata. */
const strata = [
  ...['FR-LYON', 'FR-LILLE', 'MA-RABAT'].flatMap((platform) => [
    [platform, 'phone', 'in'],
    [platform, 'chat', 'in'],
  ]),
  ['FR-LYON', 'phone', 'out'],
] as const;
const platforms = [...new Set(strata.map(([platform]) => platform))];

/** The list as the pane writes it, and the lines to be hashed, in no order. */
async function writeLists(): Promise<{ readonly list: string; readonly lines: string }> {
  const [list, lines] = [join(folder, 'list.gz'), join(folder, 'lines.tsv')];
  const zip = createGzip({ level: 1 });
  const [zipped, plain] = [zip.pipe(createWriteStream(list)), createWriteStream(lines)];
  for (let number = 0; number < contacts; number += 1) {
    const [platform, channel, direction] = strata[number % strata.length] ?? strata[0];
    const id = `C-${((number * 7_919) % 1_000_003).toString(36)}-${String(number).padStart(9, '0')}`;
    const start = new Date(Date.UTC(2026, 9, 2) + ((number * 2_417) % 2_400_000) * 1000).toISOString();
    const line = `${number + 2}\t${platform}\t${channel}\t${direction}\t${start}\t${id}\tagent ${number % 900}\tyes\t\n`;
    if (!zip.write(line)) await once(zip, 'drain');
    if (!plain.write(`${platform}\t${id}\n`)) await once(plain, 'drain');
  }
  zip.end();
  plain.end();
  await Promise.all([once(zipped, 'close'), once(plain, 'close')]);
  return { list, lines };
}

const dynamodb = await startDynamodb({ directory: join(folder, 'dynamodb') });
const s3 = await startS3({ directory: join(folder, 's3'), credentials: localCredentials, clock: Date.now });
const connection = { region: localRegion, credentials: { ...localCredentials } };
const tables = { core: 'core', audit: 'audit' };
await createTables({ ...connection, endpoint: dynamodb.endpoint }, tables);
const bucket = openBucket('files', { ...connection, endpoint: s3.endpoint, forcePathStyle: true });
await createBucket(bucket.client, bucket.name);
const documents = openDocuments({ ...connection, endpoint: dynamodb.endpoint });
const store = openStore({ documents, tables, bucket }).open(ORGANISATION);
const asking = (key: string, objectId = person.objectId): Session => ({
  store,
  member: { ...person, objectId, name: objectId, role: 'quality-manager', platforms: [] },
  clock: { now: () => Date.parse(at) },
  requestId: key,
  idempotency: { key, requestHash: '' },
});

/** As many as a brand evaluates in a year, so that the draw has something to write. */
const SAMPLE = 1_000;
async function planAndSeed(): Promise<void> {
  const planned = strata.map(([platform, channel, direction]) => ({
    platform,
    channel: channel === 'chat' ? ('chat' as const) : ('phone' as const),
    direction: direction === 'out' ? ('out' as const) : ('in' as const),
    forecast: Math.ceil(contacts / strata.length),
    deviation: null,
  }));
  const plan = { ...planDefaults, n: SAMPLE, strata: planned };
  await savePlan(asking('plan'), WAVE, { base: 0, plan });
  await giveSeed(asking('seed', 'paul'), { wave: WAVE, frame: FRAME }, 'the other half');
}

/** The rows an import reads: settings, platforms and the wave. */
async function prepare(): Promise<void> {
  const rows = [
    [
      'SETTINGS',
      {
        id: ORGANISATION,
        name: 'B',
        timeZone: 'Europe/Paris',
        scale: 20,
        currency: 'EUR',
        language: 'fr',
        demonstration: true,
      },
    ],
    ...platforms.map(
      (code) => [`PLATFORM#${code}`, { code, name: code, country: 'FR', mission: 'care' }] as const,
    ),
    [
      `WAVE#${WAVE}`,
      {
        code: WAVE,
        quarter: WAVE,
        from: '2026-10-01',
        to: '2026-12-31',
        timeZone: 'Europe/Paris',
        method: 'listening',
        state: 'open',
        revision: 1,
        grids: { phone: 'bq4@1.0.0', chat: 'bq4@1.0.0' },
        batches: [{ period: '2026-10', from: '2026-10-01', to: '2026-10-31' }],
        platforms,
        takesContacts: true,
      },
    ],
  ] as const;
  const writes = rows.map(([key, value]) => ({ key, version: 0, value }));
  const audit = { operation: 'bench', by: person, at, requestId: 'bench' };
  await store.ledger.commit({
    scope: 'ORG',
    idempotency: { key: 'bench', requestHash: '' },
    answer: (await import('zod')).object({}),
    decide: () => Promise.resolve({ answer: {}, commit: { writes, audit } }),
  });
}

type Run = { readonly seconds: number; readonly megabytes: number };

/** Runs the deployed handler for one job in a process of its own. */
async function run(program: string, key: string): Promise<Run> {
  const code = `
    const { handler } = await import(${JSON.stringify(program)});
    const started = performance.now();
    await handler({ Records: [{ s3: { object: { key: ${JSON.stringify(key)} } } }] });
    const seconds = (performance.now() - started) / 1000;
    console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
    process.exit(0);`;
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--max-old-space-size=256', '--input-type=module', '-e', code],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        AWS_REGION: localRegion,
        AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
        AWS_ENDPOINT_URL_S3: s3.endpoint,
        AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint,
        CORE_TABLE: tables.core,
        AUDIT_TABLE: tables.audit,
        FILES_BUCKET: bucket.name,
        TOKEN_ISSUERS: JSON.stringify([{ issuer: 'i', audience: 'a', jwks: 'http://localhost/' }]),
      },
    },
  );
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  const [status] = (await once(child, 'close')) as [number];
  const last = said.trim().split('\n').at(-1) ?? '';
  if (status !== 0) throw new Error(`${key}: ${status} ${said}`);
  return JSON.parse(last) as Run;
}

async function outcomeOf(job: string): Promise<Readonly<Record<string, unknown>>> {
  const { state, outcome = {}, failure } = (await store.jobs.read(job)) ?? {};
  if (state !== 'done') throw new Error(`${job}: ${state} ${JSON.stringify(failure)}`);
  return outcome;
}

const shown = (name: string, { seconds, megabytes }: Run): void =>
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`,
  );

try {
  const program = join(folder, 'jobs.mjs');
  await build({
    entryPoints: ['functions/handlers/jobs.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  await prepare();
  const { list, lines } = await writeLists();
  const { size } = await stat(list);
  console.log(`${contacts} contacts, ${strata.length} strata, ${Math.round(size / 1e6)} MB compressed`);

  const input = { notice: { declared: 'yes', how: 'menu' }, fileName: 'list.csv', bytes: size };
  const made = {
    wave: WAVE,
    state: 'waiting',
    progress: 0,
    at,
    by: person,
    byName: 'Claire',
    seenAt: 0,
  } as const;
  await store.jobs.create({ id: 'import', kind: 'import-frame', ...made, input });
  await store.files.write('incoming/import', await readFile(list));
  const imported = await run(program, `incoming/${ORGANISATION}/import`);
  shown('import', imported);
  const { taken } = await outcomeOf('import');

  await askFreeze(asking('freeze'), { wave: WAVE, frame: FRAME }, {});
  const frozen = await run(program, `jobs/${ORGANISATION}/freeze`);
  shown('freeze', frozen);
  const { hash } = await outcomeOf('freeze');

  await planAndSeed();
  await askDraw(asking('draw'), { wave: WAVE, frame: FRAME });
  const drawn = await run(program, `jobs/${ORGANISATION}/draw`);
  shown('draw', drawn);
  const { sample } = await outcomeOf('draw');

  const started = performance.now();
  const sort = `LC_ALL=C sort -u ${lines} | sha256sum`;
  const said = execFileSync('bash', ['-c', sort], { encoding: 'utf8' }).slice(0, 64);
  console.log(
    `sort -u | sha256sum          ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`,
  );
  const isSame = hash === said && taken === contacts && sample === SAMPLE;
  console.log(
    isSame
      ? `SAME ${said}`
      : `DIFFERENT ${String(hash)} ${said}, ${String(taken)} taken, ${String(sample)} drawn`,
  );
  const isWithin = [imported, frozen, drawn].every(({ megabytes }) => megabytes <= MOST_MB);
  process.exitCode = isSame && isWithin ? 0 : 1;
} finally {
  await Promise.all([dynamodb.stop(), s3.stop()]);
  await rm(folder, { recursive: true, force: true });
}
