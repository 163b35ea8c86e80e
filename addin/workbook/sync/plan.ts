import type { Row } from '#contract/row';
import { matchRows, type SheetRow } from './match-rows.ts';
import { newRow } from './new-row.ts';
import { planRow, type PlannedRow } from './plan-row.ts';
import { strayRows, type StrayRow } from './stray-rows.ts';
import type { RowStatus } from './row-status.ts';
import type { RowStep } from './row-step.ts';
import { reportOf } from './report-of.ts';
import type { CellWrite, SheetChange } from './sheet-port.ts';
import type { SheetReport } from './sheet-report.ts';
import { withRows, type RowState, type SheetState } from './sheet-state.ts';
import { STATUS_COLUMN, syncedColumns, type SheetSpecification } from './specification.ts';

/** What is to be done: nothing at all only refreshes statuses, marks and the report. */
export type Work = {
  readonly steps: ReadonlyMap<string, RowStep>;
  /** Rows of the server that the workbook does not know. */
  readonly arrivals: readonly Row[];
  /** Keys the server no longer gives to this person. */
  readonly removed: readonly string[];
  /** Shows again, in every row, the server's value of the cells that are nobody's to change. */
  readonly restores?: boolean;
};

export const noWork: Work = { steps: new Map(), arrivals: [], removed: [] };

export type Plan = {
  readonly change: SheetChange;
  readonly state: SheetState;
  readonly touched: ReadonlySet<string>;
  readonly report: SheetReport;
  /** The next pull has something to restore. */
  readonly isTypedOver: boolean;
};

export type PlanInput = {
  readonly specification: SheetSpecification;
  readonly state: SheetState;
  readonly rows: readonly SheetRow[];
  readonly statusText: (status: RowStatus) => string;
};

/** The whole effect of an exchange on sheet and state, decided before anything is written. */
export function plan({ specification, state, rows, statusText }: PlanInput, work: Work): Plan {
  const columns = syncedColumns(specification);
  const matched = matchRows(columns, state.rows, rows);
  const strays = strayRows(specification, matched);
  const withdrawn = new Set(work.removed);
  const outcomes = [...state.rows].map(([key, known]) => {
    const step = withdrawn.has(key) ? withdraw : work.steps.get(key);
    const row = matched.owned.get(key);
    return planRow({ columns, key, known, row, step, statusText, restores: work.restores === true });
  });
  const leaves = ({ key, edited }: PlannedRow) => withdrawn.has(key) && Object.keys(edited).length === 0;
  const gone = new Set(outcomes.filter(leaves).map(({ key }) => key));
  const planned = outcomes.filter(({ key }) => !gone.has(key));
  const arrivals = [...work.arrivals].sort((one, other) => specification.compare(one, other));
  const added = arrivals.map((row) => newRow(columns, row, statusText));
  const states = changedStates(planned, gone, new Map(added.map(({ key, state: fresh }) => [key, fresh])));
  const next = withRows(state, states);
  return {
    change: {
      cells: [...planned.flatMap(({ writes }) => writes), ...strayStatuses(strays, statusText)],
      marks: planned.flatMap(({ marks }) => marks),
      appended: added.map(({ cells }) => cells),
      removed: [...gone].flatMap((key) => matched.owned.get(key)?.position ?? []),
    },
    state: next,
    touched: new Set(states.keys()),
    isTypedOver: planned.some((row) => row.isTypedOver),
    report: reportOf(next, planned, { missing: matched.missing, strays, added: added.length }),
  };
}

/** A row taken from this person while they were editing it stays, and says why it cannot be sent. */
const withdraw: RowStep = (known) => ({
  state: { ...known, refusals: [{ field: '', code: 'unknown-row', parameters: {} }] },
  writes: {},
});

function changedStates(
  planned: readonly PlannedRow[],
  gone: ReadonlySet<string>,
  added: ReadonlyMap<string, RowState>,
): ReadonlyMap<string, RowState | undefined> {
  const changed = new Map<string, RowState | undefined>(added);
  for (const { key, state, changed: differs } of planned) if (differs) changed.set(key, state);
  for (const key of gone) changed.set(key, undefined);
  return changed;
}

/** Rows that are never sent say why in their status; the rest of them is the person's. */
const strayStatuses = (
  strays: readonly StrayRow[],
  statusText: PlanInput['statusText'],
): readonly CellWrite[] =>
  strays
    .map(({ row, told }) => ({ row, value: statusText(told) }))
    .filter(({ row, value }) => row.cells[STATUS_COLUMN] !== value)
    .map(({ row: { position }, value }) => ({ position, column: STATUS_COLUMN, value }));
