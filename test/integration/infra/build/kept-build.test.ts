import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { keptBuild } from '../../../../infra/build/kept-build.ts';
import { inProject } from '../../../../infra/build/project.ts';

// The whole product is built, on a machine that may be busy.
jest.setTimeout(300_000);

let builds: string;
let folder: string;

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'barometre-builds-'));
  for (const [age, name] of ['one', 'two', 'three', 'four', 'five'].entries()) {
    await mkdir(join(builds, name));
    await utimes(join(builds, name), 1000 - age, 1000 - age);
  }
  folder = await keptBuild(builds);
});
afterAll(() => rm(builds, { recursive: true, force: true }));

test('it holds the program and every page', async () => {
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['program.cjs', 'program.v8', 'site']));
  const pages = [
    'workbench.html',
    'workbench.js',
    'shim.js',
    'taskpane.html',
    'taskpane.js',
    'functions.json',
  ];
  expect(await readdir(join(folder, 'site'))).toEqual(expect.arrayContaining(pages));
});

test('the next start finds it again', async () => {
  await writeFile(join(folder, 'site', 'shim.js'), '// not built twice');

  expect(await keptBuild(builds)).toBe(folder);
  expect(await readFile(join(folder, 'site', 'shim.js'), 'utf8')).toBe('// not built twice');
});

test('no more than four builds are kept, the last used ones, and no draft', async () => {
  expect((await readdir(builds)).sort()).toEqual([basename(folder), 'one', 'three', 'two']);
});

test('its program runs from wherever it is started, on the code V8 compiled', async () => {
  const script = `
    import { Script } from 'node:vm';
    import { readFileSync } from 'node:fs';
    const [filename, compiled] = process.argv.slice(1);
    const { cachedDataRejected } = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: readFileSync(compiled) });
    console.log(cachedDataRejected);`;
  const program = ['program.cjs', 'program.v8'].map((name) => join(folder, name));
  const node = promisify(execFile);

  const { stdout } = await node(process.execPath, ['--input-type=module', '-e', script, ...program]);
  expect(stdout.trim()).toBe('false');
  const start = [inProject('node_modules/.bin/tsx'), inProject('infra/local/start.ts'), '--faster'];
  await expect(node(process.execPath, start, { cwd: tmpdir() })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('"--faster" is not understood'),
  });
});
