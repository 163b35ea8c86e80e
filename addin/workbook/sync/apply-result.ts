import type { FieldValue, RowChange, RowResult } from '#contract/row';
import type { Refusal } from '#contract/refusal';
import type { Cells } from './cells.ts';
import { mergeRow, type RowMerge, type ServerRow } from './merge-row.ts';
import { withValue } from './row-refusals.ts';
import { latestOf, type Fields, type RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

/** The answer to one pushed row, with what was pushed of it. */
export type AnsweredRow = {
  readonly change: RowChange;
  readonly result: RowResult;
  /** Idempotency key of the request it was pushed in. */
  readonly push: string;
};

/**
 * What an answer makes of a row. Fields named neither in conflicts nor in refusals were taken: what was sent
 * becomes the base, and what the person typed meanwhile is a new difference. An answer to a push sent again
 * may be older than a pull made since: then the server's values are those already known.
 */
export function applyResult(
  columns: readonly SheetColumn[],
  known: RowState,
  cells: Cells,
  { change, result, push }: AnsweredRow,
): RowMerge {
  const taken = takenFields(change, result);
  const rebased: RowState = {
    ...known,
    base: { ...known.base, ...taken },
    overwritten: Object.fromEntries(Object.entries(known.overwritten).filter(([id]) => !(id in taken))),
    pushed: hasChanged(change, result, taken) ? { push, before: before(change, taken) } : known.pushed,
    refusals: result.refusals.map((refusal) => ofValue(change, refusal)),
    sent: isEmpty(change.changes) ? known.sent : isWhole(result),
  };
  return mergeRow(columns, rebased, cells, serverRow(known, result));
}

/** The server may have had already all that was sent: then its revision stays, and there is nothing to take back. */
const hasChanged = ({ base }: RowChange, { row }: RowResult, taken: Fields): boolean =>
  !isEmpty(taken) && base !== 0 && row?.revision !== base;

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;
const isWhole = ({ refusals, conflicts }: RowResult): boolean => refusals.length + conflicts.length === 0;

/** What the answer says is of the value that was sent, not of what was typed since. */
function ofValue({ changes }: RowChange, refusal: Refusal): Refusal {
  const sent = changes[refusal.field];
  return sent === undefined ? refusal : withValue(refusal, sent.to);
}

const before = ({ changes }: RowChange, taken: Fields): Fields =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([field, { from }]) => (field in taken ? [[field, from]] : [])),
  );

function takenFields(change: RowChange, result: RowResult): Record<string, FieldValue> {
  const kept = new Set([...result.conflicts, ...result.refusals].map(({ field }) => field));
  if (result.row === null || kept.has('')) return {};
  const taken: Record<string, FieldValue> = {};
  for (const [field, { to }] of Object.entries(change.changes)) if (!kept.has(field)) taken[field] = to;
  return taken;
}

function serverRow(known: RowState, { row, conflicts }: RowResult): ServerRow {
  if (row === null || row.revision < known.revision) {
    return { revision: known.revision, fields: latestOf(known) };
  }
  const fields: Record<string, FieldValue> = { ...row.fields };
  for (const { field, theirs } of conflicts) fields[field] = theirs;
  return { revision: row.revision, fields };
}
