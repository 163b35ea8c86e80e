import { CellRefusal } from './line-refusal.ts';
import type { RawCell } from './raw-table.ts';

/** What Excel writes in a CSV for a number it showed as `4,87512E+15`. */
const scientific = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Byte-exact text. A number beyond 15 digits has already lost its last ones. Throws CellRefusal. */
export function readId(cell: RawCell): string {
  if (cell === null || cell instanceof Date) throw new CellRefusal('id', 'missing-id', cell);
  const isLost = typeof cell === 'number' ? !isExact(cell) : scientific.test(String(cell).trim());
  if (isLost) throw new CellRefusal('id', 'numeric-id-too-long', cell);
  const id = String(cell);
  if (/\p{Cc}/u.test(id)) throw new CellRefusal('id', 'control-characters', id);
  return id;
}

const isExact = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e15;
