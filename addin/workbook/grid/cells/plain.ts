import type { CellValue } from '../../sync/cell-value.ts';

/** What is in a cell, without the spaces around it. */
export const cellText = (cell: CellValue | undefined): string =>
  cell === undefined ? '' : String(cell).trim();

/** Words as people compare them: without capitals, accents, curly marks and repeated spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
