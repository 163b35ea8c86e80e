import type { MatchedRows, SheetRow } from './match-rows.ts';
import type { SheetSpecification } from './specification.ts';

/** A row that is never sent, and why: where people make the rows, its code is another row's or none. */
export type StrayRow = {
  readonly row: SheetRow;
  readonly status: 'copy' | 'stranger' | 'twice' | 'unnamed';
};

export function strayRows(
  { newKey }: SheetSpecification,
  { copies, strangers }: MatchedRows,
): readonly StrayRow[] {
  if (newKey === undefined)
    return [
      ...copies.map((row) => ({ row, status: 'copy' as const })),
      ...strangers.map((row) => ({ row, status: 'stranger' as const })),
    ];
  return [...copies, ...strangers].map((row) => ({
    row,
    status: newKey(row.cells, '') === undefined ? 'unnamed' : 'twice',
  }));
}
