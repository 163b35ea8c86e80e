import { countColumns, type FoundCounts } from './count-columns.ts';
import type { Columns, FoundTable } from './found-table.ts';
import type { RawRow, TableFile } from './raw-table.ts';
import { UnreadableFileError, unreadableIn } from './unreadable-file.ts';
import { readHeadingRow, type HeadingRow } from './read-heading-row.ts';

/** What a file is read for. */
export type Purpose = 'contacts' | 'volumes' | 'activity';

/** Titles, periods and blank rows may stand above the headings. */
const HEADING_ROWS = 30;
/** Enough rows to know a column of numbers. */
const ROWS_LOOKED_AT = 300;

/** Finds the table of a file: in a workbook, of the first sheet that has one. Throws UnreadableFileError. */
export async function findTable(file: TableFile, purpose: Purpose, asked?: number): Promise<FoundTable> {
  const sheets = file.form.kind === 'xlsx' ? file.form.sheets.map((_, sheet) => sheet) : [0];
  let rows = 0;
  let failure: UnreadableFileError | undefined;
  for (const sheet of asked === undefined ? sheets : [asked]) {
    try {
      const head = await headOf(file, sheet);
      rows += head.length;
      const found = tableIn(head, purpose);
      if (found !== undefined) return { ...found, sheet };
    } catch (problem) {
      const unreadable = unreadableIn(problem);
      if (unreadable === undefined) throw problem;
      failure ??= new UnreadableFileError(unreadable.reason, unreadable.line, { cause: problem });
    }
  }
  throw failure ?? new UnreadableFileError(rows === 0 ? 'empty' : 'unknown-headings');
}

async function headOf(file: TableFile, sheet: number): Promise<readonly RawRow[]> {
  const head: RawRow[] = [];
  for await (const rows of file.rows({ sheet })) {
    head.push(...rows);
    if (head.length >= ROWS_LOOKED_AT) break;
  }
  return head.slice(0, ROWS_LOOKED_AT);
}

type Candidate = HeadingRow & FoundCounts & { readonly line: number };

function tableIn(head: readonly RawRow[], purpose: Purpose): Omit<FoundTable, 'sheet'> | undefined {
  const [best] = head
    .slice(0, HEADING_ROWS)
    .map((row, index): Candidate => {
      const heading = readHeadingRow(row);
      const counts = countColumns(heading.headings, heading.columns, head.slice(index + 1));
      return { ...heading, ...counts, line: row.line };
    })
    .filter((candidate) => isTable[purpose](candidate))
    .sort((one, other) => weight(other) - weight(one));
  if (best === undefined) return undefined;
  const { line, ...found } = best;
  return { ...found, headingLine: line };
}

const has = (columns: Columns, ...meanings: readonly (keyof Columns)[]): boolean =>
  meanings.every((meaning) => columns[meaning] !== undefined);

const isTable = {
  contacts: ({ columns }: Candidate) => has(columns, 'id', 'start'),
  volumes: ({ columns, counts, isWide }: Candidate) =>
    isWide
      ? has(columns, 'platform') || has(columns, 'period') || has(columns, 'start')
      : has(columns, 'start') || (counts.length > 0 && (has(columns, 'period') || has(columns, 'platform'))),
  /** Durations alone are activity too. */
  activity: ({ columns, counts }: Candidate) =>
    has(columns, 'start') || has(columns, 'period') || (has(columns, 'platform') && counts.length > 0),
} as const satisfies Record<Purpose, (candidate: Candidate) => boolean>;

const weight = ({ columns, dropped, counts, isWide }: Candidate): number =>
  Object.keys(columns).length + dropped.length + (isWide ? counts.length : 0);
