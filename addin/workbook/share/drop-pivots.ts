import { boxOf, type CellBox } from './boxes.ts';
import type { OfficePackage } from './office-package.ts';
import { attributeOf, without } from './xml-text.ts';

/** Takes the pivot tables of a sheet away; answers the cells that held their results. */
export function dropPivots(files: OfficePackage, sheet: string): readonly CellBox[] {
  return files.related(sheet, 'pivotTable').flatMap((path) => {
    const location = /<location\b[^>]*>/.exec(files.text(path))?.[0] ?? '';
    files.drop(path);
    return boxOf(attributeOf(location, 'ref') ?? '') ?? [];
  });
}

/** Takes away what pivot tables remember of their rows, once they are gone. */
export function dropPivotCaches(files: OfficePackage, workbook: string): void {
  for (const path of files.paths) if (/^xl\/pivotCache\/[^/]*\.xml$/i.test(path)) files.drop(path);
  files.change(workbook, (xml) => without(xml, 'pivotCaches'));
}
