import type { LeftOutKind } from '../left-out.ts';
import { all, child, type XmlNode } from '../xml/read-xml.ts';
import type { ReadContext } from './read-context.ts';

/** Elements of a sheet the model has no place for; each child counts where there is a list. */
const elements: Readonly<Record<string, LeftOutKind>> = {
  mergeCells: 'mergedCells',
  sheetProtection: 'protection',
  hyperlinks: 'hyperlinks',
  autoFilter: 'filters',
  rowBreaks: 'pageLayout',
  colBreaks: 'pageLayout',
  oleObjects: 'otherParts',
  controls: 'otherParts',
  scenarios: 'otherParts',
  customSheetViews: 'otherParts',
};

const relations: Readonly<Record<string, LeftOutKind>> = {
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'pivotTables',
  queryTable: 'connections',
  slicer: 'otherParts',
  oleObject: 'otherParts',
};

/** Counts what of a sheet is left out. */
export function noteLeftOut(path: string, root: XmlNode, { files, left }: ReadContext): void {
  for (const node of root.children) {
    const kind = elements[node.name];
    if (kind) left.add(kind, node.name === 'autoFilter' ? 1 : Math.max(1, node.children.length));
  }
  for (const { type } of files.relations(path)) {
    const kind = relations[type];
    if (kind) left.add(kind);
  }
  const sparklines = all(child(root, 'extLst'), 'ext').filter((ext) => child(ext, 'sparklineGroups'));
  left.add('otherParts', sparklines.length);
}
