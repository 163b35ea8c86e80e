import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourceDigest } from '../../../../infra/build/source-digest.ts';

let root: string;
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'barometre-digest-'));
  await write('addin/page/one.ts', 'one');
  await write('functions/two.ts', 'two');
  await write('package-lock.json', '{}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the same sources have the same digest, whatever their dates', async () => {
  const before = sourceDigest(root);
  await utimes(join(root, 'addin/page/one.ts'), 0, 0);

  expect(sourceDigest(root)).toBe(before);
  expect(before).toMatch(/^[0-9a-f]{40}$/);
});

test.each<[string, () => Promise<void>]>([
  ['bytes that change', () => write('addin/page/one.ts', 'onE')],
  ['bytes that move to the next file', () => write('addin/page/one.ts', 'on')],
  ['a new file', () => write('infra/local/new.ts', '')],
  ['a new name', () => rename(join(root, 'functions/two.ts'), join(root, 'functions/three.ts'))],
  ['a file that goes', () => rm(join(root, 'functions/two.ts'))],
  ['another library', () => write('package-lock.json', '{"lockfileVersion":3}')],
  ['a library that was installed', () => write('node_modules/.package-lock.json', '{}')],
])('%s gives another digest', async (_, change) => {
  const before = sourceDigest(root);
  await change();

  expect(sourceDigest(root)).not.toBe(before);
});

test('what a build is not made from changes nothing', async () => {
  const before = sourceDigest(root);
  await write('README.md', 'hello');
  await write('.build/start/x/program.cjs', '');

  expect(sourceDigest(root)).toBe(before);
});
