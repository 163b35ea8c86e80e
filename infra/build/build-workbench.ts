import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { browserBuild } from './build-addin.ts';
import { limitsHtml } from './limits/limits-html.ts';
import { inProject } from './project.ts';

/** Builds the page that shows the add-in without Excel. Never part of what is deployed. */
export async function buildWorkbench({ outDir }: { readonly outDir: string }): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    build({
      ...browserBuild,
      entryPoints: { workbench: inProject('addin/workbench/page/workbench.ts') },
      format: 'esm',
      splitting: true,
      chunkNames: 'workbench-[name]-[hash]',
      outdir: outDir,
    }),
    build({
      ...browserBuild,
      entryPoints: { shim: inProject('addin/workbench/host/pane-shim.ts') },
      format: 'iife',
      outdir: outDir,
    }),
    copyFile(inProject('addin/workbench/page/workbench.html'), join(outDir, 'workbench.html')),
    writeLimits(outDir),
  ]);
}

async function writeLimits(outDir: string): Promise<void> {
  const list = await readFile(inProject('addin/workbench/not-simulated.md'), 'utf8');
  await writeFile(join(outDir, 'not-simulated.html'), limitsHtml(list));
}
