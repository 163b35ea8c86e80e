import type { SavedWorkbook } from '../../model/saved-schema.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import type { LeftOut } from '../left-out.ts';
import type { PackageWriter } from './package-writer.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { StyleWriter } from './style-writer.ts';

/** What the parts of a file are written into, shared by all of them. */
export type WriteContext = {
  readonly files: PackageWriter;
  readonly strings: SharedStrings;
  readonly styles: StyleWriter;
  /** The styles of the workbook, and the place of each in the file. */
  readonly styleList: SavedWorkbook['styles'];
  readonly stylePlaces: readonly number[];
  readonly functions: CustomFunctions;
  readonly left: LeftOut;
  /** Parts of the same kind are numbered through the whole file. */
  readonly numbers: { table: number; drawing: number; chart: number };
};
