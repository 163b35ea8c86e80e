import { namespaces } from '../namespaces.ts';
import { type AddinReference, workbookSettingsKey } from '../web-extension-names.ts';
import { element, xmlFile } from '../xml/write-xml.ts';
import type { FileBook } from './file-book.ts';
import type { PackageWriter } from './package-writer.ts';

const taskpanes = 'xl/webextensions/taskpanes.xml';
const webextension = 'xl/webextensions/webextension1.xml';

/**
 * Writes the add-in's settings, and its pane as one to open with the file: Microsoft's « Automatically open a task pane
 * with a document » and [MS-OWEXML]. The add-in is looked for where an administrator deploys it (`EXCatalog`), else among
 * those a developer registered.
 */
export function writeWebExtension(files: PackageWriter, book: FileBook, addin: AddinReference): void {
  const pane = element(
    'wetp:taskpane',
    { dockstate: 'right', visibility: true, width: 350, row: 0 },
    element('wetp:webextensionref', {
      'xmlns:r': namespaces.r,
      'r:id': files.relate(taskpanes, 'webextension', webextension),
    }),
  );
  files.relate('', 'taskpanes', taskpanes);
  files.add(
    taskpanes,
    xmlFile(element('wetp:taskpanes', { 'xmlns:wetp': namespaces.wetp }, pane)),
    'taskpanes',
  );
  files.add(webextension, xmlFile(extension(book, addin)), 'webextension');
}

function extension(book: FileBook, { id, version }: AddinReference): string {
  const reference = (store: string, storeType: string) =>
    element('we:reference', { id, version, store, storeType });
  return element(
    'we:webextension',
    { 'xmlns:we': namespaces.we, id: `{${id.toUpperCase()}}` },
    reference('EXCatalog', 'EXCatalog'),
    element('we:alternateReferences', {}, reference('developer', 'Registry')),
    element('we:properties', {}, ...properties(book)),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': namespaces.r }),
  );
}

function properties({ settings, documentSettings }: FileBook): string[] {
  const own = settings.map(([key, value]): [string, string] => [key, JSON.stringify(value)]);
  const bag = new Map([...own, ...Object.entries(documentSettings)]);
  if (own.length > 0) bag.set(workbookSettingsKey, JSON.stringify(own.map(([key]) => key)));
  return [...bag].map(([name, value]) => element('we:property', { name, value }));
}
