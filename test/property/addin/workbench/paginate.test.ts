import fc from 'fast-check';
import { type Line, paginate, splitLines } from '../../../../addin/workbench/print/paginate.ts';

const lines = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 400 }), hidden: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) =>
    all.flatMap(({ size, hidden }, index): Line[] => (hidden && index > 0 ? [] : [{ index, size }])),
  );
const room = fc.integer({ min: 300, max: 1200 });
const titled = fc.integer({ min: 0, max: 2 });
const fit = fc.oneof(
  fc.record({ percent: fc.integer({ min: 10, max: 400 }) }),
  fc.record({
    wide: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    tall: fc.constant(undefined),
  }),
);

const sizeOf = (all: readonly Line[]) => all.reduce((sum, { size }) => sum + size, 0);

const sheet = fc.record({
  rows: lines,
  columns: lines,
  size: room,
  titles: titled,
  fit,
  overThenDown: fc.boolean(),
});

test('every visible cell is on exactly one page, whatever the scale and the order', () => {
  fc.assert(
    fc.property(sheet, ({ rows, columns, size, titles, ...ways }) => {
      const { pages } = paginate({
        lines: { rows, columns },
        titles: { rows: rows.slice(0, titles), columns: columns.slice(0, titles) },
        room: { rows: size, columns: size },
        ...ways,
      });
      const cells = pages.flatMap((page) =>
        page.rows.lines.flatMap((row) => page.columns.lines.map((column) => `${row.index} ${column.index}`)),
      );
      expect(cells).toHaveLength(rows.length * columns.length);
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});

test('titles are on every page, once, and a page holds no more than there is room for', () => {
  fc.assert(
    fc.property(lines, room, titled, (all, size, count) => {
      const titles = all.slice(0, count);
      for (const part of splitLines(all, titles, size)) {
        const printed = [...part.titles, ...part.lines];
        if (part.lines[0]!.index > (titles.at(-1)?.index ?? -1))
          expect(printed.slice(0, count)).toEqual(titles);
        expect(new Set(printed).size).toBe(printed.length);
        if (part.lines.length > 1) expect(sizeOf(printed)).toBeLessThanOrEqual(size);
      }
    }),
  );
});

test('pages are as full as they can be: the first line of a page had no room on the one before', () => {
  fc.assert(
    fc.property(lines, room, (all, size) => {
      const parts = splitLines(all, [], size);
      for (const [index, part] of parts.slice(1).entries()) {
        expect(sizeOf(parts[index]!.lines) + part.lines[0]!.size).toBeGreaterThan(size);
      }
    }),
  );
});

test('a sheet made to fit so many pages across takes no more, at the largest scale that does', () => {
  fc.assert(
    fc.property(lines, room, fc.integer({ min: 1, max: 3 }), (columns, size, wide) => {
      const plan = (fitted: { percent: number } | { wide: number; tall: undefined }) =>
        paginate({
          lines: { rows: [{ index: 0, size: 20 }], columns },
          titles: { rows: [], columns: [] },
          room: { rows: 1000, columns: size },
          fit: fitted,
          overThenDown: false,
        });
      const { percent, pages } = plan({ wide, tall: undefined });
      if (percent > 10) expect(pages.length).toBeLessThanOrEqual(wide);
      if (percent < 100) expect(plan({ percent: percent + 1 }).pages.length).toBeGreaterThan(wide);
    }),
  );
});
