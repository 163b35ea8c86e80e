import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, snapshotHash, type Json } from '#domain/snapshot-hash';

test('is the SHA-256 of the content in its one writing', () => {
  const content = { z: [1, 2.5, null], a: { é: 'ï', b: true, gone: undefined } };
  const written = '{"a":{"b":true,"é":"ï"},"z":[1,2.5,null]}';

  expect(canonicalJson(content)).toBe(written);
  expect(snapshotHash(content)).toBe(createHash('sha256').update(written, 'utf8').digest('hex'));
});

test('is known for nothing at all', () => {
  expect(snapshotHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('refuses a number JSON has no word for', () => {
  expect(() => canonicalJson({ value: NaN })).toThrow(RangeError);
});

const turned = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .toReversed()
      .map(([name, one]) => [name, turned(one)]),
  );
};

test('does not depend on the order of members, and reads back as the content', () => {
  const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
  fc.assert(
    fc.property(json, (content) => {
      expect(canonicalJson(turned(content))).toBe(canonicalJson(content));
      expect(JSON.parse(canonicalJson(content))).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});
