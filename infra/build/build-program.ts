import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { inProject } from './project.ts';
import { programFiles, programVariables } from './run-program.ts';

/**
 * Builds the local system as one script beside V8's compilation of it: reading hundreds of sources and libraries
 * one by one, and compiling them, takes longer than all it then does. `folder` is where it will run from, beside
 * its site.
 */
export async function buildProgram({ outDir, folder }: { outDir: string; folder: string }): Promise<void> {
  const source = JSON.stringify(pathToFileURL(inProject('infra', 'local', 'serve.ts')).href);
  const { outputFiles } = await build({
    entryPoints: [inProject('infra', 'local', 'serve.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    absWorkingDir: inProject(),
    // Paths are looked for from where the sources are.
    define: { 'import.meta.url': source, BAROMETRE_SITE: JSON.stringify(join(folder, 'site')) },
    logLevel: 'warning',
  });
  const text = wrapped(outputFiles[0]?.text ?? '');
  const script = new Script(text, { filename: join(folder, programFiles.script) });
  await Promise.all([
    writeFile(join(outDir, programFiles.script), text),
    writeFile(join(outDir, programFiles.compiled), script.createCachedData()),
  ]);
}

const wrapped = (module: string): string => `(function (${programVariables.join(', ')}) {${module}\n})`;
