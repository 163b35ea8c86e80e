import { mergeRow } from './merge-row.ts';
import type { Work } from './plan.ts';
import { saysNotTheirs } from './row-refusals.ts';
import type { RowStep } from './row-step.ts';
import type { Received } from './receive.ts';
import type { RowState, SheetState } from './sheet-state.ts';
import { syncedColumns, type SheetSpecification } from './specification.ts';

/** What a part of a pull does: known rows merge, unknown ones arrive. */
export function pullWork(
  specification: SheetSpecification,
  state: SheetState,
  { rows, removed, whole, seen, cursor }: Received,
): Work {
  const columns = syncedColumns(specification);
  const latest = new Map(rows.map((row) => [row.key, row]));
  const steps = new Map<string, RowStep>();
  for (const row of latest.values()) {
    steps.set(row.key, (known, cells) => {
      if (row.revision < known.revision) return { state: known, writes: {} };
      const sent = known.sent && row.revision === known.revision;
      const refusals = known.refusals.filter((refusal) => !saysNotTheirs(refusal));
      return mergeRow(columns, { ...known, sent, refusals }, cells, row);
    });
  }
  const arrivals = [...latest.values()].filter(({ key }) => !state.rows.has(key));
  const lost = lostKeys(state, { removed, whole, seen, cursor });
  return { steps, arrivals, removed: lost, restores: true };
}

type Told = Omit<Received, 'rows'>;

/**
 * Known keys that this person has no more; a row typed here and never sent is nobody's to take away. A row that
 * stayed for its edits was told to be lost once: it leaves when they are gone, unless a part of the pull brings it.
 */
function lostKeys({ rows }: SheetState, { removed, whole, seen, cursor }: Told): readonly string[] {
  const told = new Set(removed);
  const isLost = ([key, { revision, refusals }]: readonly [string, RowState]): boolean =>
    told.has(key) || (whole && revision > 0) || (cursor !== undefined && refusals.some(saysNotTheirs));
  return [...rows].filter((row) => isLost(row) && !seen.has(row[0])).map(([key]) => key);
}

/** The keys of the rows at hand that a part of a pull may change. */
export const concernedKeys = (state: SheetState, received: Received): readonly string[] =>
  [...received.rows.map(({ key }) => key), ...lostKeys(state, received)].filter((key) => state.rows.has(key));
