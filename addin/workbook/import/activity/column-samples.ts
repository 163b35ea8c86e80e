import type { FoundTable } from '../found-table.ts';
import { isBlank } from './is-blank.ts';
import type { RawCell, RawRow, TableFile } from '../raw-table.ts';

/** Rows looked at, and cells kept of each column. */
const ROWS = 300;
const CELLS = 60;

/** The first filled cells of each column, by place. */
export type ColumnSamples = ReadonlyMap<number, readonly RawCell[]>;

/** Looks at the first rows below the headings. Throws UnreadableFileError. */
export async function columnSamples(
  file: TableFile,
  { sheet, headingLine, headings }: FoundTable,
  signal?: AbortSignal,
): Promise<ColumnSamples> {
  const rows: RawRow[] = [];
  for await (const some of file.rows({ sheet, signal })) {
    rows.push(...some.filter(({ line }) => line > headingLine));
    if (rows.length >= ROWS) break;
  }
  return new Map(
    headings.map(({ place }) => [
      place,
      rows
        .slice(0, ROWS)
        .map(({ values }) => values[place] ?? null)
        .filter((cell) => !isBlank(cell))
        .slice(0, CELLS),
    ]),
  );
}
