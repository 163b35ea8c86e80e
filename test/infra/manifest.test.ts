import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandIds } from '../../addin/commands.ts';
import { helpPage } from '../../addin/formulas/help-page.ts';
import { formulaMetadata } from '../../addin/formulas/metadata.ts';
import { formulaIds } from '../../addin/formulas/registry.ts';
import { manifestProblems } from '../../infra/build/manifest-check.ts';
import { inProject } from '../../infra/build/project.ts';
import { stageManifest } from '../../infra/build/stage-manifest.ts';
import { sharedPath, testWithShared } from '../support/shared.ts';

const production = readFileSync(inProject('manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
const localhost = { origin: 'https://localhost:3000', namespace: 'DEV' } as const;
const bytes = (text: string) => new TextEncoder().encode(text);
const origin = 'https://barometre-qualite.example.com';

/** What the build serves, by path. */
const built: Readonly<Record<string, Uint8Array>> = {
  '/taskpane.html': bytes('<!doctype html>'),
  '/functions.js': bytes(''),
  '/functions.json': bytes(JSON.stringify(formulaMetadata('en', origin))),
  '/functions-fr.json': bytes(JSON.stringify(formulaMetadata('fr', origin))),
  '/help.html': bytes(helpPage('fr')),
  '/help-en.html': bytes(helpPage('en')),
};

function problems(manifest: string, files: Readonly<Record<string, Uint8Array | undefined>> = {}) {
  const asset = (path: string) => {
    const file = inProject('addin', path);
    return path.startsWith('/assets/') && existsSync(file) ? readFileSync(file) : undefined;
  };
  const file = (path: string) => (path in files ? files[path] : (built[path] ?? asset(path)));
  return manifestProblems(manifest, { file, formulaIds, commandIds, version });
}

/** What xmllint has to say; empty for a valid manifest. */
function schemaErrors(manifest: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const path = join(folder, 'manifest.xml');
    writeFileSync(path, manifest);
    execFileSync('xmllint', ['--noout', '--schema', sharedPath('xsd', 'OfficeAppManifestV1_1.xsd'), path], {
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

testWithShared('the manifest of every stage is valid by Microsoft’s schema', () => {
  expect(schemaErrors(production)).toBe('');
  expect(schemaErrors(stageManifest(production, localhost))).toBe('');
  expect(schemaErrors(stageManifest(production, { origin: 'https://b.example', namespace: 'STG' }))).toBe('');
});

const edit = (from: string | RegExp, to: string) => (manifest: string) => manifest.replace(from, to);

for (const [what, breakIt] of [
  ['an empty namespace', edit('</Metadata>', '</Metadata><Namespace resid=""/>')],
  ['an order Excel refuses', edit(/(<Script>[\s\S]*<\/Script>)\s*(<Page>[\s\S]*<\/Page>)/, '$2$1')],
  ['a resid of more than 32 characters', edit(/Pane\.Url/g, 'P'.repeat(33))],
] as const)
  testWithShared(`the schema refuses ${what}`, () => {
    expect(schemaErrors(breakIt(production))).toContain('fails to validate');
  });

test('the manifest of every stage is sound', () => {
  expect(problems(production)).toEqual([]);
  expect(problems(stageManifest(production, localhost))).toEqual([]);
});

test('production has bare names, and the other stages an id and names of their own', () => {
  const staged = stageManifest(production, localhost);
  const idOf = (manifest: string) => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

  expect(production).not.toContain('<Namespace');
  expect(staged).toContain('<Namespace resid="Functions.Namespace"/>');
  expect(staged).toContain('id="Functions.Namespace" DefaultValue="DEV"');
  expect(idOf(staged)).not.toBe(idOf(production));
  expect(staged).not.toContain(origin);
  expect(staged).toContain('https://localhost:3000/taskpane.html');
  expect(stageManifest(production, { origin: 'https://real.example' })).not.toContain('<Namespace');
});

test('every text and page exists in French for each region Excel knows', () => {
  const strings = production.match(/<bt:String id=/g) ?? [];
  for (const region of ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-LU']) {
    const inStrings = production.match(new RegExp(`<bt:Override Locale="${region}"`, 'g')) ?? [];
    const ofStore = production.match(new RegExp(`<Override Locale="${region}"`, 'g')) ?? [];
    expect(inStrings).toHaveLength(strings.length + 2);
    expect(ofStore).toHaveLength(3);
  }
});

test('no two buttons look the same, at any size', () => {
  const pictures = ['pane', 'sheet', 'send', 'receive', 'grid', 'book', 'share', 'icon'].flatMap((name) =>
    [16, 32, 80].map((size) => readFileSync(inProject('addin', 'assets', `${name}-${size}.png`), 'base64')),
  );
  const named = [...production.matchAll(/<bt:Image size="\d+" resid="([^"]+)"/g)].map(([, id]) => id);
  const ofButtons = named.filter((id) => id?.includes('.Icon.'));

  expect(new Set(pictures).size).toBe(24);
  expect(ofButtons).toHaveLength(21);
  expect(new Set(ofButtons).size).toBe(21);
});

test.each([
  ['a label nobody wrote', edit('<Label resid="Push.Label"/>', '<Label resid="Push.Lable"/>'), 'Push.Lable'],
  ['a text in the wrong table', edit('<Label resid="Push.Label"/>', '<Label resid="Push.Tip"/>'), 'Push.Tip'],
  [
    'a text nobody shows',
    edit('<bt:LongStrings>', '<bt:LongStrings><bt:String id="Lost" DefaultValue="x"/>'),
    'Lost',
  ],
  ['an id given twice', edit('id="Barometre.Push"', 'id="Barometre.Pull"'), 'twice'],
  [
    'a page without https',
    edit(`${origin}/taskpane.html`, 'http://barometre-qualite.example.com/taskpane.html'),
    'https',
  ],
  [
    'a script of another origin',
    edit(`${origin}/functions.js"`, 'https://elsewhere.example/functions.js"'),
    'elsewhere',
  ],
  ['a page the build does not make', edit(/help-en\.html/g, 'aide.html'), 'not served'],
  [
    'an icon of another size',
    edit(`${origin}/assets/icon-16.png`, `${origin}/assets/icon-32.png`),
    '16 × 16',
  ],
  [
    'an icon without its size for high resolutions',
    edit('<bt:Image size="80" resid="Icon.80"/>', ''),
    'size 80',
  ],
  ['a button nothing answers', edit('<FunctionName>pushChanges', '<FunctionName>pushChange'), 'pushChange'],
  [
    'a command without button',
    edit(/<Control xsi:type="Button" id="Barometre.Pull">[\s\S]*?<\/Control>/, ''),
    'pullChanges',
  ],
  [
    'a second page',
    edit(
      '<Page>\n              <SourceLocation resid="Pane.Url"/>',
      '<Page><SourceLocation resid="Help.Url"/>',
    ),
    '2 pages',
  ],
  ['a runtime that ends with the pane', edit('lifetime="long"', 'lifetime="short"'), 'live as long'],
  ['the version before', edit(`<Version>${version}`, '<Version>0.0.9'), '0.0.9'],
])('%s is found', (_, breakIt, said) => {
  const broken = breakIt(production);

  expect(broken).not.toBe(production);
  expect(problems(broken).join('\n')).toContain(said);
});

test('metadata that forgot a formula, or an icon that is none, are found', () => {
  const { functions } = formulaMetadata('fr', origin);
  const short = bytes(JSON.stringify({ functions: functions.slice(1) }));

  expect(problems(production, { '/functions-fr.json': short }).join()).toContain(
    'functions-fr.json describes',
  );
  expect(problems(production, { '/assets/icon-80.png': bytes('<svg/>') }).join()).toContain('80 × 80');
  expect(problems(production, { '/assets/icon-64.png': undefined }).join()).toContain('64 × 64');
});

test('a manifest that is not well formed is refused, not read by halves', () => {
  expect(() => problems(production.replace('</Resources>', ''))).toThrow('closes nothing');
});
