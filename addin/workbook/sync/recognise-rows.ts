import { eachInSlices } from './each-in-slices.ts';
import { isBlank } from './is-blank.ts';
import { normalised } from './normalised.ts';
import type { Cells } from './cells.ts';
import type { SheetRow } from './match-rows.ts';
import type { RowState } from './sheet-state.ts';
import { syncedColumns, type SheetColumn, type SheetSpecification } from './specification.ts';

type States = ReadonlyMap<string, RowState>;

/**
 * The rows read, under the keys they really have. A row whose key cell was emptied, typed over or filled with the key
 * of another gets its own back, when it alone shows all that only the server writes of a row that is missing. A row of
 * which nothing but the key is left is missing: it was cut or cleared, and erases nothing. Where people may write all of
 * a row, its key alone says which it is; where they make the rows it is found again by what they wrote.
 */
export async function recogniseRows(
  specification: SheetSpecification,
  states: States,
  rows: readonly SheetRow[],
): Promise<readonly SheetRow[]> {
  const columns = syncedColumns(specification);
  const marks = columns.filter(({ access }) => access === 'read-only');
  if (marks.length === 0 && specification.newKey === undefined) return rows;
  const held = new Map<string, number>();
  const standing: SheetRow[] = [];
  await eachInSlices(rows, (row) => {
    const kept = row.key !== '' && isBlank(columns, row.cells) ? { ...row, key: '' } : row;
    standing.push(kept);
    held.set(kept.key, (held.get(kept.key) ?? 0) + 1);
  });
  const suspects: SheetRow[] = [];
  await eachInSlices(standing, (row) => {
    if (!states.has(row.key) || (held.get(row.key) ?? 0) > 1) suspects.push(row);
  });
  if (suspects.length === 0 || marks.length === 0) return standing;
  const missing = [...states].filter(([key]) => !held.has(key));
  const keys = ownKeys(marks, missing, suspects);
  return keys.size === 0 ? standing : standing.map((row) => ({ ...row, key: keys.get(row) ?? row.key }));
}

/** True when nothing but its key is left of a row. */
function ownKeys(
  marks: readonly SheetColumn[],
  missing: readonly (readonly [string, RowState])[],
  suspects: readonly SheetRow[],
): ReadonlyMap<SheetRow, string> {
  if (suspects.length === 0 || missing.length === 0) return new Map();
  const keyOf = alone(missing.map(([key, state]) => [printOfState(marks, state), key]));
  const rowOf = alone(suspects.map((row) => [printOfCells(marks, row.cells), row]));
  const pairs = [...rowOf].flatMap(([print, row]) => {
    const key = keyOf.get(print);
    return key === undefined ? [] : [[row, key] as const];
  });
  return new Map(pairs);
}

/** The values of prints that only one of them has. */
function alone<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const found = new Map(pairs);
  const seen = new Set<string>();
  for (const [print] of pairs) {
    if (seen.has(print)) found.delete(print);
    seen.add(print);
  }
  return found;
}

const printOfState = (marks: readonly SheetColumn[], { base }: RowState): string =>
  JSON.stringify(marks.map((column) => String(normalised(column, base[column.id] ?? null) ?? '')));

const printOfCells = (marks: readonly SheetColumn[], cells: Cells): string =>
  JSON.stringify(marks.map((column) => String(column.toField(cells[column.id] ?? '') ?? '')));
