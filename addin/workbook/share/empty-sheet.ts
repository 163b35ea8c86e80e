import { boxOf, meets, type CellBox } from './boxes.ts';
import { emptyCells, type EmptiedCells } from './empty-cells.ts';
import type { OfficePackage } from './office-package.ts';
import { attributeOf, elementsNamed, without, withoutAttributes } from './xml-text.ts';

/** What speaks of rows around the cells: lists of people, filters, views of others, what was tried. */
const aroundRows = ['dataValidations', 'autoFilter', 'sortState', 'customSheetViews', 'scenarios'] as const;
const comments = new Set(['comments', 'threadedComment']);

/**
 * Empties blocks of a sheet and every value that was computed. In a sheet with rows of ours (`synced`), what speaks of
 * rows goes too: lists, filters, links and comments.
 */
export function emptySheet(
  files: OfficePackage,
  path: string,
  { synced, others }: { readonly synced: readonly CellBox[]; readonly others: readonly CellBox[] },
): Omit<EmptiedCells, 'xml'> {
  const { xml, removed, kept } = emptyCells(files.text(path), [...synced, ...others]);
  files.change(path, () => (synced.length === 0 ? xml : cleaned(xml, synced)));
  if (synced.length > 0) dropAround(files, path, synced);
  return { removed, kept };
}

function cleaned(xml: string, blocks: readonly CellBox[]): string {
  return without(xml, ...aroundRows, 'legacyDrawing')
    .replace(elementsNamed('hyperlink'), (tag) => (isWithin(tag, blocks) ? '' : tag))
    .replace(/<hyperlinks>\s*<\/hyperlinks>/, '')
    .replace(/<row\b[^>]*>/g, (tag) => {
      const row = Number(attributeOf(tag, 'r'));
      const isOurs = blocks.some(({ top, bottom }) => top <= row && row <= bottom);
      return isOurs ? withoutAttributes(tag, 'hidden') : tag;
    });
}

const isWithin = (tag: string, blocks: readonly CellBox[]): boolean => {
  const box = boxOf(attributeOf(tag, 'ref') ?? '');
  return box !== undefined && blocks.some((block) => meets(block, box));
};

/** Comments of the sheet with the drawing of their notes, and where links of its rows led. */
function dropAround(files: OfficePackage, path: string, blocks: readonly CellBox[]): void {
  for (const { type, target } of files.relations(path))
    if (comments.has(type) || (type === 'vmlDrawing' && blocks.length > 0)) files.drop(target);
  const used = files.text(path);
  files.dropUnusedLinks(path, (id) => used.includes(`"${id}"`));
}
