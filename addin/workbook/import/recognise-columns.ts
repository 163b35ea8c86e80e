import { headingMeaning, type Meaning } from './heading-meaning.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/** A column of the file, known by its place. */
export type FoundColumn = { readonly place: number; readonly heading: string };

export type RecognisedFile = {
  /** Line of the heading row. */
  readonly headingLine: number;
  readonly columns: Readonly<Partial<Record<Meaning, FoundColumn>>>;
  /** Left behind because they are about persons. */
  readonly dropped: readonly string[];
  /** Left behind because nothing here needs them. */
  readonly ignored: readonly string[];
  /** The heading says that starts are in universal time. */
  readonly utc: boolean;
  readonly rows: readonly RawRow[];
};

/** Titles, periods and blank rows may stand above the headings. */
const HEADING_ROWS = 30;
const persons: ReadonlySet<Meaning> = new Set<Meaning>(['agent', 'customer']);

/** Finds the heading row and what its columns are; undefined when no row names a contact and a start. */
export function recogniseColumns({ rows }: RawTable): RecognisedFile | undefined {
  const candidates = rows
    .slice(0, HEADING_ROWS)
    .map((row, index) => ({ index, row, columns: columnsOf(row) }))
    .filter(({ columns }) => columns.id !== undefined && columns.start !== undefined);
  const [best] = candidates.sort((one, other) => count(other.columns) - count(one.columns));
  if (best === undefined) return undefined;
  const { columns, row, index } = best;
  const kept = new Set(Object.values(columns).map(({ place }) => place));
  const others = headingsOf(row).filter(({ place, heading }) => !kept.has(place) || isPerson(heading));
  return {
    headingLine: row.line,
    columns,
    dropped: others.map(({ heading }) => heading).filter(isPerson),
    ignored: others.map(({ heading }) => heading).filter((heading) => !isPerson(heading)),
    utc: headingMeaning(columns.start?.heading ?? '').utc,
    rows: rows.slice(index + 1),
  };
}

const isPerson = (heading: string): boolean => {
  const { meaning } = headingMeaning(heading);
  return meaning !== undefined && persons.has(meaning);
};

const headingsOf = ({ values }: RawRow): readonly FoundColumn[] =>
  values.flatMap((value, place) => (typeof value === 'string' ? { place, heading: value.trim() } : []));

/** The first column of a meaning is the one: `Début` before `Date`. */
function columnsOf(row: RawRow): Partial<Record<Meaning, FoundColumn>> {
  const columns: Partial<Record<Meaning, FoundColumn>> = {};
  for (const column of headingsOf(row)) {
    const { meaning } = headingMeaning(column.heading);
    if (meaning !== undefined) columns[meaning] ??= column;
  }
  return columns;
}

const count = (columns: Partial<Record<Meaning, FoundColumn>>): number => Object.keys(columns).length;
