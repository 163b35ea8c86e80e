import type { Row } from '#contract/row';
import type { Cells } from './cells.ts';
import { eachInSlices } from './each-in-slices.ts';
import { mergeRow, shownCells, type RowMerge } from './merge-row.ts';
import type { Work } from './plan.ts';
import { saysNotTheirs } from './row-refusals.ts';
import type { RowStep } from './row-step.ts';
import type { Received } from './receive.ts';
import type { RowState, SheetState } from './sheet-state.ts';
import { syncedColumns, type SheetColumn, type SheetSpecification } from './specification.ts';

/** What a part of a pull does: known rows merge, unknown ones arrive. */
export async function pullWork(
  specification: SheetSpecification,
  state: SheetState,
  { rows, ...told }: Received,
): Promise<Work> {
  const columns = syncedColumns(specification);
  const take = told.anew ? receivedAnew : received;
  const latest = new Map<string, Row>();
  await eachInSlices(rows, (row) => latest.set(row.key, row));
  const steps = new Map<string, RowStep>();
  const arrivals: Row[] = [];
  await eachInSlices(latest.values(), (row) => {
    if (state.rows.has(row.key)) steps.set(row.key, (known, cells) => take(columns, row, known, cells));
    else arrivals.push(row);
  });
  return { steps, arrivals, removed: await lostKeys(state, told), restores: true };
}

function received(columns: readonly SheetColumn[], row: Row, known: RowState, cells: Cells): RowMerge {
  if (row.revision < known.revision) return { state: known, writes: {} };
  const sent = known.sent && row.revision === known.revision;
  const refusals = known.refusals.filter((refusal) => !saysNotTheirs(refusal));
  return mergeRow(columns, { ...known, sent, refusals }, cells, row);
}

/**
 * A server that is behind what it once said was brought back from a backup: what the sheet has beyond it is not there
 * any more, and is to be sent again.
 */
function receivedAnew(columns: readonly SheetColumn[], row: Row, known: RowState, cells: Cells): RowMerge {
  if (row.revision >= known.revision) return received(columns, row, known, cells);
  const behind = { ...known, base: row.fields, theirs: {}, overwritten: {}, sent: false, pushed: null };
  return mergeRow(columns, behind, { ...shownCells(columns, known), ...cells }, row);
}

type Told = Omit<Received, 'rows'>;

/**
 * Known keys that this person has no more; a row typed here and never sent is nobody's to take away. A row that
 * stayed for its edits was told to be lost once: it leaves when they are gone, unless a part of the pull brings it.
 */
async function lostKeys(
  { rows }: SheetState,
  { removed, whole, seen, cursor }: Told,
): Promise<readonly string[]> {
  if (removed.length === 0 && cursor === undefined) return [];
  const told = new Set(removed);
  const isLost = (key: string, { revision, refusals }: RowState): boolean =>
    told.has(key) || (whole && revision > 0) || (cursor !== undefined && refusals.some(saysNotTheirs));
  const lost: string[] = [];
  await eachInSlices(rows, ([key, row]) => {
    if (!seen.has(key) && isLost(key, row)) lost.push(key);
  });
  return lost;
}

/** The keys of the rows at hand that a part of a pull may change. */
export async function concernedKeys(
  state: SheetState,
  { rows, ...told }: Received,
): Promise<readonly string[]> {
  const concerned: string[] = [];
  await eachInSlices(rows, ({ key }) => {
    if (state.rows.has(key)) concerned.push(key);
  });
  return [...concerned, ...(await lostKeys(state, told))];
}
