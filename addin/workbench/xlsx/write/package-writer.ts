import { strToU8, zipSync } from 'fflate';
import { contentTypes, namespaces, relationshipTypes } from '../namespaces.ts';
import { element, xmlFile } from '../xml/write-xml.ts';

type RelationshipType = keyof typeof relationshipTypes;
type Relationship = { readonly type: RelationshipType; readonly target: string };

/** Dates of 1980, the earliest a zip can hold: the same workbook gives the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** The parts of a file, what each is and what leads from one to another; written as an Open Packaging zip. */
export class PackageWriter {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();

  /** Adds a part under its path in the zip: `xl/workbook.xml`. Without a type it is plain XML. */
  add(path: string, content: string | Uint8Array, type?: keyof typeof contentTypes): void {
    this.#parts.set(path, typeof content === 'string' ? strToU8(content) : content);
    if (type) this.#types.set(path, contentTypes[type]);
  }

  /** Leads from a part, or from the whole file when `from` is empty, to another; returns the id of the relationship. */
  relate(from: string, type: RelationshipType, to: string): string {
    const list = this.#relationships.get(from) ?? [];
    this.#relationships.set(from, list);
    list.push({ type, target: relativePath(from, to) });
    return `rId${list.length}`;
  }

  /** The whole file. */
  zip(): Uint8Array {
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(this.#contentTypes()) };
    for (const [from, list] of this.#relationships)
      files[relationshipsPath(from)] = strToU8(relationships(list));
    for (const [path, content] of this.#parts) files[path] = content;
    return zipSync(files, { mtime: zipDate, level: 6 });
  }

  #contentTypes(): string {
    const overrides = [...this.#types].map(([path, type]) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    );
    return xmlFile(
      element(
        'Types',
        { xmlns: namespaces.contentTypes },
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        ...overrides,
      ),
    );
  }
}

function relationships(list: readonly Relationship[]): string {
  const items = list.map(({ type, target }, index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: relationshipTypes[type], Target: target }),
  );
  return xmlFile(element('Relationships', { xmlns: namespaces.relationships }, ...items));
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`; `_rels/.rels` for the file itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared += 1;
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
