import fc from 'fast-check';
import { mergeCell } from '../../../addin/workbook/sync/merge-cell.ts';

const value = fc.constantFrom(null, '', 0, '0', 4, '4', 'N', true, 'true', 'texte');
/** The oracle speaks of texts: what a person sees in a cell. */
const seen = (field: string | number | boolean | null): string => (field === null ? '' : String(field));

test('a cell takes the server’s value exactly when only the server changed, and asks when both did', () => {
  fc.assert(
    fc.property(value, value, value, (base, mine, theirs) => {
      const iChanged = seen(mine) !== seen(base);
      const theyChanged = seen(theirs) !== seen(base);
      const alike = seen(mine) === seen(theirs);

      const { outcome } = mergeCell(base, mine, theirs);

      const expected = alike ? 'agreed' : !iChanged ? 'take' : !theyChanged ? 'pending' : 'conflict';
      expect(outcome).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
