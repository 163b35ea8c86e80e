import { allElements, elementsNamed, parseXml, type XmlElement } from './parse-xml.ts';
import { pngSize } from './png-size.ts';

/** What the manifest must agree with. */
export type ManifestSurroundings = {
  /** The bytes served at a path of the add-in (`/assets/icon-16.png`), or undefined when nothing is. */
  readonly file: (path: string) => Uint8Array | undefined;
  readonly formulaIds: readonly string[];
  readonly commandIds: readonly string[];
  /** Of package.json. */
  readonly version: string;
};

const MAX_ID = 32;
/** Which table a resid is looked up in, by the element that carries it. */
const tables: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/**
 * What no schema sees and Excel says nothing about: it then shows an add-in without a button, an icon or a
 * formula. One sentence a problem, none when the manifest is sound.
 */
export function manifestProblems(manifest: string, surroundings: ManifestSurroundings): readonly string[] {
  const root = parseXml(manifest);
  return [
    ...referenceProblems(root),
    ...idProblems(root),
    ...addressProblems(root, surroundings),
    ...iconProblems(root, surroundings),
    ...formulaProblems(root, surroundings),
    ...commandProblems(root, surroundings),
    ...runtimeProblems(root),
    ...versionProblems(root, surroundings),
  ];
}

function referenceProblems(root: XmlElement): readonly string[] {
  const references = allElements(root).filter(({ attributes }) => attributes['resid'] !== undefined);
  const unresolved = references
    .filter(({ name, attributes }) => resource(root, attributes['resid'], tables[name]) === undefined)
    .map(
      ({ name, attributes }) =>
        `<${name}> names ${attributes['resid'] ?? ''}, which ${tables[name] ?? 'no table'} lacks`,
    );
  const used = new Set(references.map(({ attributes }) => attributes['resid']));
  const unused = resources(root).filter(({ attributes }) => !used.has(attributes['id']));
  return [
    ...unresolved,
    ...unused.map(({ attributes }) => `${attributes['id'] ?? ''} is a resource nobody names`),
  ];
}

function idProblems(root: XmlElement): readonly string[] {
  const ids = allElements(root).flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const long = ids.filter((id) => id.length > MAX_ID);
  return [
    ...twice.map((id) => `the id ${id} is given twice`),
    ...long.map((id) => `the id ${id} is longer than ${String(MAX_ID)} characters`),
  ];
}

function addressProblems(root: XmlElement, { file }: ManifestSurroundings): readonly string[] {
  const all = addresses(root);
  const origin = new URL(all[0] ?? 'https://none').origin;
  return all.flatMap((address) => {
    const url = new URL(address);
    if (url.protocol !== 'https:') return [`${address} is not https`];
    if (url.origin !== origin) return [`${address} is not at ${origin}`];
    return file(url.pathname) === undefined ? [`${address} is not served`] : [];
  });
}

/** Of pages, scripts, metadata, icons and help; the domains a person may be sent to are elsewhere by nature. */
function addresses(root: XmlElement): readonly string[] {
  const values = allElements(root).flatMap(({ attributes }) => [
    attributes['DefaultValue'],
    attributes['Value'],
  ]);
  return values.filter((value) => value !== undefined).filter((value) => /^https?:/.test(value));
}

function iconProblems(root: XmlElement, { file }: ManifestSurroundings): readonly string[] {
  const sized = elementsNamed(root, 'bt:Image')
    .filter(({ attributes }) => attributes['size'] !== undefined)
    .map(
      ({ attributes }) =>
        [
          resource(root, attributes['resid'], 'bt:Images')?.attributes['DefaultValue'],
          Number(attributes['size']),
        ] as const,
    );
  const ofStore = [
    [elementsNamed(root, 'IconUrl')[0]?.attributes['DefaultValue'], 32],
    [elementsNamed(root, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'], 64],
  ] as const;
  const wrong = [...sized, ...ofStore].flatMap(([address, size]) => {
    const bytes = address === undefined ? undefined : file(new URL(address).pathname);
    const pixels = bytes === undefined ? undefined : pngSize(bytes);
    return pixels?.width === size && pixels.height === size
      ? []
      : [`${address ?? 'an icon'} is not a PNG of ${String(size)} × ${String(size)} pixels`];
  });
  return [...wrong, ...missingSizes(root)];
}

const missingSizes = (root: XmlElement): readonly string[] =>
  elementsNamed(root, 'Icon').flatMap(({ children }) =>
    ['16', '32', '80']
      .filter((size) => !children.some(({ attributes }) => attributes['size'] === size))
      .map((size) => `an icon lacks its size ${size}`),
  );

function formulaProblems(root: XmlElement, { file, formulaIds }: ManifestSurroundings): readonly string[] {
  const [metadata] = elementsNamed(root, 'Metadata');
  const url = resource(root, metadata?.children[0]?.attributes['resid'], 'bt:Urls');
  if (url === undefined) return ['the formulas have no metadata'];
  return addresses(url).flatMap((address) => {
    const ids = metadataIds(file(new URL(address).pathname));
    return ids === formulaIds.join()
      ? []
      : [`${address} describes ${ids}, the code has ${formulaIds.join()}`];
  });
}

function metadataIds(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return 'nothing';
  const metadata: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof metadata !== 'object' || metadata === null || !('functions' in metadata)) return 'nothing';
  const described: unknown = metadata.functions;
  return Array.isArray(described) ? described.map(idOf).join() : 'nothing';
}

const idOf = (described: unknown): string =>
  typeof described === 'object' && described !== null && 'id' in described ? String(described.id) : '';

function commandProblems(root: XmlElement, { commandIds }: ManifestSurroundings): readonly string[] {
  const named = elementsNamed(root, 'FunctionName').map(({ text }) => text);
  return [
    ...named.filter((name) => !commandIds.includes(name)).map((name) => `nothing is associated to ${name}`),
    ...commandIds.filter((id) => !named.includes(id)).map((id) => `no button does ${id}`),
  ];
}

function runtimeProblems(root: XmlElement): readonly string[] {
  const inside = (name: string): readonly (string | undefined)[] =>
    elementsNamed(root, name).map((element) => element.children[0]?.attributes['resid']);
  const shows = elementsNamed(root, 'Action')
    .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
    .map(({ children }) => children[0]?.attributes['resid']);
  const direct = ['Runtime', 'FunctionFile'].flatMap((name) =>
    elementsNamed(root, name).map(({ attributes }) => attributes['resid']),
  );
  const resids = new Set([...direct, ...inside('Page'), ...shows]);
  const long = elementsNamed(root, 'Runtime').every(({ attributes }) => attributes['lifetime'] === 'long');
  return [
    ...(resids.size === 1 ? [] : [`the shared runtime has ${String(resids.size)} pages instead of one`]),
    ...(long ? [] : ['the shared runtime does not live as long as the document']),
  ];
}

function versionProblems(root: XmlElement, { version }: ManifestSurroundings): readonly string[] {
  const written = elementsNamed(root, 'Version')[0]?.text;
  return written === version
    ? []
    : [`the version is ${written ?? 'absent'}, that of package.json ${version}`];
}

const resources = (root: XmlElement): readonly XmlElement[] =>
  elementsNamed(root, 'Resources').flatMap(({ children }) => children.flatMap((table) => table.children));

function resource(
  root: XmlElement,
  id: string | undefined,
  table: string | undefined,
): XmlElement | undefined {
  const entries = table === undefined ? [] : elementsNamed(root, table).flatMap(({ children }) => children);
  return entries.find(({ attributes }) => attributes['id'] === id);
}
