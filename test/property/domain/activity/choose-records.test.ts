import fc from 'fast-check';
import { chooseRecords, type DayRange } from '#domain/activity/choose-records';

type Counted = DayRange & { readonly count: number };

const span = { first: 20_000, last: 20_092 } as const;
const days = Array.from({ length: span.last - span.first + 1 }, (_, place) => span.first + place);

/** Cuts the days of a span at some places: a partition of it. */
const partition = fc
  .uniqueArray(fc.integer({ min: span.first + 1, max: span.last }), { maxLength: 30 })
  .map((cuts) => [span.first, ...cuts.sort((a, b) => a - b), span.last + 1])
  .map((bounds) => bounds.slice(1).map((end, place) => ({ first: bounds[place]!, last: end - 1 })));

/** Contacts of each day, so that a record of days has their sum. */
const daily = fc.array(fc.nat(500), { minLength: days.length, maxLength: days.length });
const countOf = (counts: readonly number[], { first, last }: DayRange): number =>
  counts.slice(first - span.first, last - span.first + 1).reduce((total, count) => total + count, 0);
const counted = (counts: readonly number[], ranges: readonly DayRange[]): Counted[] =>
  ranges.map((range) => ({ ...range, count: countOf(counts, range) }));
const totalOf = (records: readonly Counted[]): number =>
  records.reduce((total, { count }) => total + count, 0);

test('any partition of a span gives the sum of the one record of the whole', () => {
  fc.assert(
    fc.property(partition, daily, (ranges, counts) => {
      const { chosen, covered, isOverlapping } = chooseRecords(counted(counts, ranges), span);
      expect(totalOf(chosen)).toBe(countOf(counts, span));
      expect(covered.every((day) => day === 1)).toBe(true);
      expect(isOverlapping).toBe(false);
    }),
  );
});

test('a finer partition beside, in whatever order, counts nothing twice', () => {
  const nested = partition.chain((ranges) =>
    fc.tuple(
      fc.constant(ranges),
      fc.shuffledSubarray(days.map((day) => ({ first: day, last: day }))),
      fc.boolean(),
    ),
  );
  fc.assert(
    fc.property(nested, daily, ([ranges, inner, isFirst], counts) => {
      const records = counted(counts, isFirst ? [...inner, ...ranges] : [...ranges, ...inner]);
      const { chosen, isOverlapping } = chooseRecords(records, span);
      expect(totalOf(chosen)).toBe(countOf(counts, span));
      expect(isOverlapping).toBe(false);
    }),
  );
});

test('weeks beside the months they stretch over count nothing twice', () => {
  fc.assert(
    fc.property(daily, fc.integer({ min: 0, max: 6 }), (counts, start) => {
      const months = [
        { first: span.first, last: span.first + 30 },
        { first: span.first + 31, last: span.first + 61 },
        { first: span.first + 62, last: span.last },
      ];
      const weeks = days
        .filter((day) => (day - span.first) % 7 === start && day + 6 <= span.last)
        .map((day) => ({ first: day, last: day + 6 }));
      const { chosen, isOverlapping } = chooseRecords(counted(counts, [...weeks, ...months]), span);
      expect(totalOf(chosen)).toBe(countOf(counts, span));
      expect(isOverlapping).toBe(false);
    }),
  );
});

test('a record that shares some days with a longer one, and has days that none counts, is told', () => {
  const overlap = fc
    .record({ first: fc.integer({ min: 1, max: 60 }), length: fc.integer({ min: 10, max: 20 }) })
    .map(({ first, length }) => ({ first: span.first + first, last: span.first + first + length - 1 }));
  fc.assert(
    fc.property(overlap, fc.integer({ min: 1, max: 8 }), daily, (longer, shared, counts) => {
      const crossing = { first: longer.last - shared + 1, last: longer.last - shared + 9 };
      const { isOverlapping } = chooseRecords(counted(counts, [crossing, longer]), span);
      expect(isOverlapping).toBe(true);
    }),
  );
});

test('what lies partly outside the span is not of it, and its days are not covered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), daily, (beyond, counts) => {
      const outside = { first: span.first - beyond, last: span.first + 4, count: 99 };
      const inside = { first: span.first + 5, last: span.last };
      const { chosen, covered, isOverlapping } = chooseRecords([outside, ...counted(counts, [inside])], span);
      expect(totalOf(chosen)).toBe(countOf(counts, inside));
      expect(covered.filter((day) => day === 0)).toHaveLength(5);
      expect(isOverlapping).toBe(false);
    }),
  );
});
