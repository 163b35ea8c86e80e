import type { Range } from './range.ts';

/** The part of a range that something was ever written in; undefined when that is nothing. */
export function usedPart(range: Range): Range | undefined {
  const { rows, columns } = range.sheet.extent();
  if (rows === 0 || columns === 0) return undefined;
  return range.intersect(range.with({ row: 0, column: 0, rows, columns }));
}
