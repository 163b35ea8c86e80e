import type { FieldValue } from '#contract/row';
import { sameCell, type CellValue } from './cell-value.ts';
import type { Cells } from './cells.ts';
import { mergeCell } from './merge-cell.ts';
import { normalised } from './normalised.ts';
import type { Fields, RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';
import { isUndone } from './undone.ts';
import { stillHeld } from './still-held.ts';

export type ServerRow = { readonly revision: number; readonly fields: Fields };

export type RowMerge = {
  readonly state: RowState;
  /** By column, what to write in the sheet. */
  readonly writes: Cells;
};

/**
 * Merges what the server has of a row into what the sheet has: cells the person did not touch take the
 * server's value, the others keep theirs, and a cell changed on both sides is remembered as a conflict.
 */
export function mergeRow(
  columns: readonly SheetColumn[],
  known: RowState,
  found: Cells,
  server: ServerRow,
): RowMerge {
  const cells = { ...shownCells(columns, known), ...found };
  const base: Record<string, FieldValue> = {};
  const theirs: Record<string, FieldValue> = {};
  const writes: Record<string, CellValue> = {};
  for (const column of columns) {
    const value = server.fields[column.id] ?? null;
    const merged = mergeColumn(
      column,
      known.base[column.id] ?? null,
      agreedCell(column, known, cells),
      value,
    );
    base[column.id] = merged.base;
    if (merged.conflict) theirs[column.id] = value;
    if (merged.write !== undefined) writes[column.id] = merged.write;
  }
  const overwritten = { ...known.overwritten, ...overwrittenBy(columns, cells, writes) };
  const pushed = stillHeld(known, server.fields);
  return { state: { ...known, revision: server.revision, base, theirs, overwritten, pushed }, writes };
}

/**
 * What the cells of a row show of the state: stands for those of a column that the person deleted, which Ctrl+Z may
 * bring back as they were.
 */
export const shownCells = (columns: readonly SheetColumn[], { base }: RowState): Cells =>
  Object.fromEntries(columns.map((column) => [column.id, column.toCell(base[column.id] ?? null)]));

/** The cell, or what it would show had nobody taken the last receipt back. */
const agreedCell = (column: SheetColumn, known: RowState, cells: Cells): CellValue =>
  isUndone(column, known, cells) ? column.toCell(known.base[column.id] ?? null) : (cells[column.id] ?? '');

/** What the writes cover in cells that a person may edit. */
function overwrittenBy(columns: readonly SheetColumn[], cells: Cells, writes: Cells): Cells {
  const covered = columns.filter(
    ({ id, access }) => access === 'editable' && id in writes && !sameCell(writes[id] ?? '', cells[id] ?? ''),
  );
  return Object.fromEntries(covered.map(({ id }) => [id, cells[id] ?? '']));
}

type ColumnMerge = { readonly base: FieldValue; readonly conflict: boolean; readonly write?: CellValue };

function mergeColumn(
  column: SheetColumn,
  base: FieldValue,
  cell: CellValue,
  theirs: FieldValue,
): ColumnMerge {
  if (column.access === 'read-only') return restored(column, cell, theirs);
  const read = (value: FieldValue) => normalised(column, value);
  const merge = mergeCell(read(base), column.toField(cell), read(theirs));
  switch (merge.outcome) {
    case 'agreed':
      return { base: theirs, conflict: false };
    case 'take':
      return { base: theirs, conflict: false, write: column.toCell(theirs) };
    case 'pending':
      return { base: theirs, conflict: false };
    case 'conflict':
      return { base, conflict: true };
  }
}

/** A read-only cell always shows the server's value, whatever was typed over it. */
function restored(column: SheetColumn, cell: CellValue, theirs: FieldValue): ColumnMerge {
  const shown = column.toCell(theirs);
  return sameCell(shown, cell)
    ? { base: theirs, conflict: false }
    : { base: theirs, conflict: false, write: shown };
}
