import type { FieldValue } from '#contract/row';
import { sameValue } from './cell-value.ts';

export type CellMerge =
  /** Both sides hold the same value: it becomes the base. */
  | { readonly outcome: 'agreed' }
  /** Only the server changed: the cell takes its value. */
  | { readonly outcome: 'take'; readonly value: FieldValue }
  /** Only the person changed: the cell is to send. */
  | { readonly outcome: 'pending' }
  /** Both changed, differently: the person chooses. */
  | { readonly outcome: 'conflict' };

/** Three-way merge of one cell: the value last agreed on, the one in the sheet, the one of the server. */
export function mergeCell(base: FieldValue, mine: FieldValue, theirs: FieldValue): CellMerge {
  if (sameValue(mine, theirs)) return { outcome: 'agreed' };
  if (sameValue(mine, base)) return { outcome: 'take', value: theirs };
  if (sameValue(theirs, base)) return { outcome: 'pending' };
  return { outcome: 'conflict' };
}
