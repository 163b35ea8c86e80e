import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { byteOrder } from '#domain/sampling/byte-order';
import { drawKey } from '#domain/sampling/draw-key';
import { drawStratum } from '#domain/sampling/draw-stratum';

const lists = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 40 });
const counts = fc.nat(45);

test('the order of the list does not matter', () => {
  const orders = lists.chain((ids) =>
    fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length })),
  );
  fc.assert(
    fc.property(fc.string(), orders, counts, (seed, [ids, shuffled], n) => {
      expect(drawStratum(seed, shuffled, n, 5)).toEqual(drawStratum(seed, ids, n, 5));
    }),
  );
});

test('sample then reserve are the whole order, cut', () => {
  fc.assert(
    fc.property(fc.string(), lists, counts, counts, (seed, ids, n, r) => {
      const order = [...ids].sort((a, b) => (drawKey(seed, a) < drawKey(seed, b) ? -1 : 1));
      const { sample, reserve } = drawStratum(seed, ids, n, r);
      expect(sample.map(({ id }) => id)).toEqual(order.slice(0, n));
      expect(reserve.map(({ id }) => id)).toEqual(order.slice(n, n + r));
      expect([...sample, ...reserve].map(({ rank }) => rank)).toEqual(
        [...sample, ...reserve].map((_, index) => index + 1),
      );
    }),
  );
});

test('a larger sample keeps the contacts of a smaller one', () => {
  fc.assert(
    fc.property(fc.string(), lists, counts, (seed, ids, n) => {
      const larger = drawStratum(seed, ids, n + 1, 0).sample;
      expect(larger.slice(0, n)).toEqual(drawStratum(seed, ids, n, 0).sample);
    }),
  );
});

test('over seeds every contact is drawn as often', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `contact-${index}`);
  const seeds = 2000;
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed += 1)
    for (const { id } of drawStratum(`seed-${seed}`, ids, 5, 0).sample)
      drawn.set(id, (drawn.get(id) ?? 0) + 1);
  const expected = (seeds * 5) / ids.length;
  // Draws without replacement vary less than a multinomial: χ² with 19 degrees of freedom times 15/19.
  const chiSquare = ids.reduce((sum, id) => sum + ((drawn.get(id) ?? 0) - expected) ** 2 / expected, 0);

  expect(chiSquare).toBeLessThan(43.8);
  expect(chiSquare).toBeGreaterThan(3);
});

test('texts are in the order of sort by bytes', () => {
  const lines = fc.uniqueArray(
    fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\0\n\r]/.test(text)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(lines, (texts) => {
      const input = texts.map((text) => `${text}\n`).join('');
      const sorted = execFileSync('sort', { input, env: { ...process.env, LC_ALL: 'C' } }).toString();
      expect(
        [...texts]
          .sort(byteOrder)
          .map((text) => `${text}\n`)
          .join(''),
      ).toBe(sorted);
    }),
    { numRuns: 30 },
  );
});
