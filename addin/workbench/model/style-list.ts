import type { CellStyle } from './cell.ts';
import type { SavedWorkbook } from './saved-schema.ts';

/** Each different style once, cells naming it by its place; a place never changes. */
export class StyleList {
  readonly styles: SavedWorkbook['styles'] = [];
  readonly #places = new Map<string, number>();
  /** Formats are values shared by many cells: known ones are found without comparing them. */
  readonly #known = new WeakMap<CellStyle['format'], Map<CellStyle['validation'], Map<string, number>>>();

  placeOf({ numberFormat, format, validation }: CellStyle): number {
    const ofFormat = this.#known.get(format) ?? new Map<CellStyle['validation'], Map<string, number>>();
    const known = ofFormat.get(validation) ?? new Map<string, number>();
    const place = known.get(numberFormat) ?? this.#add({ numberFormat, format, validation });
    this.#known.set(format, ofFormat.set(validation, known.set(numberFormat, place)));
    return place;
  }

  #add(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#places.get(key) ?? this.styles.push(structuredClone(style)) - 1;
    this.#places.set(key, known);
    return known;
  }
}
