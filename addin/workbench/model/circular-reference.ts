import { type Box } from './address.ts';
import { contains } from './box.ts';
import { formulaParts, referenceBox } from './formula-references.ts';
import type { Range } from './range.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

type Place = {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/** Looking further costs more than the warning is worth. */
const mostFormulas = 5_000;

/**
 * True when the formula of a cell comes back to the cell, at once or through others. References of cells and ranges are
 * followed; names, tables and references made by functions are not.
 */
export function closesCircle(workbook: Workbook, { sheet, row, column }: Range): boolean {
  const formula = sheet.cell(row, column)?.formula;
  if (formula === undefined) return false;
  const waiting: Place[] = [{ sheet, row, column, formula }];
  const seen = new Set<string>();
  for (let place = waiting.pop(); place && seen.size < mostFormulas; place = waiting.pop()) {
    const read = readBy(workbook, place);
    const own = { row, column, rows: 1, columns: 1 };
    if (read.some(({ sheet: on, box }) => on === sheet && contains(box, own))) return true;
    for (const next of read.flatMap(({ sheet: on, box }) => formulasIn(on, box))) {
      const key = `${next.sheet.id} ${next.row} ${next.column}`;
      if (!seen.has(key)) waiting.push(next);
      seen.add(key);
    }
  }
  return false;
}

function readBy(workbook: Workbook, { sheet, formula }: Place): { sheet: Worksheet; box: Box }[] {
  return formulaParts(formula).flatMap(({ reference }) => {
    const on = reference && (reference.sheet === undefined ? sheet : workbook.sheet(reference.sheet));
    return on ? [{ sheet: on, box: referenceBox(reference) }] : [];
  });
}

function formulasIn(sheet: Worksheet, box: Box): Place[] {
  return [...sheet.cellsIn(box)].flatMap(({ row, column, cell: { formula } }) =>
    formula === undefined ? [] : [{ sheet, row, column, formula }],
  );
}
