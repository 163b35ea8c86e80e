import { keyOf } from '../alignments.ts';
import {
  headerPath,
  headerSections,
  headerStates,
  margins,
  paperSizes,
  pointsPerInch,
  printSwitches,
} from '../page-names.ts';
import { element, officeText, textElement } from '../xml/write-xml.ts';

type Layout = Readonly<Record<string, unknown>>;

/** The part of the page layout that stands among the sheet's properties: whether it is fitted to pages. */
export function sheetPageProperties(layout: Layout): string | undefined {
  const { scale, wide, tall } = zoomOf(layout);
  const isFitted = scale === undefined && (wide !== undefined || tall !== undefined);
  return isFitted ? element('pageSetUpPr', { fitToPage: true }) : undefined;
}

/** `printOptions`, `pageMargins`, `pageSetup` and `headerFooter`: those that say something. */
export function pageElements(layout: Layout): (string | undefined)[] {
  return [printOptions(layout), pageMargins(layout), pageSetup(layout), headerFooter(layout)];
}

function printOptions(layout: Layout): string | undefined {
  const attributes = printSwitches.map(({ attribute, member }) => [attribute, isOn(layout[member])] as const);
  return isAnySet(attributes) ? element('printOptions', Object.fromEntries(attributes)) : undefined;
}

const isOn = (value: unknown): true | undefined => (value === true ? true : undefined);
const isAnySet = (attributes: readonly (readonly [string, unknown])[]) =>
  attributes.some(([, value]) => value !== undefined);

/** A file gives all the margins or none. */
function pageMargins(layout: Layout): string | undefined {
  if (!margins.some(({ member }) => typeof layout[member] === 'number')) return undefined;
  const attributes = margins.map(({ attribute, member, inches }) => {
    const points = layout[member];
    return [attribute, typeof points === 'number' ? points / pointsPerInch : inches] as const;
  });
  return element('pageMargins', Object.fromEntries(attributes));
}

function pageSetup(layout: Layout): string | undefined {
  const { orientation } = layout;
  const attributes: Record<string, string | number | boolean | undefined> = {
    paperSize: keyOf(paperSizes, layout['paperSize']),
    ...fitting(zoomOf(layout)),
    pageOrder: layout['printOrder'] === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: typeof orientation === 'string' ? orientation.toLowerCase() : undefined,
    blackAndWhite: isOn(layout['blackAndWhite']),
    draft: isOn(layout['draftMode']),
  };
  return isAnySet(Object.entries(attributes)) ? element('pageSetup', attributes) : undefined;
}

/** One page is what a file means by saying nothing; 0 is as many as it takes. */
function fitting({ scale, wide, tall }: Zoom) {
  const pages = (count = 0) => (count === 1 ? undefined : count);
  if (scale !== undefined) return { scale };
  return wide === undefined && tall === undefined
    ? {}
    : { fitToWidth: pages(wide), fitToHeight: pages(tall) };
}

type Zoom = { scale?: number | undefined; wide?: number | undefined; tall?: number | undefined };

function zoomOf({ zoom }: Layout): Zoom {
  if (typeof zoom !== 'object' || zoom === null) return {};
  const members = new Map<string, unknown>(Object.entries(zoom));
  const number = (name: string) => {
    const value = members.get(name);
    return typeof value === 'number' ? value : undefined;
  };
  return {
    scale: number('scale'),
    wide: number('horizontalFitToPages'),
    tall: number('verticalFitToPages'),
  };
}

function headerFooter(layout: Layout): string | undefined {
  const written = (['Header', 'Footer'] as const).map((kind) => {
    const text = sections(layout, kind);
    return text === '' ? undefined : textElement(`odd${kind}`, officeText(text));
  });
  const state = headerStates[String(layout['headersFooters/state'])] ?? {};
  const attributes = {
    differentOddEven: state.differentOddEven,
    differentFirst: state.differentFirst,
    scaleWithDoc: layout['headersFooters/useSheetScale'] === false ? false : undefined,
    alignWithMargins: layout['headersFooters/useSheetMargins'] === false ? false : undefined,
  };
  const isSet = isAnySet(Object.entries(attributes)) || written.some((text) => text !== undefined);
  return isSet ? element('headerFooter', attributes, ...written) : undefined;
}

function sections(layout: Layout, kind: 'Header' | 'Footer'): string {
  return headerSections
    .map(({ code, place }) => {
      const text = layout[`${headerPath}/${place}${kind}`];
      return typeof text === 'string' && text !== '' ? `&${code}${text}` : '';
    })
    .join('');
}
