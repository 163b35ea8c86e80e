import { type SavedWorkbook, savedVersion } from '../../model/saved-schema.ts';
import { StyleList } from '../../model/style-list.ts';
import { CustomFunctions } from '../custom-functions.ts';
import { LeftOut } from '../left-out.ts';
import { all, at, child, flagOf, type XmlNode } from '../xml/read-xml.ts';
import { NewIds } from './new-ids.ts';
import { PackageReader } from './package-reader.ts';
import { type FileRefusal, preflight } from './preflight.ts';
import { readCustomXml, readSettings } from './read-add-in-parts.ts';
import { Colors } from './read-colors.ts';
import type { ReadContext } from './read-context.ts';
import { readNames } from './read-names.ts';
import { readSheet, type SheetEntry } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';

export type ReadOptions = {
  readonly name: string;
  readonly language: 'fr' | 'en';
  /** Names of the add-in's functions. */
  readonly functions: readonly string[];
  /** The add-in whose settings are read. */
  readonly addinId?: string | undefined;
};

export type FileReading =
  { readonly saved: SavedWorkbook; readonly left: LeftOut } | { readonly refused: FileRefusal };

/** The workbook in an .xlsx file and what of it the model cannot hold, or why it is not opened. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): FileReading {
  const refused = preflight(bytes);
  if (refused) return { refused };
  try {
    return readPackage(new PackageReader(bytes), options);
  } catch {
    return { refused: 'broken' };
  }
}

function readPackage(files: PackageReader, options: ReadOptions): FileReading {
  const [path] = files.related('', 'officeDocument');
  const workbook = path === undefined ? undefined : files.xml(path);
  if (path === undefined || !workbook) return { refused: 'broken' };
  const context = newContext(files, path, workbook, options);
  const entries = sheetEntries(path, workbook, context);
  if (entries.every((entry) => entry === undefined)) return { refused: 'broken' };
  return { saved: savedBook({ path, workbook, entries }, context, options), left: context.left };
}

function newContext(
  files: PackageReader,
  path: string,
  workbook: XmlNode,
  { functions }: ReadOptions,
): ReadContext {
  const left = new LeftOut();
  const one = (type: string) => {
    const [part] = files.related(path, type);
    return part === undefined ? undefined : files.xml(part);
  };
  const styles = one('styles');
  const colors = new Colors(files, path, styles);
  left.add('externalLinks', files.related(path, 'externalLink').length);
  left.add('connections', files.related(path, 'connections').length);
  const is1904 = flagOf(child(workbook, 'workbookPr')?.attributes['date1904']) ?? false;
  return {
    files,
    strings: readStrings(one('sharedStrings'), left),
    styles: readStyles(styles, colors),
    colors,
    functions: new CustomFunctions(functions),
    left,
    ids: new NewIds(),
    dayShift: is1904 ? 1462 : 0,
  };
}

/** The sheets in their order; undefined in the place of one that is only a chart. */
function sheetEntries(path: string, workbook: XmlNode, context: ReadContext): (SheetEntry | undefined)[] {
  const { files, left, ids } = context;
  const relations = new Map(files.relations(path).map((relation) => [relation.id, relation]));
  return all(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => {
    const relation = relations.get(attributes['r:id'] ?? '');
    const root = relation?.type === 'worksheet' ? files.xml(relation.target) : undefined;
    if (!relation || !root) {
      left.add('chartSheets');
      return undefined;
    }
    return {
      id: ids.take(root.attributes['xr:uid'], 'S'),
      name: attributes['name'] ?? '',
      visibility: visibilityOf(attributes['state']),
      path: relation.target,
      root,
    };
  });
}

const visibilityOf = (state: string | undefined): SheetEntry['visibility'] =>
  state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible';

type Book = {
  readonly path: string;
  readonly workbook: XmlNode;
  readonly entries: readonly (SheetEntry | undefined)[];
};

function savedBook(
  { path, workbook, entries }: Book,
  context: ReadContext,
  { name, language, addinId }: ReadOptions,
): SavedWorkbook {
  const styles = new StyleList();
  const sheetIds = entries.map((entry) => entry?.id);
  const { names, printing } = readNames(workbook, sheetIds, context.functions);
  const xmlParts = readCustomXml(context.files, path, context.ids);
  const read = entries.flatMap((entry) => (entry ? [readSheet(entry, context, styles)] : []));
  const sheets = read.map(({ sheet }) => ({
    ...sheet,
    pageLayout: { ...sheet.pageLayout, ...printing.get(sheet.id) },
  }));
  const activeTab = Number(at(workbook, 'bookViews', 'workbookView')?.attributes['activeTab'] ?? 0);
  return {
    version: savedVersion,
    name,
    language,
    lastId: context.ids.last,
    activeId: sheetIds[activeTab] ?? sheets[0]?.id ?? '',
    styles: styles.styles,
    sheets,
    tables: read.flatMap(({ tables }) => tables),
    names,
    xmlParts,
    ...readSettings(context.files, addinId, context.left),
  };
}
