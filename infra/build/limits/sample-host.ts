import { createObjects } from '../../../addin/workbench/host/create-objects.ts';
import { HostObject } from '../../../addin/workbench/host/host-object.ts';
import { KeptObjects } from '../../../addin/workbench/host/kept-objects.ts';
import { workbookObject } from '../../../addin/workbench/host/workbook-object.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';

/** The root of a workbook in which there is one of everything the host knows, so that everything can be reached. */
export function sampleHost(): HostObject {
  const workbook = new Workbook();
  const objects = createObjects(workbook);
  const kept = new KeptObjects();
  const root = workbookObject({ objects, events: { enableEvents: true }, kept: () => kept });
  const sheet = objects.sheet(workbook.active);
  const range = called(sheet, 'getRange', 'A1:B3');
  range.set('values', [
    ['k', 'v'],
    ['a', 1],
    ['b', 2],
  ]);
  called(below(sheet, 'tables'), 'add', 'A1:B3', true);
  called(below(range, 'conditionalFormats'), 'add', 'Custom');
  called(below(sheet, 'charts'), 'add', 'ColumnClustered', range, 'Columns');
  called(below(root, 'names'), 'add', 'sample', range);
  called(below(root, 'settings'), 'add', 'key', 1);
  called(below(root, 'customXmlParts'), 'add', '<sample xmlns="urn:sample">1</sample>');
  return root;
}

const below = (object: HostObject, property: string): HostObject => asObject(object.get(property));

const called = (object: HostObject, method: string, ...args: unknown[]): HostObject =>
  asObject(object.call(method, args));

function asObject(value: unknown): HostObject {
  if (value instanceof HostObject) return value;
  throw new Error('not an object of the host');
}
