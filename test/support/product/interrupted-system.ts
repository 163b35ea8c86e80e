import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDemonstration } from './played-demonstration.ts';
import { originOf, startProcess } from './started-process.ts';

const today = '2020-05-25';

/** The whole product on a folder of its own, that dies without warning and is started again where it was. */
export type InterruptedSystem = {
  readonly origin: string;
  readonly die: () => Promise<void>;
  /** On the same folder and the same port. */
  readonly comeBack: () => Promise<void>;
};

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

export async function interruptedSystem(): Promise<InterruptedSystem> {
  const directory = await mkdtemp(join(tmpdir(), 'barometre-interrupted-'));
  folders.push(directory);
  await copyDemonstration(today, directory);
  const begin = (port: string) => startProcess(['--port', port, '--directory', directory, '--today', today]);
  let running = begin('0');
  const origin = await originOf(running);
  return {
    origin,
    die: () => running.killAll(),
    comeBack: async () => {
      running = begin(new URL(origin).port);
      await originOf(running);
    },
  };
}
