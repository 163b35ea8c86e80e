import type { FieldValue } from '#contract/row';
import type { SheetColumn } from './specification.ts';

/**
 * A field as it comes back from the cell that shows it. Differences are sought after this round trip, so
 * that what a cell cannot hold (a fraction of a second, false beside blank) is never taken for an edit.
 */
export const normalised = (column: SheetColumn, value: FieldValue): FieldValue =>
  column.toField(column.toCell(value));
