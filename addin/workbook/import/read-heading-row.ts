import { headingMeaning } from './heading-meaning.ts';
import type { Columns, FoundColumn, KeptMeaning } from './found-table.ts';
import type { Meaning } from './heading-words.ts';
import type { RawRow } from './raw-table.ts';

/** What a row says if it is one of headings. */
export type HeadingRow = {
  readonly headings: readonly FoundColumn[];
  readonly columns: Columns;
  readonly dropped: readonly FoundColumn[];
};

const persons: ReadonlySet<Meaning> = new Set<Meaning>(['agent', 'customer']);
const isPerson = (meaning: Meaning | undefined): boolean => meaning !== undefined && persons.has(meaning);
const isKept = (meaning: Meaning | undefined): meaning is KeptMeaning =>
  meaning !== undefined && !persons.has(meaning);

export function readHeadingRow({ values }: RawRow): HeadingRow {
  const all = values.flatMap((value, place) => {
    const heading = value instanceof Date ? monthHeading(value) : String(value ?? '').trim();
    return heading === '' ? [] : { place, heading };
  });
  const columns: Partial<Record<KeptMeaning, FoundColumn>> = {};
  for (const column of all) {
    const meaning = meaningBeside(columns, column.heading);
    if (isKept(meaning) && !isBetter(columns[meaning], column)) columns[meaning] = column;
  }
  return {
    headings: all.filter(({ heading }) => !isPerson(headingMeaning(heading))),
    columns,
    dropped: all.filter(({ heading }) => isPerson(headingMeaning(heading))),
  };
}

/** The first column of a meaning is the one, but a name is asked about better than a code. */
const isBetter = (present: FoundColumn | undefined, { heading }: FoundColumn): boolean =>
  present !== undefined && (!/\bcode\b/i.test(present.heading) || /\bcode\b/i.test(heading));

/** A time of its own beside a date completes it. */
function meaningBeside(columns: Columns, heading: string): Meaning | undefined {
  const meaning = headingMeaning(heading);
  const isTime = meaning === 'start' && columns.start !== undefined && /^heure|time/i.test(heading);
  return isTime ? 'time' : meaning;
}

/** A date in a heading stands for its month. */
const monthHeading = (date: Date): string => date.toISOString().slice(0, 7);
