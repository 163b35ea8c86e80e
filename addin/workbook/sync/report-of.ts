import type { MatchedRows } from './match-rows.ts';
import type { PlannedRow } from './plan-row.ts';
import type { CellConflict, SheetReport, UndoneCell } from './sheet-report.ts';
import type { SheetState } from './sheet-state.ts';
import { withdrawableCells } from './withdraw.ts';

/** Sums up a plan for the pane. */
export function reportOf(
  state: SheetState,
  planned: readonly PlannedRow[],
  matched: MatchedRows,
  added: number,
): SheetReport {
  const missing = new Set(matched.missing.filter((key) => state.rows.has(key)));
  const present = planned.filter(({ key }) => !missing.has(key));
  const pending = present.map(({ pending: fields }) => fields).filter((fields) => fields.length > 0);
  return {
    rows: present.length + added,
    pendingCells: pending.reduce((sum, fields) => sum + fields.length, 0),
    pendingRows: pending.length,
    pendingByOthers: present.reduce((sum, row) => sum + byOthers(row), 0),
    conflicts: present.flatMap(conflictsOf),
    undone: present.flatMap(undoneOf),
    refusals: present.flatMap(({ key, state: row }) => row.refusals.map((refusal) => ({ key, refusal }))),
    copies: matched.copies.length,
    strangers: matched.strangers.length,
    missing: [...missing],
    unanswered: state.outbox !== null,
    withdrawable: withdrawableCells(state),
    lastExchange: state.lastExchange,
  };
}

const conflictsOf = ({ key, edited, state }: PlannedRow): readonly CellConflict[] =>
  Object.entries(state.theirs).map(([field, theirs]) => ({
    key,
    field,
    mine: edited[field] ?? null,
    theirs,
  }));

const undoneOf = ({ key, undone, state }: PlannedRow): readonly UndoneCell[] =>
  Object.entries(undone).map(([field, mine]) => ({ key, field, mine, theirs: state.base[field] ?? null }));

const byOthers = ({ pending, state }: PlannedRow): number =>
  pending.filter((field) => state.typedByOthers.includes(field)).length;
