/** A text with attributes as a custom XML part; nothing but this module knows the mark-up. */
export type XmlPart = { readonly attributes: Readonly<Record<string, string>>; readonly text: string };

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => marks[sign] ?? sign);
/** Quotation marks, of which JSON is full, stay as they are between tags. */
const content = (text: string): string => text.replace(/[&<>]/g, (sign) => marks[sign] ?? sign);

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return signs[name ?? ''] ?? whole;
    },
  );

export function writeXml(namespace: string, { attributes, text }: XmlPart): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${attribute(value)}"`);
  return `<part xmlns="${namespace}"${written.join('')}>${content(text)}</part>`;
}

/** Undefined for what is not one of our parts: somebody else may have written in our namespace. */
export function readXml(xml: string): XmlPart | undefined {
  const whole = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)([^>]*)>([\s\S]*)<\/\1>\s*$/.exec(xml);
  if (whole === null) return undefined;
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of (whole[2] ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    attributes[name] = unescaped(value);
  }
  return { attributes, text: unescaped(whole[3] ?? '') };
}
