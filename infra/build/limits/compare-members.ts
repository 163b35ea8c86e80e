import { readFileSync } from 'node:fs';
import { inProject } from '../project.ts';
import { type ComparedClass, findSimulated } from './find-simulated.ts';
import { readClient } from './read-client.ts';
import { readDeclarations } from './read-declarations.ts';
import { sampleHost } from './sample-host.ts';

/** The requirement set the host says it has: `ExcelApi 1.15`. */
export const latestSet = 15;

const read = (...path: string[]) => readFileSync(inProject('node_modules', ...path), 'utf8');

/** Every member of Excel's objects up to the host's requirement set, with whether the host has it. */
export const compareMembers = (): readonly ComparedClass[] =>
  findSimulated({
    documented: readDeclarations(read('@types', 'office-js', 'index.d.ts'), latestSet),
    client: readClient(read('@microsoft', 'office-js', 'dist', 'excel-win32-16.01.debug.js')),
    root: sampleHost(),
  });
