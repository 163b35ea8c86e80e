import * as z from 'zod';
import {
  rowResultSchema,
  type PushAnswer,
  type PushRequest,
  type Row,
  type RowChange,
  type RowResult,
} from '#contract/row';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import type { Decision, RowWrite, StoredRow } from '../ports.ts';
import { readRegister, type Register } from '../read-register.ts';
import { ORGANISATION } from '../row-keys.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { requireOnce } from '../rows/require-once.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { editRow } from './edit-row.ts';
import { findSheet } from './find-sheet.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';
import { viewOf } from './sheet-row.ts';

/** With the head, the log, the audit and the memory, below the hundred items of a transaction. */
const ROWS_AT_ONCE = 90;

/** Makes, merges and deletes what a person changed in a sheet, and answers in the order of the rows. */
export async function pushSheet(session: Session, name: string, { rows }: PushRequest): Promise<PushAnswer> {
  requireOnce(rows);
  const resource = findSheet(name);
  const results: RowResult[] = [];
  for (const chunk of chunksOf(rows, ROWS_AT_ONCE)) {
    const pushed = await session.store.ledger.commit({
      scope: ORGANISATION,
      idempotency: partOf(session, digestOf([name, ...chunk.map(({ key }) => key)])),
      answer: z.array(rowResultSchema),
      decide: () => decideChunk(session, { name, resource, rows: chunk }),
    });
    results.push(...pushed);
  }
  return { results };
}

type Chunk = {
  readonly name: string;
  readonly resource: SheetResource;
  readonly rows: readonly RowChange[];
};

/** The commit is of the organisation's own scope: nothing of the register moves between reading and writing. */
async function decideChunk(
  session: Session,
  { name, resource, rows }: Chunk,
): Promise<Decision<RowResult[]>> {
  const { ledger } = session.store;
  const [first, present] = await Promise.all([
    readRegister(session.store),
    ledger.rows(
      ORGANISATION,
      rows.map(({ key }) => resource.prefix + key),
    ),
  ]);
  let register = first;
  const edits: Edit[] = [];
  for (const change of rows) {
    const edit = editOne(resource, change, { stored: present.get(resource.prefix + change.key), register });
    register = edit.register ?? register;
    edits.push(edit);
  }
  const writes = edits.flatMap(({ write }) => write ?? []);
  const answer = edits.map(({ result }) => result);
  if (writes.length === 0) return { answer };
  return {
    answer,
    commit: { writes, audit: auditNote(session, 'push-sheet', { sheet: name, rows: writes.length }) },
  };
}

type Edit = {
  readonly result: RowResult;
  readonly write?: RowWrite;
  /** The organisation once the row is written. */
  readonly register?: Register;
};
type Around = { readonly stored: StoredRow | undefined; readonly register: Register };

function editOne(resource: SheetResource, change: RowChange, { stored, register }: Around): Edit {
  const present = stored?.deleted === false ? stored : undefined;
  if (change.remove === true) return removeOne(resource, change, { stored: present, register });
  if (present === undefined && change.base > 0) return { result: refusedRow(change.key, 'unknown-row') };
  const current = present && resource.toFields(present.value);
  const { fields, conflicts, refusals } = editRow(resource, change, { current, register });
  const result = (row: Row | null): RowResult => ({ key: change.key, row, conflicts, refusals });
  if (fields === undefined) return { result: result(present ? viewOf(resource, present) : null) };
  const write = writeOf(resource, change.key, { stored, fields });
  const row = viewOf(resource, { ...write, version: write.version + 1 });
  return { write, result: result(row), register: resource.placed(register, change.key, fields) };
}

type Written = { readonly stored: StoredRow | undefined; readonly fields: Fields };

const writeOf = (resource: SheetResource, key: string, { stored, fields }: Written): RowWrite => ({
  key: resource.prefix + key,
  version: stored?.version ?? 0,
  value: resource.toValue(fields),
});

/** Deleted already is deleted: a push sent again, or two people who agree. */
function removeOne(resource: SheetResource, { key, base }: RowChange, { stored, register }: Around): Edit {
  if (stored === undefined) return { result: { key, row: null, conflicts: [], refusals: [] } };
  const row = viewOf(resource, stored);
  if (stored.version !== base) return { result: refusedRow(key, 'changed-meanwhile', { row }) };
  const by = resource.usedBy(key, register);
  if (by !== undefined) return { result: refusedRow(key, 'still-used', { row, parameters: { by } }) };
  return {
    write: { key: stored.key, version: stored.version, value: resource.toValue(row.fields), deleted: true },
    result: { key, row: null, conflicts: [], refusals: [] },
    register: resource.placed(register, key, undefined),
  };
}
