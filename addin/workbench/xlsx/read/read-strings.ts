import { all, child, plainText, type XmlNode } from '../xml/read-xml.ts';
import type { LeftOut } from '../left-out.ts';

/** The shared texts of a file; the looks of parts of a text are left out. */
export function readStrings(root: XmlNode | undefined, left: LeftOut): string[] {
  return all(root, 'si').map((item) => stringOf(item, left));
}

/** A text that may be made of runs, each with its look. */
export function stringOf(item: XmlNode, left: LeftOut): string {
  const runs = all(item, 'r');
  if (runs.some((run) => child(run, 'rPr') !== undefined)) left.add('richText');
  const parts = runs.length > 0 ? runs.map((run) => child(run, 't')) : [child(item, 't')];
  return parts.map((part) => plainText(part?.text ?? '')).join('');
}
