import { nameKey } from '#domain/name-key';
import type { FoundColumn, FoundTable } from '../found-table.ts';
import type { RawCell } from '../raw-table.ts';
import { readCount } from '../read-count.ts';
import { fedBy, kindOf, type ColumnUse, type ColumnUses, type Fed, type NumberUse } from './column-use.ts';
import type { ColumnSamples } from './column-samples.ts';
import { averageWords, measureWords, otherThings, questionWords, rateWords } from './measure-words.ts';
import { guessShareUnit, guessUnit } from './guess-unit.ts';
import { readDecimal } from './read-decimal.ts';
import { readDuration } from './read-duration.ts';
import { readShare } from './read-share.ts';
import type { RowIs } from './row-facts.ts';

/** Columns that may tell of activity: not those that say when, where and by which way, nor persons. */
export function freeColumns({ headings, columns }: FoundTable): readonly FoundColumn[] {
  const taken = new Set(Object.values(columns).map(({ place }) => place));
  return headings.filter(({ place }) => !taken.has(place));
}

/** What each column tells as its heading and its cells say; columns that nothing is known of are left out. */
export function guessUses(table: FoundTable, samples: ColumnSamples, rowIs: RowIs): ColumnUses {
  const uses = new Map<number, ColumnUse>();
  const fed = new Set<string>();
  for (const { place, heading } of freeColumns(table)) {
    const cells = samples.get(place) ?? [];
    const use = rowIs === 'contact' ? useOfContact(heading, cells) : useOfTotal(heading, cells);
    if (use === undefined || fedBy(use).some((measure) => fed.has(measure))) continue;
    for (const measure of fedBy(use)) fed.add(measure);
    uses.set(place, use);
  }
  return new Map([...uses].map(([place, use]) => [place, withCount(use, uses)]));
}

function useOfContact(heading: string, cells: readonly RawCell[]): ColumnUse | undefined {
  const words = nameKey(heading);
  const asks = questionWords.find(([, pattern]) => pattern.test(words))?.[0];
  if (asks !== undefined) return { how: 'words', asks };
  const feeds = fedIn(words);
  if (feeds === undefined || kindOf(feeds) !== 'seconds') return undefined;
  const unit = guessUnit(heading, cells);
  return mostly(cells, (cell) => readDuration(cell, unit) !== undefined)
    ? { how: 'sum', feeds, unit, by: undefined }
    : undefined;
}

function useOfTotal(heading: string, cells: readonly RawCell[]): NumberUse | undefined {
  const words = nameKey(heading);
  const feeds = fedIn(words);
  if (feeds === undefined) return undefined;
  const use = numberUse(feeds, heading, cells);
  return mostly(cells, (cell) => isReadable(use, cell)) ? use : undefined;
}

/** How a column of numbers would feed a measure. */
export function numberUse(feeds: Fed, heading: string, cells: readonly RawCell[]): NumberUse {
  const words = nameKey(heading);
  if (kindOf(feeds) !== 'count') {
    const how = averageWords.test(words) ? 'average' : 'sum';
    return { how, feeds, unit: guessUnit(heading, cells), by: undefined };
  }
  const isRate =
    heading.includes('%') || cells.some((cell) => typeof cell === 'string' && cell.includes('%'));
  const isNamedRate = rateWords.test(words) && !mostly(cells, (cell) => (readCount(cell) ?? 0) > 100);
  if (!isRate && !isNamedRate) return { how: 'sum', feeds, unit: 'seconds', by: undefined };
  return { how: 'rate', feeds, unit: guessShareUnit(cells), by: undefined };
}

const fedIn = (words: string): Fed | undefined =>
  otherThings.test(words) ? undefined : measureWords.find(([, pattern]) => pattern.test(words))?.[0];

function isReadable({ how, feeds, unit }: NumberUse, cell: RawCell): boolean {
  if (unit === 'percent' || unit === 'share') return readShare(cell, unit) !== undefined;
  const kind = kindOf(feeds);
  if (kind === 'seconds') return readDuration(cell, unit) !== undefined;
  return kind === 'count' && how === 'sum' ? readCount(cell) !== undefined : readDecimal(cell) !== undefined;
}

const mostly = (cells: readonly RawCell[], is: (cell: RawCell) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length >= cells.length * 0.6;

/** Averages are of contacts answered, rates of contacts received; of which a level of service is, has to be asked. */
export function withCount(use: ColumnUse, uses: ColumnUses): ColumnUse {
  if (use.how !== 'average' && use.how !== 'rate') return use;
  if (use.by !== undefined || use.feeds === 'answeredWithin') return use;
  const of = use.how === 'average' ? 'answered' : 'received';
  const [by] = [...uses].find(([, one]) => one.how === 'sum' && one.feeds === of) ?? [];
  return { ...use, by };
}
