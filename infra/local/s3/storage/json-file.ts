import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import type { Shape } from './json-shape.ts';

/** Whole or not at all: a reader, or the next start, sees the former file or the new one. */
export const writeJson = async (path: string, value: unknown): Promise<void> => {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(JSON.stringify(value));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

/** @throws Error naming the file when it is not what was written there. */
export const readJson = async <T>(path: string, isExpected: Shape<T>): Promise<T> => {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isExpected(value)) throw new Error(`${path} is not a file of this version of the local S3.`);
  return value;
};
