import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { commandIds } from '../../addin/commands.ts';
import { formulaIds } from '../../addin/formulas/registry.ts';
import { buildAddin, packageVersion } from '../../infra/build/build-addin.ts';
import { manifestProblems } from '../../infra/build/manifest-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'addin-'));
let metafile: Metafile;

beforeAll(async () => {
  metafile = await buildAddin({ outDir: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

const built = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('the pane is made of the add-in and the portable part of the functions, nothing of the server', () => {
  const inputs = Object.keys(metafile.inputs);

  expect(inputs).toContain('functions/contract/routes.ts');
  expect(inputs.filter((path) => /@aws-sdk|@smithy|node_modules\/hono/.test(path))).toEqual([]);
  expect(inputs.filter((path) => /^functions\/(store|usecases|handlers|runtime)/.test(path))).toEqual([]);
  expect(inputs.filter((path) => /^(infra|test|addin\/workbench)\//.test(path))).toEqual([]);
});

test('the first script of the pane weighs at most 180 kB over the network', () => {
  expect(gzipSync(built('taskpane.js'), { level: 9 }).byteLength).toBeLessThanOrEqual(180_000);
});

test('reading files is a script of its own, fetched when a file is chosen', () => {
  const readers = runInThisContext(`${built('import.js')}; barometreImport`) as Record<string, unknown>;

  expect([typeof readers['openFile'], typeof readers['writeCsv']]).toEqual(['function', 'function']);
  const heavy = /node_modules\/(hucre|papaparse|fflate)|workbook\/import\/(heading|read)-/;
  expect(Object.keys(metafile.inputs).filter((path) => heavy.test(path))).toEqual([]);
});

test('signing in by Microsoft is a script of its own, of deployments that have it', () => {
  const entra = runInThisContext(`${built('entra.js')}; barometreEntra`) as Record<string, unknown>;

  expect(typeof entra['createEntraIdentity']).toBe('function');
  expect(gzipSync(built('entra.js'), { level: 9 }).byteLength).toBeLessThanOrEqual(110_000);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/@azure'))).toEqual([]);
});

test('making grids is a script of its own, fetched when somebody makes one', () => {
  const tools = runInThisContext(`${built('grids.js')}; barometreGrids`) as Record<string, unknown>;

  expect([typeof tools['readDraft'], typeof tools['importForm']]).toEqual(['function', 'function']);
  const rare = /domain\/(templates|grids\/compare)|workbook\/grid\/(read|import|say|write)\//;
  expect(Object.keys(metafile.inputs).filter((path) => rare.test(path))).toEqual([]);
});

test('plans of waves are scripts of their own, fetched when somebody opens one', () => {
  const tools = runInThisContext(`${built('plan.js')}; barometrePlan`) as Record<string, unknown>;
  const screen = runInThisContext(`${built('plan-screen.js')}; barometrePlanScreen`) as typeof tools;

  expect([typeof tools['makePlanSheets'], typeof screen['mountPlanScreen']]).toEqual([
    'function',
    'function',
  ]);
  const rare = /domain\/sampling\/(allocate|plan-)|workbook\/plan\/(read|sheet\/found|plan-sheets)/;
  expect(Object.keys(metafile.inputs).filter((path) => rare.test(path))).toEqual([]);
});

test('the player is a script of its own, fetched when somebody listens', () => {
  const player = runInThisContext(`${built('player.js')}; barometrePlayer`) as Record<string, unknown>;

  expect(typeof player['mountPlayer']).toBe('function');
  const rare = /node_modules\/wavesurfer|taskpane\/player\/(sound|waveform|hearing|thread)/;
  expect(Object.keys(metafile.inputs).filter((path) => rare.test(path))).toEqual([]);
});

test('the pane is one classic script after Microsoft’s library, which is not ours to serve', () => {
  const page = built('taskpane.html');
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]*)"([^>]*)>/g)];

  expect(scripts.map(([, source]) => source)).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    '/taskpane.js',
  ]);
  expect(page).not.toContain('type="module"');
  expect(existsSync(join(folder, 'taskpane.css'))).toBe(true);
  expect(existsSync(join(folder, 'office.js'))).toBe(false);
});

test('what the manifest names is what the build made', async () => {
  const file = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;

  const version = await packageVersion();
  expect(manifestProblems(built('manifest.xml'), { file, formulaIds, commandIds, version })).toEqual([]);
});

test('a build for another stage speaks of its own address only', async () => {
  const other = join(folder, 'staging');

  await buildAddin({ outDir: other, stage: { origin: 'https://staging.example', namespace: 'STG' } });

  const texts = ['manifest.xml', 'functions.json', 'functions-fr.json'].map((path) =>
    built(join('staging', path)),
  );
  for (const text of texts) {
    expect(text).toContain('https://staging.example/');
    expect(text).not.toContain('barometre-qualite.example.com');
  }
});
