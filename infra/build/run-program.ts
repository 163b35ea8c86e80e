import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';

/** The files of a built program. */
export const programFiles = { script: 'program.cjs', compiled: 'program.v8' } as const;

/** Of Node's own module variables, those a built program uses. */
export const programVariables = ['exports', 'require', 'module'] as const;

/** Runs what `buildProgram` put in a folder, in this process but past its loaders: they would compile it again. */
export function runProgram(folder: string): void {
  const filename = join(folder, programFiles.script);
  const program: unknown = new Script(readFileSync(filename, 'utf8'), {
    filename,
    cachedData: readFileSync(join(folder, programFiles.compiled)),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext();
  if (typeof program !== 'function') throw new Error(`${filename} is not a program`);
  const module = { exports: {} };
  Reflect.apply(program, undefined, [module.exports, createRequire(filename), module]);
}
