import {
  headerPath,
  headerSections,
  headerStates,
  margins,
  paperSizes,
  pointsPerInch,
  printSwitches,
} from '../page-names.ts';
import { at, child, flagOf, numberOf, plainText, type XmlNode } from '../xml/read-xml.ts';

type Layout = Record<string, unknown>;

/** How a sheet of a file prints, by the path of each member in Office.js. */
export function readPageLayout(sheet: XmlNode): Layout {
  return {
    ...switches(child(sheet, 'printOptions')),
    ...marginsOf(child(sheet, 'pageMargins')),
    ...setupOf(child(sheet, 'pageSetup')),
    ...zoomOf(sheet),
    ...headersOf(child(sheet, 'headerFooter')),
  };
}

const switches = (node: XmlNode | undefined): Layout =>
  Object.fromEntries(
    printSwitches.flatMap(({ attribute, member }) =>
      flagOf(node?.attributes[attribute]) ? [[member, true]] : [],
    ),
  );

/** In points; those Excel would take anyway are left unsaid. */
const marginsOf = (node: XmlNode | undefined): Layout =>
  Object.fromEntries(
    margins.flatMap(({ attribute, member, inches }) => {
      const found = numberOf(node?.attributes[attribute]);
      const isUsual = found === undefined || Math.abs(found - inches) < 1e-9;
      return isUsual ? [] : [[member, Math.round(found * pointsPerInch * 1e6) / 1e6]];
    }),
  );

function setupOf(node: XmlNode | undefined): Layout {
  if (!node) return {};
  const { orientation, paperSize, pageOrder, blackAndWhite, draft } = node.attributes;
  const paper = paperSizes[paperSize ?? ''];
  return {
    ...(orientation === 'landscape' || orientation === 'portrait'
      ? { orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait' }
      : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(pageOrder === 'overThenDown' ? { printOrder: 'OverThenDown' } : {}),
    ...(flagOf(blackAndWhite) ? { blackAndWhite: true } : {}),
    ...(flagOf(draft) ? { draftMode: true } : {}),
  };
}

function zoomOf(sheet: XmlNode): Layout {
  const { scale = '100', fitToWidth, fitToHeight } = child(sheet, 'pageSetup')?.attributes ?? {};
  if (!flagOf(at(sheet, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage'])) {
    return scale === '100' ? {} : { zoom: { scale: Number(scale) } };
  }
  const pages = (member: string, count = '1') => (Number(count) > 0 ? { [member]: Number(count) } : {});
  return {
    zoom: { ...pages('horizontalFitToPages', fitToWidth), ...pages('verticalFitToPages', fitToHeight) },
  };
}

function headersOf(node: XmlNode | undefined): Layout {
  if (!node) return {};
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = node.attributes;
  const state = Object.entries(headerStates).find(
    ([, { differentFirst: first = false, differentOddEven: odd = false }]) =>
      first === (flagOf(differentFirst) ?? false) && odd === (flagOf(differentOddEven) ?? false),
  );
  return {
    ...(state ? { 'headersFooters/state': state[0] } : {}),
    ...(flagOf(scaleWithDoc) === false ? { 'headersFooters/useSheetScale': false } : {}),
    ...(flagOf(alignWithMargins) === false ? { 'headersFooters/useSheetMargins': false } : {}),
    ...sectionsOf(child(node, 'oddHeader'), 'Header'),
    ...sectionsOf(child(node, 'oddFooter'), 'Footer'),
  };
}

function sectionsOf(node: XmlNode | undefined, kind: 'Header' | 'Footer'): Layout {
  const layout: Record<string, string> = {};
  let section = 'C';
  for (const piece of plainText(node?.text ?? '').match(/&[^]|[^&]+/g) ?? []) {
    const started = headerSections.find(({ code }) => piece === `&${code}`);
    if (started) section = started.code;
    const { place = 'center' } = headerSections.find(({ code }) => code === section) ?? {};
    const key = `${headerPath}/${place}${kind}`;
    if (!started) layout[key] = (layout[key] ?? '') + piece;
  }
  return layout;
}
