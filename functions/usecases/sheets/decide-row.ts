import type { RefusalCode } from '#contract/refusal';
import type { Row, RowChange, RowResult } from '#contract/row';
import type { RowWrite, StoredRow } from '../ports.ts';
import type { Register } from '../read-register.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { editRow } from './edit-row.ts';
import type { SheetResource, WrittenRow } from './sheet-resource.ts';
import { viewOf } from './sheet-row.ts';

/** What becomes of one pushed row. */
export type RowDecision = {
  readonly result: RowResult;
  readonly write?: RowWrite;
  readonly written?: WrittenRow;
  /** The organisation once the row is written. */
  readonly register?: Register;
};

type Around = { readonly stored: StoredRow | undefined; readonly register: Register };

/** Makes, merges or deletes a row, beside the others of the organisation as they then are. */
export function decideRow(
  resource: SheetResource,
  change: RowChange,
  { stored, register }: Around,
): RowDecision {
  const present = stored?.deleted === false ? stored : undefined;
  const refusal = notTheirs(resource, change, present);
  if (refusal !== undefined) return { result: refusedRow(change.key, refusal) };
  if (change.remove === true) return removeOne(resource, change, { stored: present, register });
  if (present === undefined && change.base > 0) return { result: refusedRow(change.key, 'unknown-row') };
  return editOne(resource, change, { stored, present, register });
}

/**
 * Why whoever pushes may not work on a row. One that is there for others only is answered like none: keys that can be
 * guessed tell nothing.
 */
function notTheirs(
  resource: SheetResource,
  { base, remove }: RowChange,
  present: StoredRow | undefined,
): RefusalCode | undefined {
  const isHidden = isUnseen(resource, present);
  const mayNotMake = resource.makes === false;
  if (mayNotMake && (present === undefined || isHidden)) return base > 0 ? 'unknown-row' : 'not-to-be-made';
  if (isHidden) return 'unknown-row';
  return mayNotMake && remove === true ? 'not-removable' : undefined;
}

const isUnseen = ({ sees, toFields }: SheetResource, present: StoredRow | undefined): boolean =>
  present !== undefined && sees?.(toFields(present.value)) === false;

/** `present` is the row as it is, `stored` what its key held last. */
function editOne(
  resource: SheetResource,
  change: RowChange,
  { stored, present, register }: Around & { readonly present: StoredRow | undefined },
): RowDecision {
  const { key } = change;
  const current = present && resource.toFields(present.value);
  const { fields, conflicts, refusals } = editRow(resource, change, { current, register });
  const result = (row: Row | null): RowResult => ({ key, row, conflicts, refusals });
  if (fields === undefined) return { result: result(present ? viewOf(resource, key, present) : null) };
  if (resource.sees?.(fields) === false) return { result: refusedRow(key, 'unknown-row') };
  const value = resource.toValue(fields, present?.value);
  const write = { key: resource.places.of(key).row, version: stored?.version ?? 0, value };
  return {
    write,
    written: { key, before: present?.value, after: value },
    result: result(viewOf(resource, key, { value, version: write.version + 1 })),
    register: resource.placed(register, key, fields),
  };
}

/** Deleted already is deleted: a push sent again, or two people who agree. */
function removeOne(
  resource: SheetResource,
  { key, base }: RowChange,
  { stored, register }: Around,
): RowDecision {
  if (stored === undefined) return { result: { key, row: null, conflicts: [], refusals: [] } };
  const row = viewOf(resource, key, stored);
  if (stored.version !== base) return { result: refusedRow(key, 'changed-meanwhile', { row }) };
  const by = resource.usedBy(key, register);
  if (by !== undefined) return { result: refusedRow(key, 'still-used', { row, parameters: { by } }) };
  const kept = resource.keeps?.(key);
  if (kept !== undefined) return { result: refusedRow(key, kept, { row }) };
  const value = resource.toValue(row.fields, stored.value);
  return {
    write: { key: stored.key, version: stored.version, value, deleted: true },
    written: { key, before: stored.value, after: undefined },
    result: { key, row: null, conflicts: [], refusals: [] },
    register: resource.placed(register, key, undefined),
  };
}
