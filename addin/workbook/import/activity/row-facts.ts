import type { FoundTable } from '../found-table.ts';
import { CellRefusal } from '../line-refusal.ts';
import type { RawCell, RawRow } from '../raw-table.ts';
import { readCount } from '../read-count.ts';
import { wordKey } from '../seen-words.ts';
import { kindOf, type ColumnUse, type ColumnUses, type Fed, type NumberUse } from './column-use.ts';
import { times, type Exact } from './exact.ts';
import { isBlank } from './is-blank.ts';
import { readDecimal } from './read-decimal.ts';
import { durationUnits, readDuration, type DurationUnit } from './read-duration.ts';
import { readShare, shareUnits, type ShareUnit } from './read-share.ts';
import type { RowFacts } from './tally-activity.ts';

/** What each row is: one contact, or a total of many. */
export type RowIs = 'contact' | 'total';

export type FactRules = {
  readonly rowIs: RowIs;
  readonly uses: ColumnUses;
  /** Of contacts: all of them were answered, or those with something in a column; undefined when another column tells. */
  readonly answeredBy: 'rows' | number | undefined;
};

/** Reads what a row adds, from the columns that are used; what it returns throws CellRefusal. */
export function factReader({ headings }: FoundTable, { rowIs, uses, answeredBy }: FactRules) {
  const headingOf = new Map(headings.map(({ place, heading }) => [place, heading]));
  const used = [...uses].map(([place, use]) => ({ place, use, heading: headingOf.get(place) ?? '' }));
  return ({ values }: RawRow): RowFacts => {
    const cell = (place: number): RawCell => values[place] ?? null;
    const numbers: (readonly [Fed, Exact | undefined])[] = [];
    const words: (readonly [number, string])[] = [];
    const isAnswered = typeof answeredBy !== 'number' || !isBlank(cell(answeredBy));
    if (rowIs === 'contact') numbers.push(['received', 1]);
    if (answeredBy !== undefined) numbers.push(['answered', isAnswered ? 1 : 0]);
    for (const { place, use, heading } of used) {
      if (use.how === 'words') words.push([place, wordKey(cell(place))]);
      // Durations are summed over the contacts answered: those of the others would make their mean longer.
      else if (isAnswered || kindOf(use.feeds) !== 'seconds')
        numbers.push([use.feeds, valueIn(use, cell, { place, heading })]);
    }
    return { numbers, words };
  };
}

type Cells = (place: number) => RawCell;
type Column = { readonly place: number; readonly heading: string };

/** Undefined where the cell is blank; nothing of no contact at all is 0. */
function valueIn(use: Exclude<ColumnUse, { how: 'words' }>, cell: Cells, column: Column): Exact | undefined {
  const own = cell(column.place);
  const value = isBlank(own) ? null : own;
  if (use.how === 'filled') return value === null ? 0 : 1;
  if (use.how === 'sum') return value === null ? undefined : required(numberIn(use, value), value, column);
  const count = countIn(use, cell);
  if (count === 0) return 0;
  if (value === null || count === undefined) return undefined;
  return times(required(numberIn(use, value), value, column), count);
}

function countIn({ by }: NumberUse, cell: Cells): number | undefined {
  const value = by === undefined ? null : cell(by);
  return value === null ? undefined : readCount(value);
}

function numberIn(use: NumberUse, cell: RawCell): Exact | undefined {
  if (use.how === 'rate') return readShare(cell, isShareUnit(use.unit) ? use.unit : 'percent');
  switch (kindOf(use.feeds)) {
    case 'seconds':
      return readDuration(cell, isDurationUnit(use.unit) ? use.unit : 'seconds');
    case 'count':
      return use.how === 'sum' ? readCount(cell) : positive(readDecimal(cell));
    case 'points':
      return positive(readDecimal(cell));
    case 'money':
      return readDecimal(cell);
  }
}

const positive = (value: Exact | undefined): Exact | undefined =>
  value !== undefined && (typeof value === 'number' ? value >= 0 : value.numerator >= 0n) ? value : undefined;

function required(value: Exact | undefined, cell: RawCell, { heading }: Column): Exact {
  if (value === undefined) throw new CellRefusal(heading, 'not-a-number', cell, { minimum: 0 });
  return value;
}

const isShareUnit = (unit: NumberUse['unit']): unit is ShareUnit => shareUnits.some((one) => one === unit);
const isDurationUnit = (unit: NumberUse['unit']): unit is DurationUnit =>
  durationUnits.some((one) => one === unit);
