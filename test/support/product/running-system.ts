import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDemonstration } from './played-demonstration.ts';
import { originOf, startProcess, type StartedProcess } from './started-process.ts';

/** A day of the quarter whose real contacts are among the shared material. */
const usualDay = '2020-05-25';

type RunningSystem = { readonly origin: string };
type Started = RunningSystem & { readonly system: StartedProcess; readonly directory: string };

let started: Promise<Started> | undefined;

/**
 * The whole product as `npm start -- --today` gives it, its demonstration played: once per test file, in a folder of
 * its own.
 */
export const runningSystem = (today = usualDay): Promise<RunningSystem> => (started ??= start(today));

async function start(today: string): Promise<Started> {
  const directory = await mkdtemp(join(tmpdir(), 'barometre-system-'));
  await copyDemonstration(today, directory);
  const system = startProcess(['--port', '0', '--directory', directory, '--today', today]);
  return { system, directory, origin: await originOf(system) };
}

afterAll(async () => {
  const running = await started;
  await running?.system.killAll();
  if (running) await rm(running.directory, { recursive: true, force: true });
});
