import type { Cursor, FieldValue, Row, RowChange } from '#contract/row';
import type { Refusal } from '#contract/refusal';
import type { Cells } from './cells.ts';
import { eachInSlices } from './each-in-slices.ts';

export type Fields = Readonly<Record<string, FieldValue>>;

/** What the last exchange left of a row: pending changes are the difference between the sheet and this. */
export type RowState = {
  /** Revision of the server's row that `base` and `theirs` come from. */
  readonly revision: number;
  /** By field, the last value this workbook and the server agreed on. */
  readonly base: Fields;
  /** By field in conflict, the value the server has; absent from the others, where the server has `base`. */
  readonly theirs: Fields;
  readonly refusals: readonly Refusal[];
  /** Its last push was taken, and nothing happened since. */
  readonly sent: boolean;
  /** By column, what its cell held before a receipt overwrote it: seen there again, the receipt was undone. */
  readonly overwritten: Cells;
  /** Fields whose pending value was typed by somebody else in a shared workbook. */
  readonly typedByOthers: readonly string[];
  /** What the last push that took something of this row changed, as long as the server still holds it. */
  readonly pushed: Pushed | null;
};

/** By field that a push changed on the server, the value before; `push` is the idempotency key of the request. */
export type Pushed = { readonly push: string; readonly before: Fields };

/** A push whose answer has not arrived: it is sent again as it was, under the same key. */
export type Outbox = { readonly idempotencyKey: string; readonly rows: readonly RowChange[] };

export type Exchange = { readonly at: string; readonly sent: number; readonly received: number };

export type SheetState = {
  readonly cursor: Cursor;
  readonly rows: ReadonlyMap<string, RowState>;
  readonly outbox: Outbox | null;
  /** Idempotency keys of the requests that the person's last *Send* was made of. */
  readonly lastPush: readonly string[];
  readonly lastExchange: Exchange | null;
  /** Object id of whoever last worked on the sheet; empty before anybody. */
  readonly worker: string;
};

export const emptyState: SheetState = {
  cursor: {},
  rows: new Map(),
  outbox: null,
  lastPush: [],
  lastExchange: null,
  worker: '',
};

/** What is kept of a row that only was received. */
export const receivedRow = (revision: number, base: Fields): RowState => ({
  revision,
  base,
  theirs: {},
  refusals: [],
  sent: false,
  overwritten: {},
  typedByOthers: [],
  pushed: null,
});

/** The server's values as far as this workbook knows. */
export const latestOf = (row: RowState): Fields => ({ ...row.base, ...row.theirs });

/** A row as the server last gave it; undefined when it never did. */
export function serverRow({ rows }: SheetState, key: string): Row | undefined {
  const row = rows.get(key);
  return row && { key, revision: row.revision, fields: latestOf(row) };
}

type ChangedRows = ReadonlyMap<string, RowState | undefined>;

/** The state with some rows replaced; undefined forgets a row. */
export function withRows(state: SheetState, changed: ChangedRows): SheetState {
  const rows = new Map(state.rows);
  for (const change of changed) replace(rows, change);
  return { ...state, rows };
}

/** The same for any number of rows: copying fifty thousand is felt. */
export async function withRowsInSlices(state: SheetState, changed: ChangedRows): Promise<SheetState> {
  const rows = new Map<string, RowState>();
  await eachInSlices(state.rows, (known) => rows.set(...known));
  await eachInSlices(changed, (change) => replace(rows, change));
  return { ...state, rows };
}

function replace(rows: Map<string, RowState>, [key, row]: readonly [string, RowState | undefined]): void {
  if (row === undefined) rows.delete(key);
  else rows.set(key, row);
}
