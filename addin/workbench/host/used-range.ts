import { bounding } from '../model/box.ts';
import type { Box } from '../model/address.ts';
import { isBlank } from '../model/cell.ts';
import type { Range } from '../model/range.ts';

/** The rectangle around what is used inside the range: written cells, and without `valuesOnly` styled ones too. */
export function usedRange(range: Range, valuesOnly: boolean): Range | undefined {
  let used: Box | undefined;
  for (const { row, column, cell } of range.sheet.cellsIn(range)) {
    const plain =
      cell.numberFormat === 'General' && Object.keys(cell.format).length === 0 && !cell.validation;
    if (isBlank(cell) && (valuesOnly || plain)) continue;
    const box = { row, column, rows: 1, columns: 1 };
    used = used ? bounding(used, box) : box;
  }
  return used && range.with(used);
}
