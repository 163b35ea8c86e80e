import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildAddin, buildWorkbench } from '../../../infra/build/build.ts';
import { startLocalSystem, type LocalSystem } from '../../../infra/local/local-system.ts';

let started: Promise<LocalSystem & { directory: string }> | undefined;

/** The whole product as `npm start -- --today` gives it, once per test file, in a folder of its own. */
export const runningSystem = (today: string): Promise<LocalSystem> => (started ??= start(today));

async function start(today: string) {
  const directory = await mkdtemp(join(tmpdir(), 'barometre-system-'));
  const build = join(directory, 'build');
  await buildAddin({ outDir: build });
  await buildWorkbench({ outDir: build });
  const system = await startLocalSystem({
    directory,
    today,
    port: 0,
    site: { build, officeJs: resolve('node_modules/@microsoft/office-js/dist') },
    log: () => undefined,
    onDemonstration: () => undefined,
  });
  return { ...system, directory };
}

afterAll(async () => {
  const running = await started;
  await running?.stop();
  if (running) await rm(running.directory, { recursive: true, force: true });
});
