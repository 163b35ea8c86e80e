import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from './project.ts';
import { sourceDigest } from './source-digest.ts';

/** A start of before may still serve from its own build. */
const keptBuilds = 4;

/**
 * The folder with the local system and its pages, built from the sources as they are now. Building takes seconds and
 * sources seldom change between two starts: a build is found again by what it was made from, and never by its date.
 */
export async function keptBuild(builds = inProject('.build', 'start')): Promise<string> {
  for (;;) {
    const digest = sourceDigest();
    const folder = join(builds, digest);
    if (existsSync(folder)) {
      await utimes(folder, new Date(), new Date());
      return folder;
    }
    await makeBuild(builds, digest);
    await forgetOld(builds);
  }
}

/**
 * A build appears whole or not at all: two starts at once, or a killed one, leave nothing half made. Of sources that
 * changed meanwhile nobody knows what was read, and nothing appears.
 */
async function makeBuild(builds: string, digest: string): Promise<void> {
  // Only a changed source needs the tools that build.
  const { buildLocal } = await import('./build-local.ts');
  const folder = join(builds, digest);
  await mkdir(builds, { recursive: true });
  const draft = await mkdtemp(join(builds, 'draft-'));
  try {
    await buildLocal({ outDir: draft, folder });
    if (sourceDigest() === digest)
      await rename(draft, folder).catch((error: unknown) => {
        if (!existsSync(folder)) throw error;
      });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function forgetOld(builds: string): Promise<void> {
  const used = await Promise.all((await readdir(builds)).map((name) => lastUse(join(builds, name))));
  const old = used.sort((a, b) => b.at - a.at).slice(keptBuilds);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

/** Another start may take its draft away meanwhile. */
const lastUse = async (path: string): Promise<{ path: string; at: number }> =>
  stat(path).then(
    ({ mtimeMs }) => ({ path, at: mtimeMs }),
    () => ({ path, at: 0 }),
  );
