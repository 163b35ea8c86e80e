import type { FieldValue } from '#contract/row';
import { sameCell } from './cell-value.ts';
import type { Cells } from './cells.ts';
import type { RowMerge } from './merge-row.ts';
import type { SheetRow } from './match-rows.ts';
import { editedColumns } from './row-changes.ts';
import { refusedHere, standingRefusals } from './row-refusals.ts';
import { rowStatus, type RowStatus } from './row-status.ts';
import type { CellMark, CellWrite, Mark } from './sheet-port.ts';
import type { RowState } from './sheet-state.ts';
import { KEY_COLUMN, REVISION_COLUMN, STATUS_COLUMN, type SheetColumn } from './specification.ts';
import { isUndone } from './undone.ts';

type RowInput = {
  readonly columns: readonly SheetColumn[];
  readonly key: string;
  readonly known: RowState;
  /** Undefined when the sheet lacks the row. */
  readonly row: SheetRow | undefined;
  readonly step: ((known: RowState, cells: Cells) => RowMerge) | undefined;
  readonly statusText: (status: RowStatus) => string;
  readonly restores: boolean;
};

export type PlannedRow = {
  readonly key: string;
  readonly state: RowState;
  /** The state differs from the one before, and has to be kept. */
  readonly changed: boolean;
  readonly writes: readonly CellWrite[];
  readonly marks: readonly CellMark[];
  /** By field edited and not yet taken by the server, the value in the sheet. */
  readonly edited: Readonly<Record<string, FieldValue>>;
  /** By field whose receipt was undone, the value in the sheet. */
  readonly undone: Readonly<Record<string, FieldValue>>;
  /** The edited fields that the next push sends: neither in conflict nor refused here. */
  readonly pending: readonly string[];
  /** Read-only cells show something else than the server has: the next pull puts it back. */
  readonly isTypedOver: boolean;
};

/** The effect of an exchange on one row: state, cells, marks and status together. */
export function planRow(input: RowInput): PlannedRow {
  const { columns, key, known, row, step, statusText, restores } = input;
  const cells = row?.cells ?? shownCells(columns, known);
  const merged = step?.(known, cells) ?? unmerged(known);
  const after = { ...cells, ...merged.writes };
  const edited = fieldsOf(editedColumns(columns, merged.state, after), after);
  const undone = fieldsOf(
    columns.filter((column) => isUndone(column, merged.state, after)),
    after,
  );
  const here = refusedHere(columns, edited, after);
  // A row that the sheet lacks has no edits that refusals could hang on: those of its deletion stay.
  const standing =
    row === undefined ? merged.state.refusals : standingRefusals(columns, merged.state, edited, after);
  const state = settled(merged.state, edited, [
    ...standing.filter(({ field }) => !names(here, field)),
    ...here,
  ]);
  const changed = step !== undefined || state !== known;
  const pending = Object.keys(edited).filter((field) => !(field in state.theirs) && !names(here, field));
  const told = { key, state, changed, edited, undone, pending };
  if (row === undefined) return { ...told, writes: [], marks: [], isTypedOver: false };
  const status = statusText(rowStatus(state, Object.keys(edited), Object.keys(undone)));
  const restored = typedOver(columns, merged, row.cells);
  return {
    ...told,
    writes: writesOf(row, status, { ...merged, writes: { ...(restores ? restored : {}), ...merged.writes } }),
    marks: changedMarks(row.position, marksOf(known), marksOf(state)),
    isTypedOver: !restores && Object.keys(restored).length > 0,
  };
}

const names = (refusals: RowState['refusals'], field: string): boolean =>
  refusals.some((refusal) => refusal.field === field);

const unmerged = (state: RowState): RowMerge => ({ state, writes: {} });

const fieldsOf = (columns: readonly SheetColumn[], cells: Cells): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(columns.map((column) => [column.id, column.toField(cells[column.id] ?? '')]));

/** The same state when nothing of it has lapsed: it is then not written again. */
function settled(state: RowState, edited: object, refusals: RowState['refusals']): RowState {
  const typedByOthers = state.typedByOthers.filter((field) => field in edited);
  const isSame =
    JSON.stringify(refusals) === JSON.stringify(state.refusals) &&
    typedByOthers.length === state.typedByOthers.length;
  return isSame ? state : { ...state, refusals, typedByOthers };
}

const shownCells = (columns: readonly SheetColumn[], known: RowState): Cells =>
  Object.fromEntries(columns.map((column) => [column.id, column.toCell(known.base[column.id] ?? null)]));

function writesOf(row: SheetRow, status: string, { state, writes }: RowMerge): readonly CellWrite[] {
  const wanted: Cells = {
    ...writes,
    [KEY_COLUMN]: row.key,
    [REVISION_COLUMN]: state.revision,
    [STATUS_COLUMN]: status,
  };
  return Object.entries(wanted)
    .filter(([column, value]) => (row.cells[column] ?? '') !== value)
    .map(([column, value]) => ({ position: row.position, column, value }));
}

/** What read-only cells that show something else, and that nothing else is written in, are to show. */
function typedOver(columns: readonly SheetColumn[], { state, writes }: RowMerge, cells: Cells): Cells {
  const wanted = columns
    .filter(({ id, access }) => access === 'read-only' && id in cells && !(id in writes))
    .map((column) => [column.id, column.toCell(state.base[column.id] ?? null)] as const);
  return Object.fromEntries(wanted.filter(([id, value]) => !sameCell(cells[id] ?? '', value)));
}

type Marks = ReadonlyMap<string, Mark>;

const marksOf = (state: RowState): Marks =>
  new Map<string, Mark>([
    ...state.refusals.filter(({ field }) => field !== '').map(({ field }) => [field, 'refused'] as const),
    ...Object.keys(state.theirs).map((field) => [field, 'conflict'] as const),
  ]);

function changedMarks(position: number, before: Marks, after: Marks): readonly CellMark[] {
  const columns = new Set([...before.keys(), ...after.keys()]);
  return [...columns]
    .filter((column) => before.get(column) !== after.get(column))
    .map((column) => ({ position, column, mark: after.get(column) ?? null }));
}
