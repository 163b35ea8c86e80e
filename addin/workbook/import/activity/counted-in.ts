import { measureIds, type Counted, type MeasureId } from '#domain/activity/measure';
import { isWhole, rounded } from './exact.ts';
import { kindOf, type ColumnUses } from './column-use.ts';
import { countWords, type WordSaid } from './count-words.ts';
import { sumsOf, wordsOf, type GatheredSum } from './gathered-sums.ts';
import type { NamedActivity } from './tally-activity.ts';

export type CountRules = {
  readonly uses: ColumnUses;
  /** What a word of the column at a place is an answer of. */
  readonly wordSaid: (place: number) => WordSaid;
  /**
   * What a blank cell is beside filled ones: `missing`, so that the sum is not known either; `zero`; or `skipped`, as of
   * contacts, of which not all have everything.
   */
  readonly blanks: 'missing' | 'zero' | 'skipped';
};

export type CountedIn = {
  readonly counted: Counted;
  /** Counts worked out from a rate or an average, which had to be rounded to whole contacts. */
  readonly rounded: readonly MeasureId[];
  /** Not counted, as cells of some rows are blank. */
  readonly missing: readonly MeasureId[];
};

/** Decimals kept of what is not a count. */
const DECIMALS = 3;

/** What is counted of one platform, period and flow: each sum is rounded once. */
export function countedIn(of: readonly NamedActivity[], rules: CountRules): CountedIn {
  const counted = new Map<MeasureId, number>();
  const roundedOnes: MeasureId[] = [];
  const missing: MeasureId[] = [];
  for (const [fed, sum] of sumsOf(of)) {
    if (isUnknown(sum, rules.blanks)) {
      missing.push(fed);
      continue;
    }
    const isCount = kindOf(fed) === 'count';
    counted.set(fed, rounded(sum.total, isCount ? 0 : DECIMALS));
    if (isCount && !isWhole(sum.total)) roundedOnes.push(fed);
  }
  for (const [measure, value] of answersIn(of, rules)) counted.set(measure, value);
  return {
    counted: inOrder(counted),
    rounded: roundedOnes,
    missing: missing.filter((measure) => !counted.has(measure)),
  };
}

const isUnknown = ({ rows, blanks: holes }: GatheredSum, blanks: CountRules['blanks']): boolean =>
  blanks === 'missing' ? holes > 0 : blanks === 'skipped' && rows === 0;

/** What columns of answers count. */
const answersIn = (of: readonly NamedActivity[], { uses, wordSaid }: CountRules) =>
  [...uses].flatMap(([place, use]) =>
    use.how === 'words' ? [...countWords(use.asks, wordsOf(of, place), wordSaid(place))] : [],
  );

const inOrder = (counted: ReadonlyMap<MeasureId, number>): Counted =>
  Object.fromEntries(measureIds.flatMap((id) => (counted.has(id) ? [[id, counted.get(id)]] : [])));
