import { Refusal } from '../model/refusal.ts';
import { namespaceOf, type XmlPart } from '../model/workbook-parts.ts';
import type { Workbook } from '../model/workbook.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { text } from './read-argument.ts';

/** Excel's `SettingCollection`: small values kept in the workbook. */
export function settingsObject(workbook: Workbook): () => HostObject {
  const change = (settings: ReadonlyMap<string, unknown>) =>
    workbook.journal.set(workbook, 'settings', settings);
  const setting = defineObject<string>({
    name: 'setting',
    identity: (key) => ({ _Id: key }),
    properties: {
      key: { get: (key) => key },
      value: {
        get: (key) => workbook.settings.get(key) ?? null,
        set: (key, value) => change(new Map([...workbook.settings, [key, value]])),
      },
    },
    methods: {
      delete: (key) => change(new Map([...workbook.settings].filter(([other]) => other !== key))),
    },
  });
  const collection = defineObject<undefined>({
    name: 'settingCollection',
    items: () => [...workbook.settings.keys()].map(setting),
    item: (_, key) => (workbook.settings.has(text(key)) ? setting(text(key)) : undefined),
    methods: {
      add: (_, [key, value]) => {
        change(new Map([...workbook.settings, [text(key), value]]));
        return setting(text(key));
      },
    },
  });
  return () => collection(undefined);
}

/** Excel's `CustomXmlPart`. */
export function xmlPartObject(workbook: Workbook): (part: XmlPart) => HostObject {
  return defineObject<XmlPart>({
    name: 'customXmlPart',
    identity: ({ id }) => ({ Id: id }),
    properties: { id: { get: ({ id }) => id }, namespaceUri: { get: namespaceOf } },
    methods: {
      getXml: ({ xml }) => xml,
      setXml: (part, [xml]) => {
        workbook.journal.set<XmlPart, 'xml'>(part, 'xml', wellFormed(text(xml)));
        workbook.partsChanged();
      },
      delete: (part) => {
        const others = workbook.xmlParts.filter((other) => other !== part);
        workbook.journal.set(workbook, 'xmlParts', others);
        workbook.partsChanged();
      },
    },
  });
}

/** Excel's `CustomXmlPartCollection`: all parts, or those of a namespace. */
export function xmlPartsObject({
  workbook,
  xmlPart,
}: Objects): (namespace: string | undefined) => HostObject {
  const partsOf = (namespace: string | undefined) =>
    workbook.xmlParts.filter((part) => namespace === undefined || namespaceOf(part) === namespace);
  const only = (namespace: string | undefined) => {
    const [part, second] = partsOf(namespace);
    if (!part) throw new Refusal('ItemNotFound');
    if (second) throw new Refusal('InvalidOperation');
    return xmlPart(part);
  };
  const scoped: (namespace: string | undefined) => HostObject = defineObject({
    name: 'customXmlPartCollection',
    items: (namespace) => partsOf(namespace).map(xmlPart),
    item: (namespace, id) => {
      const found = partsOf(namespace).find((part) => part.id === id);
      return found && xmlPart(found);
    },
    methods: {
      add: (_, [xml]) => {
        const part: XmlPart = { id: workbook.newId('X'), xml: wellFormed(text(xml)) };
        workbook.journal.set(workbook, 'xmlParts', [...workbook.xmlParts, part]);
        workbook.partsChanged();
        return xmlPart(part);
      },
      getByNamespace: (_, [uri]) => scoped(text(uri)),
      getOnlyItem: only,
    },
  });
  return scoped;
}

/** Excel refuses what is not XML; here only what plainly is not. */
function wellFormed(xml: string): string {
  const parsed =
    typeof DOMParser === 'undefined' ? undefined : new DOMParser().parseFromString(xml, 'text/xml');
  const broken = parsed ? parsed.querySelector('parsererror') !== null : !/^\s*<[^>]+>[\s\S]*>\s*$/.test(xml);
  if (broken) throw new Refusal('InvalidArgument');
  return xml;
}
