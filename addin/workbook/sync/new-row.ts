import type { Row } from '#contract/row';
import type { Cells } from './cells.ts';
import type { RowStatus } from './row-status.ts';
import { receivedRow, type RowState } from './sheet-state.ts';
import { KEY_COLUMN, REVISION_COLUMN, STATUS_COLUMN, type SheetColumn } from './specification.ts';

export type NewRow = { readonly key: string; readonly state: RowState; readonly cells: Cells };

/** A row of the server as it enters the sheet. */
export function newRow(
  columns: readonly SheetColumn[],
  { key, revision, fields }: Row,
  statusText: (status: RowStatus) => string,
): NewRow {
  const base = Object.fromEntries(columns.map(({ id }) => [id, fields[id] ?? null]));
  const shown = columns.map((column) => [column.id, column.toCell(base[column.id] ?? null)] as const);
  return {
    key,
    state: receivedRow(revision, base),
    cells: {
      ...Object.fromEntries(shown),
      [KEY_COLUMN]: key,
      [REVISION_COLUMN]: revision,
      [STATUS_COLUMN]: statusText({ status: 'synced' }),
    },
  };
}
