import fc from 'fast-check';
import type { Grid } from '#domain/grid';
import { channels } from '#domain/channel';
import { templates } from '#domain/templates/templates';
import { readDraft } from '../../../../addin/workbook/grid/read/read-draft.ts';
import { writeDraft } from '../../../../addin/workbook/grid/write/write-draft.ts';
import { randomGrid } from '../../../support/random-grid.ts';

/** As it is said again: absent and undefined are one, channels have an order of their own. */
const said = (grid: Grid): unknown =>
  JSON.parse(JSON.stringify({ ...grid, channels: channels.filter((one) => grid.channels.includes(one)) }));

test('a grid written in the cells of a sheet, in either language, is read back as it was', () => {
  fc.assert(
    fc.property(randomGrid, fc.constantFrom('fr' as const, 'en' as const), (grid, language) => {
      const { grid: read, problems, filled } = readDraft(writeDraft(grid, language), grid);

      expect(problems).toEqual([]);
      expect(filled).toEqual([]);
      expect(said(read)).toEqual(said(grid));
    }),
    { numRuns: 400 },
  );
});

test.each(templates.map((grid) => [grid.code, grid] as const))(
  'the template %s is read back as it was',
  (_, grid) => {
    expect(said(readDraft(writeDraft(grid, 'fr'), grid).grid)).toEqual(said(grid));
  },
);

test('the rows of sections may be sorted in any way: sections and criteria stay what they are', () => {
  fc.assert(
    fc.property(randomGrid, fc.integer(), (grid, seed) => {
      const draft = writeDraft(grid, 'fr');
      const [criteria = []] = fc.sample(
        fc.shuffledSubarray([...draft.criteria], { minLength: draft.criteria.length }),
        { numRuns: 1, seed },
      );
      const { grid: read } = readDraft({ ...draft, criteria }, grid);

      expect([...read.sections].map(({ id, weight }) => [id, weight]).sort()).toEqual(
        grid.sections.map(({ id, weight }) => [id, weight]).sort(),
      );
    }),
    { numRuns: 100 },
  );
});
