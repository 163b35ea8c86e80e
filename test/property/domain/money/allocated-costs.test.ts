import fc from 'fast-check';
import type { CountedRecord } from '#domain/activity/counted-record';
import { channels, flowIds, type FlowId } from '#domain/channel';
import { fraction, fractionOf, roundHalfAway, multiply, sum } from '#domain/fraction';
import type { CostLine } from '#domain/money/cost';
import { costPart } from '#domain/money/cost-part';
import { costOfPlatform } from '#domain/money/platform-cost';
import { quarterBounds } from '#domain/period';
import { activityOf, aLine, aRecord } from '../../../support/money.ts';

const rates = new Map([
  ['USD', fractionOf(0.9137)],
  ['MAD', fractionOf(0.092_113)],
]);
const cents = (minimum: number) => fc.integer({ min: minimum, max: 10 ** 9 }).map((amount) => amount / 100);

const lines = (minimum: number) =>
  fc
    .array(
      fc.record({
        amount: cents(minimum),
        channel: fc.constantFrom(null, null, ...channels),
        currency: fc.constantFrom('EUR', 'EUR', 'USD', 'MAD'),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map(({ amount, ...changed }) => aLine(amount, changed)));

const counts = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined });
const reasonCount = fc.tuple(fc.integer({ min: 0, max: 5000 }), counts);
const records = fc
  .uniqueArray(
    fc.record({
      flow: fc.constantFrom(...flowIds),
      answered: counts,
      talkSeconds: counts,
      wrapSeconds: counts,
      reasons: fc.dictionary(fc.constantFrom('A', 'B', 'C'), reasonCount),
    }),
    { selector: ({ flow }) => flow, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ flow, reasons, ...counted }) => {
      const told = Object.entries(counted).filter(([, count]) => count !== undefined);
      return aRecord(flow, Object.fromEntries(told), {
        reasons: reasons as Record<string, [number, number?]>,
      });
    }),
  );

const costOf = (own: readonly CostLine[], counted: readonly CountedRecord[]) =>
  costOfPlatform(own, {
    activity: activityOf(...counted),
    span: quarterBounds('2026-Q4'),
    valuation: { currency: 'EUR', rates },
  });

const ledgerInCents = (own: readonly CostLine[]): bigint =>
  roundHalfAway(
    multiply(
      sum(
        own.map(({ amount, currency }) => multiply(fractionOf(amount), rates.get(currency) ?? fraction(1n))),
      ),
      fraction(100n),
    ),
  );

/** The same in plain numbers, in cents. */
function plainShares(own: readonly CostLine[], counted: readonly CountedRecord[]): Map<string, number> {
  const atOnce: Record<string, number> = { chat: 2, social: 3 };
  const worked = counted.map(
    ({ channel, direction, counted: { answered = 0, talkSeconds = 0, wrapSeconds = 0 } }) => ({
      channel,
      flow: `${channel}-${direction}`,
      answered,
      time: (talkSeconds + wrapSeconds) / (atOnce[channel] ?? 1),
    }),
  );
  const shares = new Map<string, number>();
  for (const { amount, channel, currency } of own) {
    const of = worked.filter(
      (one) => (channel ?? one.channel) === one.channel && one.answered + one.time > 0,
    );
    const weigh = (key: 'time' | 'answered') => (of.every((one) => one[key] > 0) ? key : undefined);
    const key = weigh('time') ?? weigh('answered');
    if (key === undefined) continue;
    const whole = of.reduce((all, one) => all + one[key], 0);
    const cents = amount * 100 * (currency === 'USD' ? 0.9137 : currency === 'MAD' ? 0.092_113 : 1);
    for (const one of of) shares.set(one.flow, (shares.get(one.flow) ?? 0) + (cents * one[key]) / whole);
  }
  return shares;
}

const RUNS = { numRuns: 1000 };
const FEWER = { numRuns: 250 };

test('what flows cost and what could not be allocated sum to the ledger to the cent', () => {
  fc.assert(
    fc.property(lines(-(10 ** 8)), records, (own, counted) => {
      const { allocation } = costOf(own, counted);
      const parts = [...allocation.byFlow.values(), allocation.unallocated];
      expect(parts.reduce((all, part) => all + part, 0n)).toBe(ledgerInCents(own));
      expect(allocation.total).toBe(ledgerInCents(own));
    }),
    RUNS,
  );
});

test('every flow has its share of working time, or of contacts where a flow lacks its handling, to the cent', () => {
  fc.assert(
    fc.property(lines(0), records, (own, counted) => {
      const { byFlow } = costOf(own, counted).allocation;
      const expected = plainShares(own, counted);
      for (const [flow, cost] of byFlow)
        expect(Math.abs(Number(cost) - (expected.get(flow) ?? 0))).toBeLessThan(1.01);
      expect([...expected].filter(([flow, cost]) => cost > 0 && !byFlow.has(flow as FlowId))).toEqual([]);
    }),
    FEWER,
  );
});

test('without credits nobody has a negative part, and what did no work has none', () => {
  fc.assert(
    fc.property(lines(0), records, (own, counted) => {
      const { allocation, work } = costOf(own, counted);
      const parts = [...allocation.byFlow.values(), allocation.unallocated];
      expect(parts.filter((part) => part < 0n)).toEqual([]);
      const worked = work.map(({ flow }) => flow);
      expect([...allocation.byFlow.keys()].filter((flow) => !worked.includes(flow))).toEqual([]);
    }),
    FEWER,
  );
});

test('neither the order of the ledger nor that of the records changes anything', () => {
  fc.assert(
    fc.property(lines(-(10 ** 8)), records, (own, counted) => {
      const { byFlow, unallocated } = costOf(own, counted).allocation;
      const turned = costOf(own.toReversed(), counted.toReversed()).allocation;
      expect([[...turned.byFlow].sort(), turned.unallocated]).toEqual([[...byFlow].sort(), unallocated]);
    }),
    FEWER,
  );
});

test('what reasons cost, and what no reason was noted for, sum to what the flows cost', () => {
  fc.assert(
    fc.property(lines(0), records, (own, counted) => {
      const platform = costOf(own, counted);
      const parts = ['A', 'B', 'C'].map((reason) => costPart(platform, questionOf(reason)));
      const costs = [...parts.map(({ cost }) => cost), parts[0]?.unattributed ?? 0n];
      const flowCosts = [...platform.allocation.byFlow.values()];
      expect(total(costs)).toBe(total(flowCosts));
      expect(costs.filter((cost) => cost < 0n)).toEqual([]);
    }),
    FEWER,
  );
});

const total = (costs: readonly bigint[]): bigint => costs.reduce((all, cost) => all + cost, 0n);
const questionOf = (reason: string) =>
  ({ channel: '', per: { reason }, span: quarterBounds('2026-Q4') }) as const;
