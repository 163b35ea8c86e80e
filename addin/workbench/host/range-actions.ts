import { plainStyle } from '../model/cell.ts';
import { copiedFormula } from '../model/moved-formula.ts';
import type { Range } from '../model/range.ts';
import { restyle } from '../model/restyle.ts';
import type { Workbook } from '../model/workbook.ts';
import { writeCells } from '../model/write-cells.ts';
import { usedRange } from './used-range.ts';

/** `range.clear(applyTo)`: `All`, `Contents` or `Formats`. */
export function clearCells(workbook: Workbook, range: Range, applyTo: unknown): void {
  if (applyTo !== 'Formats') {
    const used = usedRange(range, true);
    if (used) writeCells(workbook, used, () => ({ value: '' }));
  }
  if (applyTo !== 'Contents') {
    const clearValidation = applyTo === 'All';
    restyle(range, ({ validation }) => (clearValidation ? plainStyle : { ...plainStyle, validation }));
  }
}

/** `range.copyFrom(source, type)`: a smaller source is repeated over the range, as in a paste. */
export function copyCells(workbook: Workbook, range: Range, source: Range, kind: unknown): void {
  const to = range.with({
    rows: Math.max(range.rows, source.rows),
    columns: Math.max(range.columns, source.columns),
  });
  const from = (row: number, column: number) => ({
    row: source.row + ((row - to.row) % source.rows),
    column: source.column + ((column - to.column) % source.columns),
  });
  if (kind !== 'Formats') {
    const model = new Map(
      [...source.sheet.cellsIn(source)].map((cell) => [`${cell.row} ${cell.column}`, cell.cell]),
    );
    writeCells(workbook, to, (row, column) => {
      const place = from(row, column);
      const cell = model.get(`${place.row} ${place.column}`);
      if (kind === 'Values' || cell?.formula === undefined)
        return { value: cell?.value ?? '', error: cell?.error };
      return { value: '', formula: copiedFormula(cell.formula, row - place.row, column - place.column) };
    });
  }
  if (kind === 'All' || kind === 'Formats') {
    restyle(to, (_, row, column) => {
      const place = from(row, column);
      return source.sheet.style(place.row, place.column);
    });
  }
}
