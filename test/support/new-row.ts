import type { FieldValue, RowChange } from '#contract/row';
import { pushed } from './activity.ts';

let typed = 0;
/** A row typed under a key of its own, as the workbook gives it: later ones come after. */
export const newRow = (fields: Readonly<Record<string, FieldValue>>): RowChange =>
  pushed({ key: `01JD${String((typed += 1)).padStart(22, '0')}`, fields });
