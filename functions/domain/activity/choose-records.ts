/** Days since 1970-01-01, both included. */
export type DayRange = { readonly first: number; readonly last: number };

export type Choice<Own extends DayRange> = {
  /** In the order of their days; no day is in two of them. */
  readonly chosen: readonly Own[];
  /** A day of the span by its place in it: 1 when one of those chosen counts it. */
  readonly covered: Uint8Array;
  /** Another record has days of its own beside days that are counted already: nothing may be added up. */
  readonly isOverlapping: boolean;
  /** That record, and one that counts a day of it already. */
  readonly overlap: readonly Own[];
};

const lengthOf = ({ first, last }: DayRange): number => last - first + 1;

/**
 * The records of one flow that a span is summed over: those wholly inside it, the longest first, so that a month counts
 * and its weeks are left. Weeks that stretch over two months that both count are left as well: their days are.
 */
export function chooseRecords<Own extends DayRange>(records: readonly Own[], span: DayRange): Choice<Own> {
  const inside = records
    .filter(({ first, last }) => first >= span.first && last <= span.last)
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first);
  const covered = new Uint8Array(lengthOf(span));
  const has = (range: DayRange, value: 0 | 1) => hasDay(covered, value, placesOf(range, span));
  const chosen: Own[] = [];
  const rest: Own[] = [];
  let left = covered.length;
  for (const record of inside) {
    // Nothing of what is left has a day of its own then.
    if (left === 0) break;
    if (has(record, 1)) rest.push(record);
    else {
      covered.fill(1, record.first - span.first, record.last - span.first + 1);
      left -= lengthOf(record);
      chosen.push(record);
    }
  }
  const crossing = left > 0 ? rest.find((record) => has(record, 0)) : undefined;
  return {
    chosen: chosen.sort((a, b) => a.first - b.first),
    covered,
    isOverlapping: crossing !== undefined,
    overlap: crossing === undefined ? [] : [...chosen.filter(crosses(crossing)).slice(0, 1), crossing],
  };
}

const crosses =
  (one: DayRange) =>
  (other: DayRange): boolean =>
    one.first <= other.last && other.first <= one.last;

const placesOf = ({ first, last }: DayRange, span: DayRange): DayRange => ({
  first: first - span.first,
  last: last - span.first,
});

/** Whether one of the days at these places is covered (1), or is not (0). */
export function hasDay(covered: Uint8Array, value: 0 | 1, { first, last }: DayRange): boolean {
  for (let place = first; place <= last; place += 1) if (covered[place] === value) return true;
  return false;
}
