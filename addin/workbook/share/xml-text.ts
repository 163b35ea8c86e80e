/** Changes of XML as Excel itself just wrote it: no comments, no CDATA, `>` never in an attribute. */

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text without what XML and Office (`_x000D_`) escape. */
export const decoded = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return signs[name ?? ''] ?? whole;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Every element of a name, whatever its prefix; elements inside one of the same name are not told apart. */
export const elementsNamed = (name: string): RegExp =>
  new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</\\1>)`, 'g');

/** Without the elements of these names. */
export const without = (xml: string, ...names: readonly string[]): string =>
  names.reduce((text, name) => text.replace(elementsNamed(name), ''), xml);

/** An attribute of an opening tag, or of the first tag of an element. */
export function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`^[^>]*?\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

/** The first tag without some attributes. */
export const withoutAttributes = (tag: string, ...names: readonly string[]): string =>
  names.reduce((text, name) => text.replace(new RegExp(`^([^>]*?)\\s${name}="[^"]*"`), '$1'), tag);

/** The first tag with an attribute of that value. */
export const withAttribute = (tag: string, name: string, value: string): string =>
  withoutAttributes(tag, name).replace(/^(<[^\s/>]+)/, `$1 ${name}="${value}"`);
