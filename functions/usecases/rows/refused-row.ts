import type { RefusalCode } from '#contract/refusal';
import type { Row, RowResult } from '#contract/row';

/** The answer to a pushed row that is refused whole; `row` is what this person may see of it. */
export const refusedRow = (
  key: string,
  code: RefusalCode,
  { row = null, parameters = {} }: { row?: Row | null; parameters?: Record<string, string> } = {},
): RowResult => ({ key, row, conflicts: [], refusals: [{ field: '', code, parameters }] });
