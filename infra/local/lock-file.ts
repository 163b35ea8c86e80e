import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, processIdentity } from './process-identity.ts';
import { StartRefusal } from './start-refusal.ts';

/** Gives the directory back; calling it twice is harmless. */
export type ReleaseLock = () => Promise<void>;

/**
 * Makes this process the only user of a directory, which is created when missing.
 * @throws StartRefusal naming the pid that holds it. A lock left by a process that is gone is taken over.
 */
export const acquireLock = async (directory: string): Promise<ReleaseLock> => {
  await mkdir(directory, { recursive: true });
  const path = join(directory, 'lock');
  const mine = `${process.pid} ${await processIdentity(process.pid)} ${randomUUID()}`;
  while (!(await claim(path, mine))) {
    const theirs = await readIfPresent(path);
    if (theirs === undefined) continue;
    const holder = await livingHolder(theirs);
    if (holder !== undefined) {
      throw new StartRefusal({
        fr: `${directory} est déjà utilisé par le processus ${holder} : arrêtez-le, ou partez d’un autre dossier.`,
        en: `${directory} is already used by process ${holder}: stop it, or start on another folder.`,
      });
    }
    await removeExactly(path, theirs);
  }
  return () => removeExactly(path, mine);
};

/** A hard link appears whole or not at all, so nobody ever reads a half-written lock. */
const claim = async (path: string, content: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

const livingHolder = async (content: string): Promise<number | undefined> => {
  const [pidText = '', identity = ''] = content.split(' ');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return undefined;
  const now = await processIdentity(pid);
  return identity === now || identity === '' || now === '' ? pid : undefined;
};

/** Removes the lock only if it still says what was read: another start may have replaced it meanwhile. */
const removeExactly = async (path: string, content: string): Promise<void> => {
  if ((await readIfPresent(path)) !== content) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readIfPresent(aside)) !== content) await link(aside, path);
  await rm(aside, { force: true });
};

const readIfPresent = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
