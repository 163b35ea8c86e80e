import type { Touched } from '../sync/sheet-port.ts';

const AREA = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/;

/** Rows of a sheet, from 0, that edits touched there; undefined when they are too many, or more than values changed. */
export function touchedRows(
  edits: readonly Touched[],
  worksheetId: string,
  most: number,
): ReadonlySet<number> | undefined {
  const rows = new Set<number>();
  for (const { address, structural } of edits.filter((edit) => edit.worksheetId === worksheetId)) {
    if (structural === true) return undefined;
    for (const area of address.split(',')) {
      const [, first, last = first] = AREA.exec(area.slice(area.lastIndexOf('!') + 1)) ?? [];
      if (first === undefined || Number(last) - Number(first) >= most) return undefined;
      for (let row = Number(first) - 1; row < Number(last); row += 1) rows.add(row);
    }
  }
  return rows.size > most ? undefined : rows;
}
