import { mergeRow } from './merge-row.ts';
import type { RowStep } from './row-step.ts';
import { latestOf, type SheetState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

/** By row, the step that writes again what it shows of the server's values: edits are left as they are. */
export const restatedSteps = (
  columns: readonly SheetColumn[],
  { rows }: SheetState,
): ReadonlyMap<string, RowStep> => new Map([...rows.keys()].map((key) => [key, restated(columns)]));

const restated =
  (columns: readonly SheetColumn[]): RowStep =>
  (known, cells) =>
    mergeRow(columns, known, cells, { revision: known.revision, fields: latestOf(known) });
