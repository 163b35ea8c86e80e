import { sameValue } from './cell-value.ts';
import { latestOf, type Fields, type RowState } from './sheet-state.ts';

/** What a push changed on the server, less what changed there since. */
export function stillHeld(known: RowState, server: Fields): RowState['pushed'] {
  if (known.pushed === null) return null;
  const latest = latestOf(known);
  const held = Object.entries(known.pushed.before).filter(([field]) =>
    sameValue(server[field] ?? null, latest[field] ?? null),
  );
  return held.length === 0 ? null : { ...known.pushed, before: Object.fromEntries(held) };
}
