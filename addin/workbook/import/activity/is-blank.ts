import type { RawCell } from '../raw-table.ts';

/** Whether a cell tells nothing: exports write a dash where there is nothing to show. */
export const isBlank = (cell: RawCell): boolean =>
  cell === null || (typeof cell === 'string' && /^[-–—]+$|^n\/?[ad]$/i.test(cell.trim()));
