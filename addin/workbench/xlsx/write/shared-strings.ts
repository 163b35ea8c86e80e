import { namespaces } from '../namespaces.ts';
import { element, officeText, textElement, xmlFile } from '../xml/write-xml.ts';

/** The texts of a file's cells, each once. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** The place of a text, for the value of a cell of type `s`. */
  placeOf(text: string): number {
    this.#uses += 1;
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  /** `xl/sharedStrings.xml`. */
  xml(): string {
    const items = [...this.#places.keys()].map((text) => `<si>${textElement('t', officeText(text))}</si>`);
    return xmlFile(
      element('sst', { xmlns: namespaces.main, count: this.#uses, uniqueCount: items.length }, ...items),
    );
  }
}
