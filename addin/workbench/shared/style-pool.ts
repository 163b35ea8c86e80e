import { type CellStyle, plainStyle } from '../model/cell.ts';

/** One object for each look: the model knows looks again by identity. */
export class StylePool {
  readonly #known = new Map<string, CellStyle>();

  constructor(styles: Iterable<CellStyle> = []) {
    for (const style of [...styles, plainStyle]) this.of(style);
  }

  of({ numberFormat, format, validation }: CellStyle): CellStyle {
    const style = { numberFormat, format, validation };
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? style;
    this.#known.set(key, known);
    return known;
  }
}
