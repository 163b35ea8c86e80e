import { columnLetters, columnNumber } from '../evaluator/area.ts';

/** A rectangle of cells; rows and columns count from 0. */
export type Box = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const pattern =
  /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$|^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$|^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** The rectangle of `B2:C3`, `E:F`, `3:4` or `$B$2`, without a sheet; undefined when it is none. */
export function parseAddress(local: string): Box | undefined {
  const match = pattern.exec(local.trim().toUpperCase());
  if (!match) return undefined;
  const [, left, top, right, bottom, fromColumn, toColumn, fromRow, toRow] = match;
  const rows = span([top ?? fromRow, bottom ?? toRow], maxRows, (text) => Number(text) - 1);
  const columns = span([left ?? fromColumn, right ?? toColumn], maxColumns, columnNumber);
  const inside = rows.start + rows.size <= maxRows && columns.start + columns.size <= maxColumns;
  const box = { row: rows.start, column: columns.start, rows: rows.size, columns: columns.size };
  return inside ? box : undefined;
}

/** From one end to the other, or everything without ends. */
function span(
  [from, to = from]: [string | undefined, string | undefined],
  size: number,
  index: (text: string) => number,
): { start: number; size: number } {
  if (from === undefined || to === undefined) return { start: 0, size };
  const [a, b] = [index(from), index(to)];
  return { start: Math.min(a, b), size: Math.abs(a - b) + 1 };
}

/** `B2:C3`, or `E:F` and `3:4` for whole columns and rows. */
export function boxAddress({ row, column, rows, columns }: Box): string {
  const first = columnLetters(column);
  const last = columnLetters(column + columns - 1);
  if (rows === maxRows) return `${first}:${last}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  const start = `${first}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${last}${row + rows}`;
}

/** The sheet's name as formulas and addresses write it, quoted where Excel quotes. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) && !/^rc?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'My sheet'!A1` as its sheet and its local part. */
export function splitAddress(address: string): { sheet?: string; local: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { local: address };
  const written = address.slice(0, at);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, local: address.slice(at + 1) };
}
