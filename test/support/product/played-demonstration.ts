import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inProject } from '../../../infra/build/project.ts';
import { sourceDigest } from '../../../infra/build/source-digest.ts';
import { acquireLock, type ReleaseLock } from '../../../infra/local/lock-file.ts';
import { StartRefusal } from '../../../infra/local/start-refusal.ts';
import { originOf, startProcess } from './started-process.ts';

const played = inProject('.build', 'played');
/** Of the demonstrations of other sources, those that a run may still be copying. */
const keptPlays = 4;

/**
 * Puts into `directory` what `npm start -- --today` leaves there once its demonstration is played: time stands where it
 * was. Playing takes half a minute, so it is done by the first test file that asks, for the sources as they are now.
 */
export async function copyDemonstration(today: string, directory: string): Promise<void> {
  const copy = join(directory, today);
  await cp(await playedDemonstration(today), copy, { recursive: true });
  const at = Date.parse(await readFile(join(copy, 'demonstration'), 'utf8'));
  await writeFile(join(copy, 'clock.json'), JSON.stringify({ shiftMs: at - Date.now() }));
}

async function playedDemonstration(today: string): Promise<string> {
  const folder = join(played, `${sourceDigest()}-${today}`);
  const release = await turn(`${folder}-lock`);
  try {
    if (!existsSync(folder)) {
      await play(today, folder);
      await forgetOld();
    }
  } finally {
    await release();
  }
  return folder;
}

/** Waits until no other test file plays. */
async function turn(folder: string): Promise<ReleaseLock> {
  for (;;) {
    try {
      return await acquireLock(folder);
    } catch (error) {
      if (!(error instanceof StartRefusal)) throw error;
      await setTimeout(200);
    }
  }
}

/** A demonstration appears whole or not at all. */
async function play(today: string, folder: string): Promise<void> {
  await mkdir(played, { recursive: true });
  const draft = await mkdtemp(join(played, 'draft-'));
  try {
    const system = startProcess(['--port', '0', '--directory', draft, '--today', today]);
    await originOf(system);
    await system.interrupt();
    await rename(join(draft, today), folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function forgetOld(): Promise<void> {
  const folders = (await readdir(played)).filter((name) => !/^draft-|-lock$/.test(name));
  const dated = await Promise.all(
    folders.map(async (name) => ({ name, at: (await stat(join(played, name))).mtimeMs })),
  );
  const old = dated.sort((one, other) => other.at - one.at).slice(keptPlays);
  for (const { name } of old)
    for (const path of [name, `${name}-lock`]) await rm(join(played, path), { recursive: true, force: true });
}
