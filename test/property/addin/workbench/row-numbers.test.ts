import fc from 'fast-check';
import { followedFormula } from '../../../../addin/workbench/model/moved-formula.ts';
import { withMovedRows } from '../../../../addin/workbench/model/row-numbers.ts';

const rowNumber = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1_048_576));
const letters = ['A', 'C', 'bD', 'XFD'] as const;
const fixed = fc.constantFrom('', '$');
const corner = (column: number, row: number, [one, other]: readonly [string, string]) =>
  `${one}${letters[column] ?? 'A'}${other}${row}`;
const signs = fc.tuple(fixed, fixed);
const cell = fc.tuple(fc.nat(3), rowNumber, signs).map((parts) => corner(...parts));
/** As Excel has them: from their first cell to their last. */
const range = fc
  .tuple(fc.tuple(fc.nat(3), fc.nat(3)), fc.tuple(rowNumber, rowNumber), signs, signs)
  .map(([columns, rows, first, last]) => {
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    return `SUM(${corner(left, top, first)}:${corner(right, bottom, last)})`;
  });
const other = fc.constantFrom(
  '12.5',
  '1e5',
  'LOG10(7)',
  'Taux_A1',
  'x.B2',
  'A01',
  'TRUE',
  'SUM(A:$C)',
  'SUM(3:$5)',
  'SUM($2:9)',
  'N(Note)',
);
const formula = fc
  .array(fc.oneof({ weight: 3, arbitrary: cell }, range, other), { minLength: 1, maxLength: 5 })
  .map((pieces) => `=${pieces.join('+')}`);
const sheet = { name: 'Feuil1' };
const shift = fc.record({
  axis: fc.constantFrom('rows' as const, 'columns' as const),
  at: fc.nat(30),
  count: fc.constantFrom(-7, -1, 1, 3),
  from: fc.constantFrom(0, 2),
  to: fc.constantFrom(5, 16_383),
  sheet: fc.constant(sheet),
});

test('a formula whose rows are numbered anew is the one that is read in full', () => {
  let moved = 0;
  fc.assert(
    fc.property(formula, shift, (written, move) => {
      const quick = withMovedRows(written, move);
      // A text in the formula has it read in full.
      const whole = followedFormula(`${written}&"1048577"`, sheet.name, move);

      moved += quick === undefined ? 0 : 1;
      expect(quick === undefined ? whole : `${quick}&"1048577"`).toBe(whole);
    }),
    { numRuns: 500 },
  );
  expect(moved).toBeGreaterThan(20);
});

test('a formula that speaks of no row from there on stays as it is', () => {
  fc.assert(
    fc.property(formula, shift, (written, move) => {
      const whole = followedFormula(`${written}&"1048577"`, sheet.name, move);
      const found = followedFormula(written, sheet.name, move);

      expect(`${found.toUpperCase()}&"1048577"`).toBe(whole.toUpperCase());
    }),
    { numRuns: 500 },
  );
});
