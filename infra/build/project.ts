import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path of the project, wherever the command was started from. */
export const inProject = (...path: readonly string[]): string =>
  join(fileURLToPath(new URL('../..', import.meta.url)), ...path);
