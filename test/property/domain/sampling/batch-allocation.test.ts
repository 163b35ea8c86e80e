import fc from 'fast-check';
import { batchAllocation, type BatchStratum } from '#domain/sampling/batch-allocation';
import { boundedShares } from '#domain/sampling/bounded-shares';
import { stratumKey } from '#domain/sampling/stratum-key';

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

const parts = fc
  .array(fc.record({ weight: fc.bigInt({ min: 0n, max: 10_000n }), low: fc.nat(20), more: fc.nat(200) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map(({ weight, low, more }, at) => ({ key: `${at}`, weight, low, high: low + more })));

test('shares sum to n whenever the bounds let them, and keep within them', () => {
  fc.assert(
    fc.property(parts, fc.nat(1500), (bounded, n) => {
      const shares = boundedShares(bounded, n);
      const [lows, highs] = [total(bounded.map(({ low }) => low)), total(bounded.map(({ high }) => high))];
      expect(total(shares.values())).toBe(Math.min(Math.max(n, lows), highs));
      for (const { key, low, high } of bounded) {
        expect(shares.get(key)).toBeGreaterThanOrEqual(low);
        expect(shares.get(key)).toBeLessThanOrEqual(high);
      }
    }),
  );
});

test('inside the bounds a larger weight never gets less by more than rounding', () => {
  fc.assert(
    fc.property(parts, fc.nat(1500), (bounded, n) => {
      const shares = boundedShares(bounded, n);
      const free = bounded.filter(({ key, low, high }) => {
        const share = shares.get(key) ?? 0;
        return share > low && share < high;
      });
      for (const a of free)
        for (const b of free)
          if (a.weight >= b.weight)
            expect(shares.get(a.key)).toBeGreaterThanOrEqual((shares.get(b.key) ?? 0) - 1);
    }),
  );
});

type Planned = { readonly planned: number; readonly volumes: readonly number[] };
const BATCHES = 3;
const platforms = ['FR-LYON', 'PT-PORTO'] as const;
const flows = [
  { channel: 'phone', direction: 'in' },
  { channel: 'email', direction: 'in' },
] as const;
const cells = platforms.flatMap((platform) => flows.map((flow) => ({ platform, ...flow })));

/** Draws the batches of a wave in some order; answers what each stratum gave in all. */
function drawAll(
  planned: readonly Planned[],
  { order, forecasts, minimum }: { order: readonly number[]; forecasts: readonly number[]; minimum: number },
) {
  const drawn = new Map<string, number>();
  const done = new Set<number>();
  const shares: number[] = [];
  for (const batch of order) {
    done.add(batch);
    const strata = cells.map((cell, at): BatchStratum => {
      const { planned: n, volumes } = planned[at] ?? { planned: 0, volumes: [] };
      const volumeDrawn = total(volumes.filter((_, other) => done.has(other)));
      const expected = total(
        volumes.map((volume, other) => (done.has(other) ? 0 : volume + (forecasts[at] ?? 0))),
      );
      const framed = volumes[batch] ?? 0;
      const drawnBefore = drawn.get(stratumKey(cell)) ?? 0;
      return { ...cell, planned: n, framed, drawnBefore, volumeDrawn, volumeWave: volumeDrawn + expected };
    });
    const { n } = batchAllocation(strata, minimum);
    for (const [at, cell] of cells.entries()) {
      const share = n.get(stratumKey(cell)) ?? NaN;
      expect(share).toBeLessThanOrEqual(strata[at]?.framed ?? 0);
      shares.push(share);
      drawn.set(stratumKey(cell), (drawn.get(stratumKey(cell)) ?? 0) + share);
    }
  }
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  return drawn;
}

const waves = fc.array(
  fc.record({
    planned: fc.integer({ min: 0, max: 90 }),
    volumes: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: BATCHES, maxLength: BATCHES }),
  }),
  { minLength: cells.length, maxLength: cells.length },
);
const orders = fc.shuffledSubarray([0, 1, 2], { minLength: BATCHES, maxLength: BATCHES });
const noForecasts = cells.map(() => 0);

test('with forecasts that were right and frames that suffice, every stratum gives what the plan says', () => {
  const large = waves.map((all) =>
    all.map(({ planned, volumes }) => ({ planned, volumes: volumes.map((volume) => volume + 100) })),
  );
  fc.assert(
    fc.property(large, orders, (planned, order) => {
      const drawn = drawAll(planned, { order, forecasts: noForecasts, minimum: 0 });
      expect([...drawn.values()]).toEqual(planned.map(({ planned: n }) => n));
    }),
  );
});

test('however wrong the forecasts, every platform gives what the plan says when its last batch can', () => {
  const forecasts = fc.array(fc.nat(5000), { minLength: cells.length, maxLength: cells.length });
  const large = waves.map((all) =>
    all.map(({ planned, volumes }) => ({ planned, volumes: volumes.map((volume) => volume + 200) })),
  );
  fc.assert(
    fc.property(large, orders, forecasts, (planned, order, wrong) => {
      const drawn = drawAll(planned, { order, forecasts: wrong, minimum: 0 });
      for (const platform of platforms) {
        const own = cells.flatMap((cell, at) => (cell.platform === platform ? [at] : []));
        const given = own.map((at) => drawn.get(stratumKey(cells[at] ?? { ...flows[0], platform })) ?? 0);
        expect(total(given)).toBe(total(own.map((at) => planned[at]?.planned ?? 0)));
      }
    }),
  );
});

test('a stratum that has any gives the minimum, or all it has', () => {
  fc.assert(
    fc.property(waves, orders, (planned, order) => {
      const first = order[0] ?? 0;
      const strata = cells.map((cell, at) => ({
        ...cell,
        planned: planned[at]?.planned ?? 0,
        framed: planned[at]?.volumes[first] ?? 0,
        drawnBefore: 0,
        volumeDrawn: planned[at]?.volumes[first] ?? 0,
        volumeWave: total(planned[at]?.volumes ?? []),
      }));
      const { n } = batchAllocation(strata, 2);
      for (const stratum of strata)
        expect(n.get(stratumKey(stratum))).toBeGreaterThanOrEqual(Math.min(2, stratum.framed));
    }),
  );
});
