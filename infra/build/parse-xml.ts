/** An element of a manifest: its name with prefix, its attributes, its children, the text inside. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g;
const attribute = /([^\s=]+)\s*=\s*"([^"]*)"/g;

/**
 * The root element of a well-formed document, enough for our own manifest: no CDATA, no document type.
 * xmllint is the judge of well-formedness and schema; this only reads.
 */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [root];
  for (const match of text.matchAll(token)) read(match, path);
  const [element] = root.children;
  if (element === undefined || path.length !== 1) throw new Error('the document is not well formed');
  return element;
}

function read([, closing, opening, attributes = '', empty, content]: RegExpExecArray, path: Open[]): void {
  const parent = path.at(-1);
  if (parent === undefined) throw new Error('the document is not well formed');
  if (opening !== undefined) {
    const element: Open = { name: opening, attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') path.push(element);
  } else if (closing !== undefined) {
    if (path.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing`);
  } else if (content !== undefined) parent.text += content.trim();
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));
}

/** Every element under this one, itself included, in document order. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Those of a name among all elements under this one. */
export const elementsNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  allElements(element).filter((one) => one.name === name);
