import type { FoundTable } from './found-table.ts';
import type { LineRefusal } from './line-refusal.ts';
import type { RawCell, TableFile } from './raw-table.ts';

/** The file that rows were refused of, and where its table is. */
export type FileSource = { readonly file: TableFile; readonly table: FoundTable };

/** How a refusal reads in the language of the person. */
export type RefusalWords = {
  readonly headings: { readonly line: string; readonly column: string; readonly why: string };
  readonly column: (field: string) => string;
  readonly why: (refusal: LineRefusal) => string;
};

/**
 * The refused rows as a table: line, column and reason, then the row as the file has it, so that it can be corrected and
 * imported again. Columns about persons are left out. Rows are read again from the file.
 */
export async function refusalRows(
  { file, table }: FileSource,
  refused: readonly LineRefusal[],
  { headings, column, why }: RefusalWords,
): Promise<readonly (readonly string[])[]> {
  const byLine = new Map(refused.map((refusal) => [refusal.line, refusal]));
  const rows = [
    [headings.line, headings.column, headings.why, ...table.headings.map(({ heading }) => heading)],
  ];
  for await (const some of file.rows({ sheet: table.sheet }))
    for (const { line, values } of some) {
      const refusal = byLine.get(line);
      if (refusal === undefined) continue;
      const cells = table.headings.map(({ place }) => written(values[place] ?? null));
      rows.push([String(line), column(refusal.field), why(refusal), ...cells]);
    }
  return rows;
}

/** As Excel in French reads it back: dates year first, decimals after a comma. */
function written(cell: RawCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? '');
}
