import { QualityError } from '#contract/error';
import type { Cursor } from '#contract/row';

/** More than any scope commits. */
const EACH_RESTORATION = 1e9;

/**
 * The sequences of a cursor as the tables count them. A cursor from before the tables were last brought back from a
 * backup names commits that never were, or were others: it is too old, even once as many were made again. Throws
 * cursor-too-old.
 */
export function sequencesOf(cursor: Cursor, restorations: number): Cursor {
  const before = restorations * EACH_RESTORATION;
  return mapped(cursor, (sequence, scope) => {
    if (Math.floor(sequence / EACH_RESTORATION) !== restorations)
      throw new QualityError('cursor-too-old', { scope });
    return sequence - before;
  });
}

/** The cursor that says so for the next pull. */
export const cursorOfSequences = (sequences: Cursor, restorations: number): Cursor =>
  mapped(sequences, (sequence) => sequence + restorations * EACH_RESTORATION);

const mapped = (cursor: Cursor, change: (sequence: number, scope: string) => number): Cursor =>
  Object.fromEntries(Object.entries(cursor).map(([scope, sequence]) => [scope, change(sequence, scope)]));
