import { sameValue } from './cell-value.ts';
import type { Cells } from './cells.ts';
import { isBlank } from './is-blank.ts';
import { normalised } from './normalised.ts';
import type { RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

/** A row as read: its position in the table is only good until the next reading. */
export type SheetRow = { readonly position: number; readonly key: string; readonly cells: Cells };

export type MatchedRows = {
  readonly owned: ReadonlyMap<string, SheetRow>;
  /** Rows that carry the key of another row: made by copying, never sent. */
  readonly copies: readonly SheetRow[];
  /** Rows with a key nobody knows, or typed without one: never sent. */
  readonly strangers: readonly SheetRow[];
  /** Keys without a row: removed or cut by the person, never taken for a deletion. */
  readonly missing: readonly string[];
};

/** Finds each known row in the sheet by its key; of several, the one nearest to the last exchange keeps it. */
export function matchRows(
  columns: readonly SheetColumn[],
  states: ReadonlyMap<string, RowState>,
  rows: readonly SheetRow[],
): MatchedRows {
  const candidates = new Map<string, SheetRow[]>();
  const strangers: SheetRow[] = [];
  for (const row of rows) {
    if (states.has(row.key)) candidates.set(row.key, [...(candidates.get(row.key) ?? []), row]);
    else if (isStranger(columns, row)) strangers.push(row);
  }
  const owned = new Map<string, SheetRow>();
  const copies: SheetRow[] = [];
  for (const [key, same] of candidates) {
    const known = states.get(key);
    const [nearest, ...others] = known === undefined ? same : nearestFirst(columns, known, same);
    if (nearest !== undefined) owned.set(key, nearest);
    copies.push(...others);
  }
  return { owned, copies, strangers, missing: [...states.keys()].filter((key) => !owned.has(key)) };
}

/** A wholly empty row is the person's spacing, not something to warn about. */
const isStranger = (columns: readonly SheetColumn[], row: SheetRow): boolean =>
  row.key !== '' || !isBlank(columns, row.cells);

function nearestFirst(
  columns: readonly SheetColumn[],
  known: RowState,
  rows: readonly SheetRow[],
): readonly SheetRow[] {
  if (rows.length === 1) return rows;
  const distance = new Map(rows.map((row) => [row, differences(columns, known, row)]));
  return [...rows].sort((one, other) => (distance.get(one) ?? 0) - (distance.get(other) ?? 0));
}

const differences = (columns: readonly SheetColumn[], known: RowState, row: SheetRow): number =>
  columns.filter(
    (column) =>
      !sameValue(
        column.toField(row.cells[column.id] ?? ''),
        normalised(column, known.base[column.id] ?? null),
      ),
  ).length;
