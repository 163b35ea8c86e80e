import type { FileSheet } from './file-book.ts';
import type { WriteContext } from './sheet-context.ts';

/** The sheet's conditional formats. */
export function conditionalFormats(
  { conditionalFormats: rules }: FileSheet,
  { left }: WriteContext,
): string[] {
  left.add('conditionalFormats', rules.length);
  return [];
}
