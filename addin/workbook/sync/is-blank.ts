import type { Cells } from './cells.ts';
import type { SheetColumn } from './specification.ts';

/** True when nothing stands in the cells of these columns. */
export const isBlank = (columns: readonly SheetColumn[], cells: Cells): boolean =>
  columns.every(({ id }) => (cells[id] ?? '') === '');
