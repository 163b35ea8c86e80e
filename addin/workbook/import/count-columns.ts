import { nameKey } from '#domain/name-key';
import type { CountColumn, Columns, FoundColumn } from './found-table.ts';
import { isTotal } from './left-out.ts';
import type { RawRow } from './raw-table.ts';
import { readCount } from './read-count.ts';
import { writtenPeriod } from './read-period.ts';
import { readFlow } from './read-words.ts';

export type FoundCounts = { readonly counts: readonly CountColumn[]; readonly isWide: boolean };

/** The columns of whole numbers among those that mean nothing else, those most like contacts received first. */
export function countColumns(
  headings: readonly FoundColumn[],
  columns: Columns,
  below: readonly RawRow[],
): FoundCounts {
  const taken = new Set(Object.values(columns).map(({ place }) => place));
  const free = headings.filter(
    ({ place, heading }) => !taken.has(place) && !isTotal(heading) && holdsCounts(below, place),
  );
  const months = columns.period === undefined && columns.start === undefined ? free.flatMap(monthColumn) : [];
  if (months.length > 1) return { counts: months, isWide: true };
  const flows = columns.channel === undefined ? free.flatMap(flowColumn) : [];
  if (flows.length > 1) return { counts: flows, isWide: true };
  const counts = free.map((column) => flows.find(({ place }) => place === column.place) ?? column);
  return { counts: [...counts].sort((one, other) => likeness(other) - likeness(one)), isWide: false };
}

const monthColumn = (column: FoundColumn): CountColumn | [] => {
  const period = headingPeriod(column.heading);
  return period === undefined ? [] : { ...column, period };
};

const flowColumn = (column: FoundColumn): CountColumn | [] => {
  const flow = readFlow(column.heading);
  return flow === undefined ? [] : { ...column, ...flow };
};

/** `01/10/2025` above a column is a month: of the two readings the one whose day is the first. */
function headingPeriod(heading: string): string | undefined {
  const [, month, year] = /^0?1\/(\d{1,2})\/(\d{4})$/.exec(heading) ?? [];
  return writtenPeriod(month === undefined ? heading : `${month}/${year ?? ''}`);
}

/** Most of its cells are counts; the others are refused with their row, not the column. */
function holdsCounts(below: readonly RawRow[], place: number): boolean {
  const cells = below.map(({ values }) => values[place] ?? null).filter((cell) => cell !== null);
  const counts = cells.filter((cell) => readCount(cell) !== undefined).length;
  return counts > 0 && counts >= cells.length * 0.6;
}

const words: readonly (readonly [RegExp, number])[] = [
  [/\b(offered|received|recus?|recues?|presentes?|offerts?)\b/, 8],
  [/\b(volumes?|nombre|nb|number|count|quantite)\b/, 4],
  [/\b(calls?|appels?|contacts?|e?mails?|courriels?|chats?|messages?)\b/, 2],
  [/\b(answered|handled|traites?|decroches?|repondus?|abandon\w*|perdus?|through|via|back|rappels?)\b/, -5],
  [/\b(person|population|percent|pourcentage|taux|duree|delai|time|seconds?|secondes?|s|minutes?|min)\b/, -8],
];

/** How much a heading sounds like contacts received. */
function likeness({ heading }: FoundColumn): number {
  const plain = nameKey(heading);
  return words.reduce((sum, [word, weight]) => sum + (word.test(plain) ? weight : 0), 0);
}
