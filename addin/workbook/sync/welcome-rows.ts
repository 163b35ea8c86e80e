import { matchRows, type SheetRow } from './match-rows.ts';
import { receivedRow, withRows, type RowState, type SheetState } from './sheet-state.ts';
import { syncedColumns, type SheetSpecification } from './specification.ts';

export type Welcomed = {
  readonly state: SheetState;
  /** The rows read, with the keys that some of them get. */
  readonly rows: readonly SheetRow[];
  /** Keys whose state was made or forgotten here. */
  readonly touched: ReadonlySet<string>;
};

/**
 * Takes up the rows that people typed: each gets a key and a state that agrees on nothing yet, so that all its cells
 * are to send. A row whose key cell was emptied gets its own key back. A row given up before it was sent is forgotten.
 */
export function welcomeRows(
  specification: SheetSpecification,
  state: SheetState,
  rows: readonly SheetRow[],
): Welcomed {
  const { newKey } = specification;
  if (newKey === undefined) return { state, rows, touched: new Set() };
  const { copies, strangers, missing } = matchRows(syncedColumns(specification), state.rows, rows);
  const lost = new Set(missing);
  const keys = new Map<SheetRow, string>();
  const changed = new Map<string, RowState | undefined>();
  for (const row of [...strangers, ...copies].sort((one, other) => one.position - other.position)) {
    const key = newKey(row.cells, state.rows.has(row.key) ? '' : row.key);
    if (key === undefined || isTaken(key, state, { lost, changed })) continue;
    lost.delete(key);
    keys.set(row, key);
    if (!state.rows.has(key)) changed.set(key, receivedRow(0, {}));
  }
  for (const key of givenUp(state, lost)) changed.set(key, undefined);
  return {
    state: changed.size === 0 ? state : withRows(state, changed),
    rows: keys.size === 0 ? rows : rows.map((row) => ({ ...row, key: keys.get(row) ?? row.key })),
    touched: new Set(changed.keys()),
  };
}

type Taken = {
  readonly lost: ReadonlySet<string>;
  readonly changed: ReadonlyMap<string, RowState | undefined>;
};

const isTaken = (key: string, { rows }: SheetState, { lost, changed }: Taken): boolean =>
  changed.has(key) || (rows.has(key) && !lost.has(key));

/** Never sent, and removed or emptied since; a row on its way to the server is waited for. */
function givenUp({ rows, outbox }: SheetState, lost: ReadonlySet<string>): readonly string[] {
  const sending = new Set(outbox?.rows.map(({ key }) => key));
  return [...lost].filter((key) => rows.get(key)?.revision === 0 && !sending.has(key));
}
