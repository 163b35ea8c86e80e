import {
  contactFields,
  criterionOf,
  editableFields,
  measurementOf,
  outcomeFields,
} from '#contract/evaluation-row';
import { criteriaOf, type Grid } from '#domain/grid';
import type { Member } from '#domain/role';

export type FieldAccess = 'editable' | 'read-only-field' | 'unknown-field';

const readOnly: ReadonlySet<string> = new Set([...contactFields, ...outcomeFields]);
const editable: ReadonlySet<string> = new Set(editableFields);

/** What this person may do with a field of a row under this grid. */
export function fieldAccess(field: string, grid: Grid, member: Member): FieldAccess {
  if (readOnly.has(field)) return 'read-only-field';
  if (field === 'evaluator') return member.role === 'quality-manager' ? 'editable' : 'read-only-field';
  if (editable.has(field)) return 'editable';
  return isInGrid(field, grid) ? 'editable' : 'unknown-field';
}

function isInGrid(field: string, grid: Grid): boolean {
  const [criterion, measurement] = [criterionOf(field), measurementOf(field)];
  if (criterion !== undefined) return criteriaOf(grid).some(({ id }) => id === criterion);
  return grid.zeroRules.some((rule) => rule.measurement === measurement);
}
