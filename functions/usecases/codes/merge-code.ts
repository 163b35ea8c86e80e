import type { Refusal } from '#contract/refusal';
import type { Conflict, FieldValue, RowChange } from '#contract/row';
import { typedFields } from './code-fields.ts';
import type { ContactToCode } from './coded-contact.ts';
import { readCodeField, type Codable } from './read-code-field.ts';

export type CodeMerge = {
  /** Fields to write: those that nobody else changed and that are not already so. */
  readonly taken: ReadonlyMap<string, FieldValue>;
  readonly conflicts: Conflict[];
  readonly refusals: Refusal[];
};

/** What becomes of each changed field, by itself: one bad cell stops no other, and clearing one clears no other. */
export function mergeCode(contact: ContactToCode, change: RowChange, codable: Codable): CodeMerge {
  const current = typedFields(contact, codable.practices);
  const taken = new Map<string, FieldValue>();
  const merge: CodeMerge = { taken, conflicts: [], refusals: [] };
  for (const [field, { from, to }] of Object.entries(change.changes)) {
    const read = readCodeField(field, to, codable);
    const theirs = current[field] ?? null;
    if ('refused' in read) merge.refusals.push({ field, ...read.refused });
    else if (read.value === theirs) continue;
    else if (isTouched(contact, field, change.base) || blankless(from) !== theirs)
      merge.conflicts.push({ field, mine: to, theirs });
    else taken.set(field, read.value);
  }
  return merge;
}

/** Changed since the person last saw the row. */
const isTouched = ({ code }: ContactToCode, field: string, base: number): boolean =>
  (code.fieldRevisions[field] ?? 0) > base;

const blankless = (value: FieldValue): FieldValue => (value === '' ? null : value);
