import type { RowState } from './sheet-state.ts';

/** What the status column says of a row, most urgent first. */
export type RowStatus =
  | { readonly status: 'copy' | 'stranger' | 'to-send' | 'sent' | 'synced' }
  | { readonly status: 'conflict'; readonly fields: readonly string[] }
  | { readonly status: 'refused'; readonly refusals: RowState['refusals'] };

/** The status of a row that has its key, from its state and the fields edited since. */
export function rowStatus(known: RowState, edited: readonly string[]): RowStatus {
  const conflicts = Object.keys(known.theirs);
  if (conflicts.length > 0) return { status: 'conflict', fields: conflicts };
  if (known.refusals.length > 0) return { status: 'refused', refusals: known.refusals };
  if (edited.length > 0) return { status: 'to-send' };
  return { status: known.sent ? 'sent' : 'synced' };
}
