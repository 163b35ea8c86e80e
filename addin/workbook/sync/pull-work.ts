import { mergeRow } from './merge-row.ts';
import type { Work } from './plan.ts';
import type { RowStep } from './row-step.ts';
import type { Received } from './receive.ts';
import type { SheetState } from './sheet-state.ts';
import { syncedColumns, type SheetSpecification } from './specification.ts';

/** What a part of a pull does: known rows merge, unknown ones arrive. */
export function pullWork(
  specification: SheetSpecification,
  state: SheetState,
  { rows, removed, whole, seen }: Received,
): Work {
  const columns = syncedColumns(specification);
  const latest = new Map(rows.map((row) => [row.key, row]));
  const steps = new Map<string, RowStep>();
  for (const row of latest.values()) {
    steps.set(row.key, (known, cells) => {
      if (row.revision < known.revision) return { state: known, writes: {} };
      const sent = known.sent && row.revision === known.revision;
      return mergeRow(columns, { ...known, sent }, cells, row);
    });
  }
  const arrivals = [...latest.values()].filter(({ key }) => !state.rows.has(key));
  const lost = whole ? [...state.rows.keys()] : removed;
  return { steps, arrivals, removed: lost.filter((key) => !seen.has(key)) };
}

/** The keys of the rows at hand that a part of a pull may change. */
export const concernedKeys = ({ rows: known }: SheetState, { rows, removed, whole, seen }: Received) => {
  const lost = whole ? [...known.keys()].filter((key) => !seen.has(key)) : removed;
  return [...rows.map(({ key }) => key), ...lost].filter((key) => known.has(key));
};
