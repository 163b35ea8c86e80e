import { type Area, columnNumber, lastColumn, lastRow } from './area.ts';
import { formulaPieces } from './formula-pieces.ts';

/** What a formula reads. */
export type Precedents = {
  areas: Area[];
  /** It may read anything (`INDIRECT`, `OFFSET`, a defined name that is itself a formula). */
  everything: boolean;
  /** It must be computed in every pass (`RAND`, `OFFSET`). */
  volatile: boolean;
  /** It moves with the clock (`NOW`, `TODAY`). */
  timed: boolean;
};

/** Where names lead, at the cell that holds the formula. */
export type NameScope = {
  sheetId: string;
  row: number;
  sheetNamed: (name: string) => string | undefined;
  /** Area of a whole table and of its columns by lower-case name. */
  tableNamed: (name: string) => { area: Area; columns: ReadonlyMap<string, number> } | undefined;
  isDefinedName: (name: string) => boolean;
};

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;
const rowsPattern = /^\$?(\d+):\$?(\d+)$/;
const logicalPattern = /^(TRUE|FALSE)$/i;
const lettersPattern = /^[A-Za-z]{1,3}$/;
const readsAnything = new Set(['INDIRECT', 'OFFSET']);
const readsClock = new Set(['TODAY', 'NOW']);
const changesAlone = new Set(['RAND', 'RANDBETWEEN', 'RANDARRAY', 'INDIRECT', 'OFFSET']);

/** Everything an explicit formula (see `explicitReferences`) reads, as areas of sheets. */
export function precedents(formula: string, scope: NameScope): Precedents {
  const found: Precedents = { areas: [], everything: false, volatile: false, timed: false };
  const parts = formulaPieces(formula).filter((part) => part !== '$' && part !== ' ');
  for (let index = 0; index < parts.length; index += 1) {
    index += read(parts, index, scope, found);
  }
  return found;
}

/**
 * True for a formula of cells of its own sheet, numbers, texts and functions: what it reads follows from it and from
 * where it stands.
 */
export function readsPlacesOnly(formula: string): boolean {
  const parts = formulaPieces(formula);
  return parts.every(
    (part, index) =>
      !/^[\p{L}_\\'[!#]/u.test(part) ||
      cellPattern.test(part) ||
      logicalPattern.test(part) ||
      parts[index + 1] === '(',
  );
}

/** Reads the piece at `index` into `found`; returns how many further pieces it took. */
function read(parts: string[], index: number, scope: NameScope, found: Precedents): number {
  const part = parts[index] ?? '';
  const next = parts[index + 1];
  if (part.startsWith('"') || next === '!') return 0;
  const sheetId = sheetBefore(parts, index, scope);
  const area = sheetId === undefined ? undefined : referenceAt(parts, index, sheetId);
  if (area !== undefined) {
    found.areas.push(area.area);
    return area.taken;
  }
  if (next === '(') readCall(part.toUpperCase(), found);
  else readName(part, next, scope, found);
  return 0;
}

function sheetBefore(parts: string[], index: number, scope: NameScope): string | undefined {
  if (parts[index - 1] !== '!') return scope.sheetId;
  const written = parts[index - 2] ?? '';
  return scope.sheetNamed(written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written);
}

type Read = { area: Area; taken: number };

function referenceAt(parts: string[], index: number, sheetId: string): Read | undefined {
  const part = parts[index] ?? '';
  const rows = rowsPattern.exec(part);
  if (rows) return { area: rowArea(sheetId, Number(rows[1]), Number(rows[2])), taken: 0 };
  return parts[index + 1] === ':' ? rangeAt(part, parts[index + 2] ?? '', sheetId) : cellAt(part, sheetId);
}

function cellAt(part: string, sheetId: string): Read | undefined {
  const cell = cellPattern.exec(part);
  return cell ? { area: cellArea(sheetId, cell, cell), taken: 0 } : undefined;
}

function rangeAt(start: string, end: string, sheetId: string): Read | undefined {
  const [from, to] = [cellPattern.exec(start), cellPattern.exec(end)];
  if (from && to) return { area: cellArea(sheetId, from, to), taken: 2 };
  const areColumns = lettersPattern.test(start) && lettersPattern.test(end);
  return areColumns ? { area: columnArea(sheetId, start, end), taken: 2 } : undefined;
}

function cellArea(sheetId: string, from: RegExpExecArray, to: RegExpExecArray): Area {
  const rows = [Number(from[2]) - 1, Number(to[2]) - 1];
  const columns = [columnNumber(from[1] ?? ''), columnNumber(to[1] ?? '')];
  return {
    sheetId,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

const rowArea = (sheetId: string, from: number, to: number): Area => ({
  sheetId,
  top: Math.min(from, to) - 1,
  bottom: Math.max(from, to) - 1,
  left: 0,
  right: lastColumn,
});

function columnArea(sheetId: string, from: string, to: string): Area {
  const columns = [columnNumber(from), columnNumber(to)];
  return { sheetId, top: 0, bottom: lastRow, left: Math.min(...columns), right: Math.max(...columns) };
}

function readCall(name: string, found: Precedents): void {
  if (readsAnything.has(name)) found.everything = true;
  if (changesAlone.has(name)) found.volatile = true;
  if (readsClock.has(name)) found.timed = true;
}

function readName(part: string, next: string | undefined, scope: NameScope, found: Precedents): void {
  if (scope.isDefinedName(part)) found.everything = true;
  const table = scope.tableNamed(part);
  if (!table) return;
  found.areas.push(
    next?.startsWith('[#This Row]') || next?.startsWith('[[#This Row]')
      ? rowOf(table, next, scope)
      : table.area,
  );
}

type TableScope = { area: Area; columns: ReadonlyMap<string, number> };

function rowOf(table: TableScope, brackets: string, { row }: NameScope): Area {
  const column = /,\s*\[([^\]]*)\]\]$/.exec(brackets)?.[1];
  const at = column === undefined ? undefined : table.columns.get(column.toLowerCase());
  const [left, right] = at === undefined ? [table.area.left, table.area.right] : [at, at];
  return { sheetId: table.area.sheetId, top: row, bottom: row, left, right };
}
