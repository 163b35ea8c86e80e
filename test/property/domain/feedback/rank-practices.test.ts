import fc from 'fast-check';
import { rankPractices } from '#domain/feedback/rank-practices';

const measure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })).map((value) => ({
  value,
  low: null,
  high: null,
  n: 10,
  status: 'complete' as const,
  unit: 'share' as const,
  currency: null,
}));
const rows = fc.uniqueArray(
  fc.record({
    practice: fc.stringMatching(/^[A-Z]{1,6}$/),
    polarity: fc.constantFrom('good' as const, 'poor' as const),
    figures: fc.record(
      { rate: measure, 'refusal-difference': measure, 'cost-brand': measure, 'cost-provider': measure },
      { requiredKeys: [] },
    ),
  }),
  { selector: ({ practice }) => practice },
);
const codes = (ranked: ReturnType<typeof rankPractices>) => ranked.map(({ practice }) => practice);

test('a ranking has every practice once, whatever order they come in, and what is poor before what is good', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const ranked = rankPractices(some);

      expect(codes(ranked).sort()).toEqual(some.map(({ practice }) => practice).sort());
      expect(codes(rankPractices(some.toReversed()))).toEqual(codes(rankPractices(some)));
      const firstGood = ranked.findIndex(({ polarity }) => polarity === 'good');
      if (firstGood >= 0)
        expect(ranked.slice(firstGood).some(({ polarity }) => polarity === 'poor')).toBe(false);
    }),
  );
});
