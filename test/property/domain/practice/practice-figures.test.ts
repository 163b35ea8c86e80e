import fc from 'fast-check';
import type { CodedContact } from '#domain/practice/coding';
import type { PracticeMeasure } from '#domain/practice/practice-figures';
import { practiceFigures } from '#domain/practice/practice-figures-of';
import { moneyTornado } from '#domain/practice/sensitivity';
import { practiceMoney } from '#domain/practice/practice-money';
import { aCode, aCodedContact, aStudy } from '../../../support/coded-contacts.ts';

const contact = (index: number): fc.Arbitrary<CodedContact> =>
  fc
    .record({
      platform: fc.constantFrom('A', 'B'),
      token: fc.constantFrom('1', '2', '3', '4', null),
      reason: fc.constantFrom('R', 'S', null),
      duration: fc.option(fc.integer({ min: 0, max: 3000 })),
      reaction: fc.constantFrom('accepts' as const, 'refuses' as const, 'none' as const, null),
      presence: fc.constantFrom('present' as const, 'absent' as const, 'not-applicable' as const, null),
    })
    .map(({ presence, ...own }) =>
      aCodedContact({ ...own, contact: String(index), codes: new Map([['P', aCode(presence)]]) }),
    );
const contacts = fc
  .integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => contact(index))));
const received = new Map([
  ['A#phone-in', { pace: 3000, year: null }],
  ['B#phone-in', { pace: 500, year: 600 }],
]);

test('whatever was coded, a value lies in its interval, and without enough there is none', () => {
  fc.assert(
    fc.property(contacts, fc.boolean(), (coded, isReleased) => {
      const { measures, present, coded: n } = practiceFigures(aStudy(coded, { received, isReleased }));
      expect(present).toBeLessThanOrEqual(n);
      for (const figure of Object.values(measures)) {
        if (figure.value === null) {
          expect([figure.low, figure.high, figure.basis.numerator]).toEqual([null, null, null]);
          expect(figure.status).not.toBe('complete');
          continue;
        }
        expect(figure.n).toBeGreaterThanOrEqual(5);
        if (figure.low === null || figure.high === null) continue;
        expect(figure.low).toBeLessThanOrEqual(figure.value + 1e-9);
        expect(figure.high).toBeGreaterThanOrEqual(figure.value - 1e-9);
      }
    }),
  );
});

test('the order in which contacts were coded changes nothing', () => {
  fc.assert(
    fc.property(contacts, (coded) => {
      const [one, other] = [coded, [...coded].reverse()].map((own) =>
        practiceFigures(aStudy(own, { received })),
      );
      for (const [measure, figure] of Object.entries(one!.measures)) {
        const { value } = other!.measures[measure as PracticeMeasure];
        if (figure.value === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(figure.value, 9);
      }
    }),
  );
});

test('a reader without rows never learns more contacts than the quality team', () => {
  fc.assert(
    fc.property(contacts, (coded) => {
      const [all, told] = [false, true].map((isReleased) =>
        practiceFigures(aStudy(coded, { received, isReleased })),
      );
      for (const [measure, figure] of Object.entries(told!.measures)) {
        const whole = all!.measures[measure as PracticeMeasure];
        expect(figure.n ?? 0).toBeLessThanOrEqual(whole.n ?? 0);
        if (whole.value === null) expect(figure.value).toBeNull();
      }
    }),
  );
});

const cases = fc
  .tuple(...[1, 2, 3].map(() => fc.double({ min: -500, max: 500, noNaN: true })))
  .map((three) => [...three].sort((a, b) => a - b))
  .map(([low = 0, value = 0, high = 0]) => ({ low, value, high }));
const stratum = fc
  .record({
    n: fc.integer({ min: 1, max: 500 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    hour: cases,
    refusal: cases,
  })
  .map(({ n, share, ...prices }) => ({ ...prices, n, x: Math.round(n * share), volume: 1000 }));

test('money lies in its box, and no single input moves it further than the whole tornado says', () => {
  fc.assert(
    fc.property(
      fc.array(stratum, { minLength: 1, maxLength: 4 }),
      cases,
      cases,
      (strata, seconds, refusals) => {
        const terms = { strata, seconds, refusals };
        const money = practiceMoney(terms);
        expect(money.low).toBeLessThanOrEqual(money.value + 1e-6);
        expect(money.high).toBeGreaterThanOrEqual(money.value - 1e-6);
        const swings = moneyTornado(terms, { low: 0.1, value: 0.2, high: 0.3 });
        const widths = swings.map(({ low, high }) => Math.abs(high - low));
        expect([...widths].sort((a, b) => b - a)).toEqual(widths);
      },
    ),
  );
});
