import { S3Error } from './s3-error.ts';

export type XmlElement = {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** What lies between the children, entities resolved. */
  readonly text: string;
};

type OpenElement = { readonly name: string; readonly children: XmlElement[]; text: string };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const token = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w.:-]*)(?:\s[^<>]*?)?(\/?)>|([^<]+)/y;

/**
 * Reads the small documents S3 clients send: elements and text; attributes and comments are skipped.
 * @throws S3Error MalformedXML, document types included.
 */
export const readXml = (source: string, root: string): XmlElement => {
  const document: OpenElement = { name: '', children: [], text: '' };
  const open: OpenElement[] = [document];
  const scanner = new RegExp(token);
  while (scanner.lastIndex < source.length) {
    const found = scanner.exec(source);
    if (found === null) throw malformed();
    take(found, open);
  }
  const [only] = document.children;
  if (open.length !== 1 || only?.name !== root) throw malformed();
  return only;
};

/** The first child of that name. */
export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((candidate) => candidate.name === name);

export const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((candidate) => candidate.name === name);

/** The text of the first child of that name. */
export const childText = (element: XmlElement, name: string): string | undefined =>
  child(element, name)?.text;

/** @throws S3Error MalformedXML when there is no such child. */
export const requiredText = (element: XmlElement, name: string): string => {
  const text = childText(element, name);
  if (text === undefined) throw malformed();
  return text;
};

export const malformed = (): S3Error =>
  new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate.');

const take = (found: RegExpExecArray, open: OpenElement[]): void => {
  const [, closing, name, selfClosing, text] = found;
  const current = open.at(-1);
  if (current === undefined) throw malformed();
  if (text !== undefined) current.text += resolveEntities(text);
  if (name === undefined) return;
  if (closing === '/') {
    close(open, name);
    return;
  }
  const element: OpenElement = { name, children: [], text: '' };
  current.children.push(element);
  if (selfClosing !== '/') open.push(element);
};

const close = (open: OpenElement[], name: string): void => {
  const closed = open.pop();
  if (closed?.name !== name) throw malformed();
};

const resolveEntities = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, body: string) => {
    if (numeric === undefined) return entities[body] ?? whole;
    const point = Number.parseInt(body, numeric === '#x' ? 16 : 10);
    return Number.isNaN(point) || point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
