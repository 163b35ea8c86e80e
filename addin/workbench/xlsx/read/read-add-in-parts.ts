import type { SavedWorkbook } from '../../model/saved-schema.ts';
import { workbookSettingsKey } from '../web-extension-names.ts';
import type { LeftOut } from '../left-out.ts';
import { all, at, child, descendants, type XmlNode } from '../xml/read-xml.ts';
import type { NewIds } from './new-ids.ts';
import type { PackageReader } from './package-reader.ts';

/** The custom XML parts of a file, each as it is written. */
export function readCustomXml(
  files: PackageReader,
  workbook: string,
  ids: NewIds,
): SavedWorkbook['xmlParts'] {
  return files.related(workbook, 'customXml').flatMap((path) => {
    const xml = files.text(path);
    const [properties] = files.related(path, 'customXmlProps');
    const item = properties === undefined ? undefined : files.xml(properties);
    return xml === undefined ? [] : [{ id: ids.take(item?.attributes['ds:itemID'], 'X'), xml }];
  });
}

export type ReadSettings = Pick<SavedWorkbook, 'settings' | 'documentSettings'>;

/** What the add-in of that id keeps in the file; other add-ins are counted as left out. */
export function readSettings(files: PackageReader, addinId: string | undefined, left: LeftOut): ReadSettings {
  const found = files
    .related('', 'webextensiontaskpanes')
    .flatMap((taskpanes) => files.related(taskpanes, 'webextension'))
    .flatMap((path) => files.xml(path) ?? []);
  const own = found.find((extension) => isOf(extension, addinId));
  left.add('otherAddins', found.length - (own ? 1 : 0));
  const bag = new Map(
    all(child(own, 'properties'), 'property').map(({ attributes }) => [
      attributes['name'] ?? '',
      attributes['value'] ?? '',
    ]),
  );
  const listed = bag.get(workbookSettingsKey);
  bag.delete(workbookSettingsKey);
  return split(bag, listed === undefined ? undefined : parsed(listed));
}

function isOf(extension: XmlNode, addinId: string | undefined): boolean {
  if (addinId === undefined) return false;
  const references = [
    child(extension, 'reference'),
    ...descendants(at(extension, 'alternateReferences'), 'reference'),
  ];
  return references.some((reference) => plainId(reference?.attributes['id']) === plainId(addinId));
}

const plainId = (id: string | undefined) => id?.replace(/[{}]/g, '').toLowerCase();

/** Excel keeps both kinds of settings in one bag: without our list of which is which, both have them all. */
function split(bag: ReadonlyMap<string, string>, listed: unknown): ReadSettings {
  const keys = Array.isArray(listed) ? listed.map(String) : undefined;
  const settings = [...bag]
    .filter(([key]) => keys?.includes(key) ?? true)
    .map(([key, value]): [string, unknown] => [key, parsed(value)]);
  const documentSettings = Object.fromEntries([...bag].filter(([key]) => !(keys?.includes(key) ?? false)));
  return { settings, documentSettings };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
