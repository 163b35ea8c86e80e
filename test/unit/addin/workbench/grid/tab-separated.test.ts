import fc from 'fast-check';
import { parseTabSeparated, tabSeparated } from '../../../../../addin/workbench/grid/tab-separated.ts';

test('a block from another program ends with a line end that adds no row', () => {
  expect(parseTabSeparated('a\tb\r\nc\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('quotes hold tabs, line ends and quotes', () => {
  expect(parseTabSeparated('"a\tb"\t"deux\nlignes"\n"il dit ""oui"""')).toEqual([
    ['a\tb', 'deux\nlignes'],
    ['il dit "oui"'],
  ]);
});

test('every block comes back as it went', () => {
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(
        fc.array(fc.constantFrom('', 'a', 'b c', '1,5', 'x\ty', 'q"q', 'l\nm'), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: 1, maxLength: 5 },
      ),
    )
    // A last line of one empty cell is what a final line end says.
    .filter((rows) => rows.length === 1 || rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);

  fc.assert(fc.property(block, (rows) => expect(parseTabSeparated(tabSeparated(rows))).toEqual(rows)));
});
