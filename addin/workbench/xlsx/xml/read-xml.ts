/** An element, named without its prefix: Office files differ in prefixes and agree on local names. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside, joined. */
  text: string;
};

/** Files nested deeper than this are not Office's. */
const mostDepth = 256;

const pieces =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|(![^>]*)>|(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>)|([^<]+)/g;

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root element of an XML text. Throws when it is not well formed, or has a document type. */
export function readXml(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.index !== end) throw new SyntaxError('XML: unexpected mark');
    end = match.index + match[0].length;
    readPiece(match, open);
  }
  const [first] = root.children;
  if (open.length !== 1 || !first || end !== text.length) throw new SyntaxError('XML: unexpected end');
  return first;
}

function readPiece(match: RegExpExecArray, open: XmlNode[]): void {
  const [, literal, doctype, closing, name, attributes = '', empty, characters] = match;
  const current = open[open.length - 1];
  if (!current || doctype !== undefined) throw new SyntaxError('XML: not taken');
  if (characters !== undefined) current.text += unescaped(characters);
  else if (literal !== undefined) current.text += literal;
  else if (name === undefined) return;
  else if (closing === '/') closed(open, name);
  else started(open, current, { name, attributes, isEmpty: empty === '/' });
}

function closed(open: XmlNode[], name: string): void {
  if (open.pop()?.name !== local(name)) throw new SyntaxError('XML: unexpected closing tag');
}

function started(
  open: XmlNode[],
  parent: XmlNode,
  { name, attributes, isEmpty }: { name: string; attributes: string; isEmpty: boolean },
): void {
  const node: XmlNode = { name: local(name), attributes: readAttributes(attributes), children: [], text: '' };
  parent.children.push(node);
  if (!isEmpty) open.push(node);
  if (open.length > mostDepth) throw new SyntaxError('XML: too deep');
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const none: XmlNode['attributes'] = {};

/** Attributes keep their prefix: `r:id` and `id` are two. */
function readAttributes(written: string): XmlNode['attributes'] {
  if (written === '') return none;
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = unescaped(double ?? single ?? '');
  }
  return attributes;
}

function unescaped(text: string): string {
  if (!text.includes('&') && !text.includes('\r')) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return signs[name ?? ''] ?? whole;
    });
}

/** The first child of that name. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name);

/** The element at the end of a path of names. */
export const at = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce(child, node);

/** The children of that name. */
export const all = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];

/** Every element of that name below, at any depth. */
export function* descendants(node: XmlNode | undefined, name: string): Generator<XmlNode> {
  for (const each of node?.children ?? []) {
    if (each.name === name) yield each;
    yield* descendants(each, name);
  }
}

/** A number of an attribute, undefined when it is absent or none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** XML's booleans; undefined when the attribute is absent. */
export const flagOf = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : text === '1' || text === 'true';

/** Text with Office's own escapes (`_x000D_`) taken away. */
export const plainText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
