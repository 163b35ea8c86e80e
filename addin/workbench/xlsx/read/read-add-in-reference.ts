import type { AddinReference } from '../web-extension-names.ts';
import { child, readXml } from '../xml/read-xml.ts';

/** The add-in a manifest describes, as files name it; undefined when it is none. */
export function readAddinReference(manifest: string): AddinReference | undefined {
  const root = readXml(manifest.replace(/^\ufeff/, '').trim());
  const id = child(root, 'Id')?.text.trim();
  return id ? { id, version: child(root, 'Version')?.text.trim() ?? '1.0.0.0' } : undefined;
}
