import type { CustomFunctions } from '../custom-functions.ts';
import type { LeftOut } from '../left-out.ts';
import type { PackageReader } from './package-reader.ts';
import type { Colors } from './read-colors.ts';
import type { ReadStyles } from './read-styles.ts';
import type { NewIds } from './new-ids.ts';

/** What the parts of a file are read with, shared by all of them. */
export type ReadContext = {
  readonly files: PackageReader;
  readonly strings: readonly string[];
  readonly styles: ReadStyles;
  readonly colors: Colors;
  readonly functions: CustomFunctions;
  readonly left: LeftOut;
  readonly ids: NewIds;
  /** Days between the file's day 0 and Excel's usual one. */
  readonly dayShift: number;
};
