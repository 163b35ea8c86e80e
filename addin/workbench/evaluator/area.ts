/** A rectangle of cells of one sheet; rows and columns count from 0, both ends included. */
export type Area = { sheetId: string; top: number; left: number; bottom: number; right: number };

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** True when the two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
}

/** How many cells the area has. */
export const sizeOf = ({ top, bottom, left, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Its cells, row after row. */
export function* places({ top, bottom, left, right }: Area): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield { row, column };
  }
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column, from 0, of letters such as `AB`. */
export function columnNumber(letters: string): number {
  const upper = letters.toUpperCase();
  return Array.from(upper).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B3` for row 2 and column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
