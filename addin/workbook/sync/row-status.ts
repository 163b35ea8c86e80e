import type { RowState } from './sheet-state.ts';

/** What the status column says of a row, most urgent first. */
export type RowStatus =
  | {
      readonly status: 'copy' | 'stranger' | 'twice' | 'new' | 'to-send' | 'by-others' | 'sent' | 'synced';
    }
  | { readonly status: 'conflict' | 'undone'; readonly fields: readonly string[] }
  | { readonly status: 'refused' | 'unnamed'; readonly refusals: RowState['refusals'] };

/** The status of a row that has its key, from its state, the fields edited since and the receipts undone. */
export function rowStatus(
  known: RowState,
  edited: readonly string[],
  undone: readonly string[] = [],
): RowStatus {
  const conflicts = Object.keys(known.theirs);
  if (conflicts.length > 0) return { status: 'conflict', fields: conflicts };
  if (known.refusals.length > 0) return { status: 'refused', refusals: known.refusals };
  if (undone.length > 0) return { status: 'undone', fields: undone };
  if (edited.length > 0) return { status: pendingStatus(known, edited) };
  return { status: known.sent ? 'sent' : 'synced' };
}

function pendingStatus(
  { revision, typedByOthers }: RowState,
  edited: readonly string[],
): 'by-others' | 'new' | 'to-send' {
  if (edited.every((field) => typedByOthers.includes(field))) return 'by-others';
  return revision === 0 ? 'new' : 'to-send';
}
