import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

export type KeptDay = {
  /** `2026-11-22`; undefined before the first. */
  readonly last: () => string | undefined;
  readonly keep: (day: string) => Promise<void>;
};

/** The day on which something was last done, in a file: a restart on the same day does not do it again. */
export const keptDay = (file: string): KeptDay => ({
  last: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
  keep: (day) => writeFile(file, day),
});
