import { join } from 'node:path';
import { buildAddin } from './build-addin.ts';
import { buildProgram } from './build-program.ts';
import { buildWorkbench } from './build-workbench.ts';

/** Builds into `outDir` what `npm start` runs, the program and the pages, both to be moved to `folder`. */
export async function buildLocal({ outDir, folder }: { outDir: string; folder: string }): Promise<void> {
  const pages = join(outDir, 'site');
  await Promise.all([
    buildAddin({ outDir: pages }),
    buildWorkbench({ outDir: pages }),
    buildProgram({ outDir, folder }),
  ]);
}
