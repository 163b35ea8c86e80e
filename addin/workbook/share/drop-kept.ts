import { CannotShare } from './cannot-share.ts';
import type { OfficePackage } from './office-package.ts';
import { attributeOf, elementsNamed, without } from './xml-text.ts';

/** Relations to what Excel makes again by itself, or what says who and where. */
const remade = new Set([
  'calcChain',
  'thumbnail',
  'core-properties',
  'extended-properties',
  'revisionHeaders',
  'usernames',
]);
const OURS = 'urn:barometre-qualite:';
const caches = ['strCache', 'numCache', 'multiLvlStrCache', 'dlblRangeCache', 'lvl'] as const;

/** Refuses a workbook that keeps rows where nobody can tell them from the rest. */
export function refuseHidden(files: OfficePackage): void {
  const paths = files.paths.map((path) => path.toLowerCase());
  if (paths.some((path) => path.startsWith('xl/model/'))) throw new CannotShare('data-model');
  const hasPivots = paths.some((path) => path.startsWith('xl/pivotcache/'));
  if (hasPivots && paths.some((path) => /^xl\/(slicercaches|timelinecaches)\//.test(path)))
    throw new CannotShare('slicers');
  const drawings = files.paths.filter((path) => /^xl\/drawings\/[^/]*\.xml$/i.test(path));
  if (drawings.some((path) => files.text(path).includes('cameraTool'))) throw new CannotShare('pictures');
}

/** Takes away every copy of values that a file keeps beside its cells; `addin` is the id of ours. */
export function dropKept(files: OfficePackage, addin: string): void {
  for (const from of ['', ...files.paths])
    for (const { type, target } of files.relations(from)) if (remade.has(type)) files.drop(target);
  dropOwnParts(files);
  dropRichValues(files);
  for (const path of files.paths) {
    if (/^xl\/(charts|chartex)\/[^/]*\.xml$/i.test(path))
      files.change(path, (xml) => without(xml, ...caches));
    if (/^xl\/externalLinks\/[^/]*\.xml$/i.test(path))
      files.change(path, (xml) => without(xml, 'sheetDataSet'));
    if (/^xl\/drawings\/[^/]*\.xml$/i.test(path)) files.change(path, withoutLinkedTexts);
    if (/^xl\/webextensions\/[^/]*\.xml$/i.test(path))
      files.change(path, (xml) => withoutSettings(xml, addin));
  }
  dropPersons(files);
}

/** Our custom XML: the rows as they were last exchanged, and what the workbook is known by. */
function dropOwnParts(files: OfficePackage): void {
  for (const path of files.paths) {
    if (!/^customXml\/item\d*\.xml$/i.test(path) || !files.text(path).includes(OURS)) continue;
    for (const properties of files.related(path, 'customXmlProps')) files.drop(properties);
    files.drop(path);
  }
}

/** Cards and other rich values, which cells no longer hold. */
function dropRichValues(files: OfficePackage): void {
  const rich = files.paths.filter((path) => /^xl\/richData\/[^/]*\.xml$/i.test(path));
  for (const path of rich) files.drop(path);
  if (rich.length === 0) return;
  files.change('xl/metadata.xml', (xml) =>
    without(xml, 'valueMetadata').replace(elementsNamed('futureMetadata'), (tag) =>
      attributeOf(tag, 'name') === 'XLDAPR' ? tag : '',
    ),
  );
  for (const path of files.paths.filter((one) => /^xl\/worksheets\/[^/]*\.xml$/i.test(one)))
    files.change(path, (xml) => xml.replace(/(<c\b[^>]*?)\svm="\d+"/g, '$1'));
}

/** Text boxes that show a cell keep what it held. */
const withoutLinkedTexts = (xml: string): string =>
  xml.replace(elementsNamed('sp'), (shape) =>
    /\stextlink="[^"]+"/.test(shape) ? shape.replace(/(<a:t>)[\s\S]*?(<\/a:t>)/g, '$1$2') : shape,
  );

/** Of our own add-in only that its pane opens; other add-ins keep what is theirs. */
const withoutSettings = (xml: string, addin: string): string =>
  xml.toLowerCase().includes(addin.toLowerCase())
    ? xml.replace(elementsNamed('property'), (tag) =>
        attributeOf(tag, 'name')?.startsWith('Office.') === true ? tag : '',
      )
    : xml;

/** Who commented, unless comments are left. */
function dropPersons(files: OfficePackage): void {
  if (files.paths.some((path) => /^xl\/threadedComments\//i.test(path))) return;
  for (const path of files.paths) if (/^xl\/persons\//i.test(path)) files.drop(path);
}
