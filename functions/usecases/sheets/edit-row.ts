import type { Refusal } from '#contract/refusal';
import type { Conflict, FieldValue, RowChange } from '#contract/row';
import type { Register } from '../read-register.ts';
import type { FieldRule, Fields, SheetResource } from './sheet-resource.ts';

export type EditedFields = {
  /** The row to write, or undefined when nothing of the push is left to write. */
  readonly fields: Fields | undefined;
  readonly conflicts: Conflict[];
  readonly refusals: Refusal[];
};

type Around = { readonly current: Fields | undefined; readonly register: Register };

/**
 * What a pushed row makes of the row as it is, or of none. Each field is taken by itself, unless the row could not
 * be without it or would not fit beside the others.
 */
export function editRow(
  resource: SheetResource,
  change: RowChange,
  { current, register }: Around,
): EditedFields {
  const read = readChanges(resource, change.changes, current);
  const said = resource.keyFields(change.key) ?? {};
  for (const [field, value] of Object.entries(said))
    if (read.taken.has(field) && read.taken.get(field) !== value)
      refuse(read, { field, code: 'read-only-field', parameters: {} });
  const edit: Edit = { key: change.key, read, register };
  const fields = current === undefined ? madeOf(resource, said, edit) : mergedInto(resource, current, edit);
  return { fields, conflicts: read.conflicts, refusals: read.refusals };
}

type Edit = { readonly key: string; readonly read: Read; readonly register: Register };

/** A new row is made whole or not at all; never under a key that is none, whatever its cells say. */
function madeOf(resource: SheetResource, said: Fields, edit: Edit): Fields | undefined {
  const { read } = edit;
  for (const [field, value] of Object.entries(said)) {
    const wrong = wrongWith(ruleOf(resource, field), value);
    if (wrong !== undefined) refuse(read, { field, ...wrong });
  }
  if (Object.keys(said).some((field) => isRefused(read, field))) return undefined;
  const blank = { ...resource.blank, ...Object.fromEntries(resource.fields.map(({ id }) => [id, null])) };
  const fields = { ...blank, ...said, ...Object.fromEntries(read.taken) };
  const misfits = misfitsOf(resource, fields, edit);
  for (const misfit of misfits) refuse(read, misfit);
  return misfits.length === 0 ? fields : undefined;
}

const ruleOf = ({ fields }: SheetResource, field: string): FieldRule | undefined =>
  fields.find(({ id }) => id === field);

/** Fields that do not fit are left as they were, one after the other until the row fits. */
function mergedInto(resource: SheetResource, current: Fields, edit: Edit): Fields | undefined {
  const { read } = edit;
  const { taken } = read;
  for (;;) {
    const fields = { ...current, ...Object.fromEntries(taken) };
    const misfits = misfitsOf(resource, fields, edit).filter(({ field }) => taken.has(field));
    for (const misfit of misfits) refuse(read, misfit);
    if (misfits.length === 0) return taken.size === 0 ? undefined : fields;
  }
}

/** The field is refused, once, and is not taken. */
function refuse({ taken, refusals }: Read, refusal: Refusal): void {
  taken.delete(refusal.field);
  if (!isRefused({ refusals }, refusal.field)) refusals.push(refusal);
}

const isRefused = ({ refusals }: Pick<Read, 'refusals'>, field: string): boolean =>
  refusals.some((refusal) => refusal.field === field);

function misfitsOf(resource: SheetResource, fields: Fields, { register, key }: Edit): readonly Refusal[] {
  const missing = resource.fields.filter(({ id, required }) => required && (fields[id] ?? null) === null);
  if (missing.length > 0)
    return missing.map(({ id }) => ({ field: id, code: 'missing-value', parameters: {} }));
  return resource.refuse(fields, register, key);
}

type Read = {
  readonly taken: Map<string, FieldValue>;
  readonly conflicts: Conflict[];
  readonly refusals: Refusal[];
};

function readChanges(
  resource: SheetResource,
  changes: RowChange['changes'],
  current: Fields | undefined,
): Read {
  const taken = new Map<string, FieldValue>();
  const read: Read = { taken, conflicts: [], refusals: [] };
  for (const [field, { from, to }] of Object.entries(changes)) {
    const rule = ruleOf(resource, field);
    const theirs = current?.[field] ?? null;
    const wrong = wrongWith(rule, to);
    const value = keptOf(rule, to);
    if (rule !== undefined && value === theirs && current !== undefined) continue;
    if (wrong !== undefined) read.refusals.push({ field, ...wrong });
    else if (keptOf(rule, from) !== theirs) read.conflicts.push({ field, mine: to, theirs });
    else taken.set(field, value);
  }
  return read;
}

function wrongWith(
  rule: FieldRule | undefined,
  value: FieldValue,
): Pick<Refusal, 'code' | 'parameters'> | undefined {
  if (rule === undefined) return { code: 'unknown-field', parameters: {} };
  if (rule.readOnly === true) return { code: 'read-only-field', parameters: {} };
  const text = textOf(value);
  if (text !== null) return rule.refuse(text);
  return rule.required ? { code: 'missing-value', parameters: {} } : undefined;
}

/** What is compared and kept: null for a blank, a text without spaces around it, or what the rule makes of it. */
function keptOf(rule: FieldRule | undefined, value: FieldValue): FieldValue {
  const text = textOf(value);
  if (text === null || rule?.kept === undefined) return text;
  return rule.refuse(text) === undefined ? rule.kept(text) : text;
}

function textOf(value: FieldValue): string | null {
  const text = value === null ? '' : String(value).trim();
  return text === '' ? null : text;
}
