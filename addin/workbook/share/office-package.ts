import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CannotShare, MOST_BYTES } from './cannot-share.ts';
import { attributeOf, elementsNamed } from './xml-text.ts';

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

const TYPES = '[Content_Types].xml';
/** What a file of the largest size may unfold to. */
const MOST_UNFOLDED = 300_000_000;
const zipDate = new Date(1980, 0, 1);

/** The parts of a file of Excel, and what leads from one to another. */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>;

  /** @throws CannotShare for what is no zip, or too large */
  constructor(bytes: Uint8Array) {
    if (bytes.length > MOST_BYTES) throw new CannotShare('too-large');
    this.#parts = new Map(Object.entries(unfolded(bytes)));
    if (!this.#parts.has(TYPES)) throw new CannotShare('unreadable');
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  /** The text of a part, empty when there is none. */
  text(path: string): string {
    const bytes = this.#parts.get(path);
    if (bytes === undefined) return '';
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return isWide ? new TextDecoder('utf-16le').decode(bytes) : strFromU8(bytes);
  }

  change(path: string, change: (text: string) => string): void {
    if (this.has(path)) this.#parts.set(path, strToU8(change(this.text(path))));
  }

  /** Where a part leads, or the file itself when the path is empty; what lies outside the file is left out. */
  relations(from: string): readonly Relation[] {
    const list = this.text(relationsPath(from)).match(elementsNamed('Relationship')) ?? [];
    return list
      .filter((tag) => attributeOf(tag, 'TargetMode') !== 'External')
      .map((tag) => ({
        id: attributeOf(tag, 'Id') ?? '',
        type: attributeOf(tag, 'Type')?.split('/').at(-1) ?? '',
        target: resolved(from, attributeOf(tag, 'Target') ?? ''),
      }));
  }

  related(from: string, type: string): readonly string[] {
    return this.relations(from)
      .filter((relation) => relation.type === type)
      .map(({ target }) => target);
  }

  /** Takes a relation of a part away, by its id. */
  unrelate(from: string, id: string): void {
    this.change(relationsPath(from), (text) =>
      text.replace(elementsNamed('Relationship'), (tag) => (attributeOf(tag, 'Id') === id ? '' : tag)),
    );
  }

  /** Takes away where links led outside the file, unless they are still used. */
  dropUnusedLinks(from: string, isUsed: (id: string) => boolean): void {
    this.change(relationsPath(from), (text) =>
      text.replace(elementsNamed('Relationship'), (tag) =>
        attributeOf(tag, 'TargetMode') === 'External' && !isUsed(attributeOf(tag, 'Id') ?? '') ? '' : tag,
      ),
    );
  }

  /** Takes a part away, with what only it leads to said nowhere any more. */
  drop(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationsPath(path));
    this.change(TYPES, (text) =>
      text.replace(elementsNamed('Override'), (tag) =>
        attributeOf(tag, 'PartName') === `/${path}` ? '' : tag,
      ),
    );
    for (const from of this.#sources())
      for (const { id, target } of this.relations(from)) if (target === path) this.unrelate(from, id);
  }

  zip(): Uint8Array {
    return zipSync(Object.fromEntries(this.#parts), { mtime: zipDate, level: 6 });
  }

  /** The parts that lead somewhere; the file itself is the empty path. */
  #sources(): readonly string[] {
    return this.paths.flatMap((path) => {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
      return match === null ? [] : [`${match[1] ?? ''}${match[2] ?? ''}`];
    });
  }
}

function unfolded(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new CannotShare('unreadable', cause);
  }
  if (size > MOST_UNFOLDED) throw new CannotShare('too-large');
  return unzipSync(bytes);
}

const relationsPath = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
