import { FULL_PART, noParts, touchedParts } from '../../../../../addin/workbook/sync/state-parts.ts';

const keys = Array.from({ length: 1000 }, (_, index) => `k${index}`);
const size = (): number => FULL_PART / 250;

test('rows spread over parts of limited size, and an edit rewrites the part of its row alone', async () => {
  const parts = noParts();

  const first = await touchedParts(parts, keys, size, () => true);
  const edited = await touchedParts(parts, ['k0'], size, () => true);

  expect(first.size).toBeGreaterThan(3);
  for (const held of parts.keysOf.values()) expect(held.size * size()).toBeLessThan(2 * FULL_PART);
  expect([...edited]).toEqual([parts.partOf.get('k0')]);
});

test('a forgotten row leaves its part, which is rewritten without it', async () => {
  const parts = noParts();
  await touchedParts(parts, ['a', 'b'], size, () => true);

  const dirty = await touchedParts(parts, ['a'], size, () => false);

  expect(dirty.size).toBe(1);
  expect([...(parts.keysOf.get(0) ?? [])]).toEqual(['b']);
});
