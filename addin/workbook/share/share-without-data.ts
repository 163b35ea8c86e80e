import { CannotShare } from './cannot-share.ts';
import type { CellBox } from './boxes.ts';
import { dropKept, refuseHidden } from './drop-kept.ts';
import { dropPivotCaches, dropPivots } from './drop-pivots.ts';
import { emptySheet } from './empty-sheet.ts';
import { emptyTable } from './empty-table.ts';
import { OfficePackage } from './office-package.ts';
import { repeatedTexts } from './repeated-texts.ts';
import { blankUnused, sharedTexts } from './shared-texts.ts';
import { attributeOf, withAttribute, without } from './xml-text.ts';

export type SharingOptions = {
  /** Names of the tables that are known to be synced. */
  readonly synced: ReadonlySet<string>;
  /** Of our manifest. */
  readonly addin: string;
};

/** The copy without data, and what the person should know of it. */
export type SharedCopy = {
  readonly file: Uint8Array;
  /** Names of the sheets whose rows were taken away. */
  readonly emptied: readonly string[];
  readonly pivots: number;
  /** Sheets of the person's own that still say what only one row said, with how many of their cells do. */
  readonly repeating: readonly { readonly sheet: string; readonly cells: number }[];
};

type Sheet = { readonly name: string; readonly path: string };
type Emptied = {
  readonly sheet: Sheet;
  readonly removed: readonly (number | string)[];
  readonly kept: readonly number[];
  readonly isOurs: boolean;
  readonly pivots: number;
};

/**
 * A workbook with the headings of its synced sheets and none of their rows, from the file Excel gives of it. No formula
 * keeps what it gave: Excel computes all of them on opening.
 * @throws CannotShare when something in it cannot be told from rows
 */
export function shareWithoutData(bytes: Uint8Array, { synced, addin }: SharingOptions): SharedCopy {
  const files = new OfficePackage(bytes);
  const [workbook = ''] = files.related('', 'officeDocument');
  const sheets = sheetsOf(files, workbook);
  if (sheets.length === 0) throw new CannotShare('unreadable');
  refuseHidden(files);
  const emptied = sheets.map((sheet) => emptyOne(files, sheet, synced));
  dropPivotCaches(files, workbook);
  dropKept(files, addin);
  const [strings = ''] = files.related(workbook, 'sharedStrings');
  const texts = sharedTexts(files.text(strings));
  const used = new Set(emptied.flatMap(({ kept }) => kept));
  files.change(strings, (xml) => blankUnused(xml, used));
  files.change(workbook, withoutPlaces);
  return {
    file: files.zip(),
    emptied: emptied.filter(({ isOurs }) => isOurs).map(({ sheet }) => sheet.name),
    pivots: emptied.reduce((sum, { pivots }) => sum + pivots, 0),
    repeating: repeatedTexts(
      emptied.map(({ sheet, ...cells }) => ({ sheet: sheet.name, ...cells })),
      texts,
    ),
  };
}

function sheetsOf(files: OfficePackage, workbook: string): readonly Sheet[] {
  const paths = new Map(files.relations(workbook).map(({ id, target }) => [id, target]));
  // A prefix would mean that Excel did not write it.
  return (files.text(workbook).match(/<sheet\b[^>]*>/g) ?? []).flatMap((tag) => {
    const path = paths.get(attributeOf(tag, 'r:id') ?? '');
    const isSheet = path !== undefined && /<worksheet\b/.test(files.text(path));
    return isSheet ? [{ name: attributeOf(tag, 'name') ?? '', path }] : [];
  });
}

function emptyOne(files: OfficePackage, sheet: Sheet, names: ReadonlySet<string>): Emptied {
  const synced = files.related(sheet.path, 'table').flatMap((path): readonly CellBox[] => {
    const table = emptyTable(files.text(path), names);
    if (table === undefined) return [];
    files.change(path, () => table.xml);
    return [table.rows];
  });
  const others = dropPivots(files, sheet.path);
  const cells = emptySheet(files, sheet.path, { synced, others });
  return { sheet, ...cells, isOurs: synced.length > 0, pivots: others.length };
}

/** The workbook without where it lay and who had it open, to be computed on opening. */
const withoutPlaces = (xml: string): string =>
  without(xml, 'absPath', 'fileSharing').replace(/<calcPr\b[^>]*>/, (tag) =>
    withAttribute(tag, 'fullCalcOnLoad', '1'),
  );
