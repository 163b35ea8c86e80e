import type { StrayRow } from './stray-rows.ts';
import type { PlannedRow } from './plan-row.ts';
import type { CellConflict, SheetReport, UndoneCell } from './sheet-report.ts';
import type { SheetState } from './sheet-state.ts';
import { withdrawableCells } from './withdraw.ts';

/** What there is beside the rows that are planned. */
type Around = {
  readonly missing: readonly string[];
  readonly strays: readonly StrayRow[];
  /** Rows that come in. */
  readonly added: number;
};

/** Sums up a plan for the pane. */
export function reportOf(
  state: SheetState,
  planned: readonly PlannedRow[],
  { missing: lost, strays, added }: Around,
): SheetReport {
  const missing = new Set(lost.filter((key) => state.rows.has(key)));
  const copies = strays.filter(({ told }) => told.status === 'copy' || told.status === 'twice').length;
  const present = planned.filter(({ key }) => !missing.has(key));
  const pending = present.map(({ pending: fields }) => fields).filter((fields) => fields.length > 0);
  return {
    rows: present.length + added,
    pendingCells: pending.reduce((sum, fields) => sum + fields.length, 0),
    pendingRows: pending.length,
    pendingErasures: present.reduce((sum, row) => sum + erasures(row), 0),
    pendingByOthers: present.reduce((sum, row) => sum + byOthers(row), 0),
    conflicts: present.flatMap(conflictsOf),
    undone: present.flatMap(undoneOf),
    refusals: planned.flatMap(({ key, state: row }) =>
      row.refusals
        .filter(({ field }) => field === '' || !missing.has(key))
        .map((refusal) => ({ key, refusal })),
    ),
    copies,
    strangers: strays.length - copies,
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

const erasures = ({ pending, edited }: PlannedRow): number =>
  pending.filter((field) => (edited[field] ?? '') === '').length;

const byOthers = ({ pending, state }: PlannedRow): number =>
  pending.filter((field) => state.typedByOthers.includes(field)).length;
