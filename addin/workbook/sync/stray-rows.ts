import type { Refusal } from '#contract/refusal';
import type { MatchedRows, SheetRow } from './match-rows.ts';
import type { SheetSpecification } from './specification.ts';

/** A row that is never sent, and why: where people make the rows, its code is another row's or none. */
export type StrayRow = {
  readonly row: SheetRow;
  readonly told:
    | { readonly status: 'copy' | 'stranger' | 'twice' }
    | { readonly status: 'unnamed'; readonly refusals: readonly Refusal[] };
};

export function strayRows(
  { newKey, lacking }: SheetSpecification,
  { copies, strangers }: MatchedRows,
): readonly StrayRow[] {
  if (newKey === undefined)
    return [
      ...copies.map((row) => ({ row, told: { status: 'copy' as const } })),
      ...strangers.map((row) => ({ row, told: { status: 'stranger' as const } })),
    ];
  return [...copies, ...strangers].map((row) => ({
    row,
    told:
      newKey(row.cells, '') === undefined
        ? { status: 'unnamed', refusals: lacking?.(row.cells) ?? [] }
        : { status: 'twice' },
  }));
}
