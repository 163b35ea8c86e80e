import { MAX_PUSHED_ROWS, type RowChange, type RowResult } from '#contract/row';
import { applyResult } from './apply-result.ts';
import { matchRows, type SheetRow } from './match-rows.ts';
import type { Work } from './plan.ts';
import type { RowStep } from './row-step.ts';
import { editedColumns, rowChange, type Typist } from './row-changes.ts';
import type { Place } from './typed-by-others.ts';
import type { Outbox, SheetState } from './sheet-state.ts';
import { syncedColumns, type SheetSpecification } from './specification.ts';

/** Everything to send, in requests of at most 500 rows. */
export function pendingPushes(
  specification: SheetSpecification,
  state: SheetState,
  rows: readonly SheetRow[],
  typist: Typist,
): readonly (readonly RowChange[])[] {
  const columns = syncedColumns(specification);
  const { owned } = matchRows(columns, state.rows, rows);
  const changes = [...owned].flatMap(([key, row]) => {
    const known = state.rows.get(key);
    return known === undefined ? [] : (rowChange(columns, key, { known, cells: row.cells, typist }) ?? []);
  });
  return inRequests(changes);
}

/** Requests that change nothing and bring the rows in conflict as they are on the server. */
export function conflictReads({ rows }: SheetState): readonly (readonly RowChange[])[] {
  const inConflict = [...rows].filter(([, { theirs }]) => Object.keys(theirs).length > 0);
  return inRequests(inConflict.map(([key, { revision }]) => ({ key, base: revision, changes: {} })));
}

function inRequests(changes: readonly RowChange[]): readonly (readonly RowChange[])[] {
  const requests = Math.ceil(changes.length / MAX_PUSHED_ROWS);
  return Array.from({ length: requests }, (_, index) =>
    changes.slice(index * MAX_PUSHED_ROWS, (index + 1) * MAX_PUSHED_ROWS),
  );
}

/** Every cell that differs from what was last agreed on. */
export function pendingPlaces(
  specification: SheetSpecification,
  state: SheetState,
  rows: readonly SheetRow[],
): readonly Place[] {
  const columns = syncedColumns(specification);
  const { owned } = matchRows(columns, state.rows, rows);
  return [...owned].flatMap(([key, row]) => {
    const known = state.rows.get(key);
    if (known === undefined) return [];
    return editedColumns(columns, known, row.cells).map(({ id }) => ({ key, column: id }));
  });
}

/** What the answer to a push does. */
export function resultWork(
  specification: SheetSpecification,
  { rows: pushed, idempotencyKey: push }: Outbox,
  results: readonly RowResult[],
): Work {
  const columns = syncedColumns(specification);
  const changes = new Map(pushed.map((change) => [change.key, change]));
  const steps = new Map<string, RowStep>();
  const removed: string[] = [];
  for (const result of results) {
    const change = changes.get(result.key);
    if (change === undefined) continue;
    if (isRemoved(change, result)) removed.push(result.key);
    steps.set(result.key, (known, cells) => applyResult(columns, known, cells, { change, result, push }));
  }
  return { steps, arrivals: [], removed };
}

const isRemoved = ({ remove }: RowChange, { row, refusals }: RowResult): boolean =>
  remove === true && row === null && refusals.length === 0;

/** Requests that delete rows on the server, as long as nobody changed them since they were last seen here. */
export function removals({ rows }: SheetState, keys: readonly string[]): readonly (readonly RowChange[])[] {
  const known = keys.flatMap((key) => {
    const row = rows.get(key);
    return row === undefined ? [] : [{ key, base: row.revision, changes: {}, remove: true as const }];
  });
  return inRequests(known);
}
