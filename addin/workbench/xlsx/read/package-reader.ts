import { unzipSync } from 'fflate';
import { relationshipsPath } from '../write/package-writer.ts';
import { all, readXml, type XmlNode } from '../xml/read-xml.ts';

/** What leads from a part to another: the last word of its type, and the path it leads to. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The parts of an .xlsx file. Paths are found whatever their capitals, as Office does. */
export class PackageReader {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  /** Throws when the bytes are not a zip. */
  constructor(bytes: Uint8Array) {
    this.#parts = new Map(
      Object.entries(unzipSync(bytes)).map(([path, content]) => [path.toLowerCase(), content]),
    );
  }

  /** The text of a part, in the encoding its first bytes tell; undefined when the file has no such part. */
  text(path: string): string | undefined {
    const bytes = this.#parts.get(path.toLowerCase());
    if (!bytes) return undefined;
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    const isSwapped = bytes[0] === 0xfe && bytes[1] === 0xff;
    const encoding = isWide ? 'utf-16le' : isSwapped ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }

  /** The root element of a part. Throws when it is not XML. */
  xml(path: string): XmlNode | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : readXml(text);
  }

  /** Where a part, or the whole file when `from` is empty, leads; what is outside the file is left out. */
  relations(from: string): Relation[] {
    return all(this.xml(relationshipsPath(from)), 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => ({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').pop() ?? '',
        target: resolved(from, attributes['Target'] ?? ''),
      }));
  }

  /** The parts a part leads to, by the last word of the relation's type. */
  related(from: string, type: string): string[] {
    return this.relations(from)
      .filter((relation) => relation.type === type)
      .map(({ target }) => target);
  }
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
