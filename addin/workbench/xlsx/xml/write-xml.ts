type AttributeValue = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A line break inside an attribute would be read as a space.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A complete file: the declaration, then the root element. */
export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`;

/** One element; attributes that are undefined are left out, booleans are written 1 and 0 as Office does. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (string | undefined)[]
): string {
  const content = children.join('');
  const opened = `<${name}${writtenAttributes(attributes)}`;
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`;
}

/** The element unless it would have no content. */
export function elementIf(
  name: string,
  attributes: Attributes,
  children: readonly (string | undefined)[],
): string | undefined {
  return children.some((child) => child !== undefined && child !== '')
    ? element(name, attributes, ...children)
    : undefined;
}

/** A list of elements with its `count`, as SpreadsheetML has them; nothing for an empty list. */
export const countedList = (name: string, items: readonly string[]): string | undefined =>
  elementIf(name, { count: items.length }, items);

/** An element that holds only text, its spaces kept. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const space = /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {};
  return `<${name}${writtenAttributes({ ...attributes, ...space })}>${escapedText(text)}</${name}>`;
}

/** Text as it stands between tags. */
export const escapedText = (text: string): string =>
  wellFormed(text).replace(/[&<>]/g, (sign) => marks[sign] ?? sign);

/** Half a character, which no file can hold, as the sign for a lost one. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * Office's own escape for characters that XML cannot hold (`_x000D_`), and for text that looks like one (ECMA-376-1,
 * ST_Xstring).
 */
export function officeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

function writtenAttributes(attributes: Attributes): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${name}="${attributeText(value)}"`;
  }
  return written;
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return wellFormed(String(value)).replace(/[&<>"\n\r\t]/g, (sign) => marks[sign] ?? sign);
}
