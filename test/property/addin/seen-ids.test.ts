import * as fc from 'fast-check';
import { SeenIds } from '../../../addin/workbook/import/seen-ids.ts';

test('an id is new once, whatever was seen before it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 400 }), (ids) => {
      const [seen, all] = [new SeenIds(), new Set<string>()];
      for (const id of ids) {
        expect(seen.add(id)).toBe(!all.has(id));
        all.add(id);
      }
    }),
  );
});

test('hundreds of thousands of ids that follow each other are told apart', () => {
  const seen = new SeenIds();
  const ids = Array.from({ length: 300_000 }, (_, index) => `C${String(index).padStart(9, '0')}`);

  expect(ids.filter((id) => seen.add(id))).toHaveLength(ids.length);
  expect(ids.filter((id) => seen.add(id))).toEqual([]);
});
