import type { Refusal } from '#contract/refusal';
import type { Conflict, FieldValue, RowChange } from '#contract/row';
import type { Grid } from '#domain/grid';
import type { Member } from '#domain/role';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import { fieldAccess, type FieldAccess } from './field-access.ts';
import { readField } from './read-field.ts';
import { refuseCard } from './refuse-card.ts';
import { editedFields } from './row-view.ts';

export type Merge = {
  /** Fields to write: those that nobody else changed and that are not already so. */
  readonly taken: ReadonlyMap<string, FieldValue>;
  readonly conflicts: Conflict[];
  readonly refusals: Refusal[];
};

export type Mergeable = {
  readonly evaluation: StoredEvaluation;
  readonly grid: Grid;
  readonly member: Member;
  /** What it holds is kept from this person: all they may say of it is whose it is. */
  readonly hidden: boolean;
};

/** What becomes of each changed field, by itself: one bad cell stops no other. */
export function mergeRow(row: Mergeable, { base, changes }: RowChange): Merge {
  const current = editedFields(row);
  const taken = new Map<string, FieldValue>();
  const merge: Merge = { taken, conflicts: [], refusals: [] };
  for (const [field, { from, to }] of Object.entries(changes)) {
    const access = accessTo(field, row);
    const read = readField(field, row.grid, to);
    const theirs = current[field] ?? null;
    if (access !== 'editable') merge.refusals.push({ field, code: access, parameters: {} });
    else if (read.kind === 'refused') merge.refusals.push(read.refusal);
    else if (read.value === theirs) continue;
    else if (isTouched(row, field, { base, from })) merge.conflicts.push({ field, mine: to, theirs });
    else keep(merge, taken, { field, value: read.value, refusal: refuseCard(field, row.grid, read.value) });
  }
  return merge;
}

type Read = { readonly field: string; readonly value: FieldValue; readonly refusal: Refusal | undefined };

function keep({ refusals }: Merge, taken: Map<string, FieldValue>, { field, value, refusal }: Read): void {
  if (refusal === undefined) taken.set(field, value);
  else refusals.push(refusal);
}

function accessTo(field: string, { grid, member, hidden }: Mergeable): FieldAccess | 'hidden-double' {
  const access = fieldAccess(field, grid, member);
  return hidden && access === 'editable' && field !== 'evaluator' ? 'hidden-double' : access;
}

/** Changed since the person last saw the row; or never what they say it was. */
function isTouched(
  row: Mergeable,
  field: string,
  { base, from }: { readonly base: number; readonly from: FieldValue },
): boolean {
  const seen = readField(field, row.grid, from);
  const theirs = editedFields(row)[field] ?? null;
  return (
    (row.evaluation.fieldRevisions[field] ?? 0) > base ||
    (seen.kind === 'value' ? seen.value : from) !== theirs
  );
}
