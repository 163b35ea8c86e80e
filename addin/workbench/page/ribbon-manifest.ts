/** A button of the add-in's tab, as the manifest declares it, in the language asked for. */
export type RibbonButton = {
  id: string;
  label: string;
  tip: string;
  icon: string;
  enabled: boolean;
  action: { kind: 'pane'; url: string } | { kind: 'function'; name: string };
};

export type RibbonGroup = { id: string; label: string; buttons: readonly RibbonButton[] };
export type RibbonTab = { id: string; label: string; groups: readonly RibbonGroup[] };

/** What the workbench reads of the manifest. */
export type Ribbon = { name: string; tabs: readonly RibbonTab[] };

type Resources = ReadonlyMap<string, string>;

/** Reads the add-in's name and its ribbon tabs from a manifest; addresses lose the origin they will have in production. */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const resources = readResources(xml, locale);
  const name = localized(named(xml, 'DisplayName')[0], locale);
  return { name, tabs: named(xml, 'CustomTab').map((tab) => readTab(tab, resources)) };
}

const named = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find(({ localName }) => localName === name);

function localized(element: Element | undefined, locale: string): string {
  if (!element) return '';
  const override = [...element.children].find(
    (each) => each.localName === 'Override' && each.getAttribute('Locale') === locale,
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function readResources(xml: Document, locale: string): Resources {
  const elements = ['Image', 'Url', 'String'].flatMap((name) => named(xml, name));
  return new Map(elements.map((element) => [element.getAttribute('id') ?? '', localized(element, locale)]));
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  const groups = [...tab.children].filter(({ localName }) => localName === 'Group');
  return {
    id: tab.id,
    label: text(tab, 'Label', resources),
    groups: groups.map((group) => ({
      id: group.id,
      label: text(group, 'Label', resources),
      buttons: named(group, 'Control').map((control) => readButton(control, resources)),
    })),
  };
}

function text(parent: Element | undefined, name: string, resources: Resources): string {
  const resid = parent && child(parent, name)?.getAttribute('resid');
  return resources.get(resid ?? '') ?? '';
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const icons = named(control, 'Image');
  const large = icons.find((icon) => icon.getAttribute('size') === '32') ?? icons[0];
  return {
    id: control.id,
    label: text(control, 'Label', resources),
    tip: text(child(control, 'Supertip'), 'Description', resources),
    icon: local(resources.get(large?.getAttribute('resid') ?? '') ?? ''),
    enabled: child(control, 'Enabled')?.textContent.trim() !== 'false',
    action: readAction(child(control, 'Action'), resources),
  };
}

function readAction(action: Element | undefined, resources: Resources): RibbonButton['action'] {
  if (action?.getAttribute('xsi:type') === 'ShowTaskpane') {
    return { kind: 'pane', url: local(text(action, 'SourceLocation', resources)) };
  }
  const name = (action && child(action, 'FunctionName')?.textContent) ?? '';
  return { kind: 'function', name: name.trim() };
}

/** The manifest names the production origin; the workbench serves the same paths itself. */
function local(address: string): string {
  if (address === '') return '';
  const { pathname, search } = new URL(address, location.origin);
  return pathname + search;
}
