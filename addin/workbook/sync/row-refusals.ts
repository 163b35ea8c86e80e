import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import { canonical, sameValue } from './cell-value.ts';
import type { Cells } from './cells.ts';
import type { RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

type Edited = Readonly<Record<string, FieldValue>>;

/** What is wrong with the cells edited in a row, as seen here, before anything is sent. */
export function refusedHere(
  columns: readonly SheetColumn[],
  edited: Edited,
  cells: Cells,
): readonly Refusal[] {
  return columns.flatMap((column) => {
    if (!(column.id in edited)) return [];
    const why = column.refuse?.(cells[column.id] ?? '');
    return why === undefined ? [] : [withValue({ field: column.id, ...why }, edited[column.id] ?? null)];
  });
}

/** A refusal that says which value it is about: it falls as soon as the cell holds another. */
export function withValue(refusal: Refusal, value: FieldValue): Refusal {
  return { ...refusal, parameters: { ...refusal.parameters, value: canonical(value) ?? '' } };
}

/**
 * The refusals that still hold: of a cell, while it has the refused value; of a whole row, while anything in
 * it is edited; for missing answers, while one is missing.
 */
export function standingRefusals(
  columns: readonly SheetColumn[],
  { refusals }: Pick<RowState, 'refusals'>,
  edited: Edited,
  cells: Cells,
): readonly Refusal[] {
  return refusals
    .filter((refusal) => holds(refusal, edited))
    .flatMap((refusal) => stillMissing(columns, refusal, cells));
}

function holds(refusal: Refusal, edited: Edited): boolean {
  const { field, code, parameters } = refusal;
  if (field === '') return saysNotTheirs(refusal) || Object.keys(edited).length > 0;
  // Of a row that is not on the server yet, what is missing is not an edit.
  if (!(field in edited)) return code === 'missing-value' && Object.keys(edited).length > 0;
  const { value } = parameters;
  return value === undefined || Array.isArray(value) || sameValue(edited[field], value);
}

/** True of the refusal of a row that is not, or not any more, this person's: it holds until the row leaves or comes back. */
export const saysNotTheirs = ({ field, code }: Refusal): boolean =>
  field === '' && (code === 'unknown-row' || code === 'not-assigned');

function stillMissing(columns: readonly SheetColumn[], refusal: Refusal, cells: Cells): readonly Refusal[] {
  const { fields } = refusal.parameters;
  if (refusal.code !== 'answers-missing' || !Array.isArray(fields)) return [refusal];
  const missing = fields.filter((field) => {
    const column = columns.find(({ id }) => id === field);
    return column === undefined || column.toField(cells[field] ?? '') === null;
  });
  if (missing.length === 0) return [];
  if (missing.length === fields.length) return [refusal];
  return [{ ...refusal, parameters: { ...refusal.parameters, fields: missing } }];
}
