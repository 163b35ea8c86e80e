import { child, type XmlNode } from '../xml/read-xml.ts';

/** The `val` of a child element of a chart's; undefined without the child. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  const found = child(node, name);
  return found && (found.attributes['val'] ?? '1');
}

/** An option, when there is something to say. */
export const said = (path: string, value: unknown): Record<string, unknown> =>
  value === undefined ? {} : { [path]: value };
