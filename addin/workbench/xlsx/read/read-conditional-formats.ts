import type { SavedSheet } from '../../model/saved-schema.ts';
import { all, type XmlNode } from '../xml/read-xml.ts';
import type { ReadContext } from './read-context.ts';

/** The conditional formats of a sheet. */
export function readConditionalFormats(
  root: XmlNode,
  { left }: ReadContext,
): SavedSheet['conditionalFormats'] {
  left.add('conditionalFormats', all(root, 'conditionalFormatting').length);
  return [];
}
