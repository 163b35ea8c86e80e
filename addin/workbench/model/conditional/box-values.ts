import type { Box } from '../address.ts';
import type { Cell } from '../cell.ts';
import type { Worksheet } from '../worksheet.ts';

/** What the cells of a box hold, for rules that compare a cell with the others; errors and blanks do not count. */
export class BoxValues {
  /** In rising order. */
  readonly numbers: readonly number[];
  readonly #counts = new Map<string, number>();

  constructor(sheet: Worksheet, box: Box) {
    const numbers: number[] = [];
    for (const { cell } of sheet.cellsIn(box)) {
      if (cell.value === '' || cell.error) continue;
      if (typeof cell.value === 'number') numbers.push(cell.value);
      const key = keyOf(cell);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    this.numbers = numbers.sort((a, b) => a - b);
  }

  /** How many cells hold the same, as `COUNTIF` counts: capitals apart, a number and its text together. */
  countOf(cell: Cell): number {
    return this.#counts.get(keyOf(cell)) ?? 0;
  }

  get lowest(): number {
    return this.numbers[0] ?? 0;
  }

  get highest(): number {
    return this.numbers.at(-1) ?? 0;
  }

  get mean(): number {
    return this.numbers.reduce((sum, value) => sum + value, 0) / this.numbers.length;
  }

  /** Of the whole population, as the file format's rule has no sample to speak of. */
  get deviation(): number {
    const { mean, numbers } = this;
    return Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length);
  }

  /** `PERCENTILE.INC` of the numbers; `share` from 0 to 1. */
  percentile(share: number): number {
    const position = share * (this.numbers.length - 1);
    const below = this.numbers[Math.floor(position)] ?? 0;
    const above = this.numbers[Math.ceil(position)] ?? below;
    return below + (above - below) * (position - Math.floor(position));
  }
}

function keyOf({ value }: Cell): string {
  if (typeof value === 'boolean') return `boolean ${value}`;
  const isNumber = typeof value === 'number' || (value.trim() !== '' && Number.isFinite(Number(value)));
  return isNumber ? `number ${Number(value)}` : `text ${value.toUpperCase()}`;
}
