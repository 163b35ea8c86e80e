import type { CellValue } from './cell-value.ts';

/** The cells of a row, by column. */
export type Cells = Readonly<Record<string, CellValue>>;
