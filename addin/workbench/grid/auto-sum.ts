import { localFormula } from '../evaluator/formula-dialect.ts';
import { boxAddress, type Box } from '../model/address.ts';
import { enterText, type Outcome } from '../model/edits.ts';
import { isBlank } from '../model/cell.ts';
import { Range } from '../model/range.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { GridView } from './grid-view.ts';
import { isOneCell } from './selection.ts';

type Place = { readonly row: number; readonly column: number };

/** The run of numbers right above a cell, else right before it, that a sum there is about. */
export function summedBox(sheet: Worksheet, { row, column }: Place): Box | undefined {
  const isNumber = (atRow: number, atColumn: number) =>
    typeof sheet.cell(atRow, atColumn)?.value === 'number';
  let top = row;
  while (top > 0 && isNumber(top - 1, column)) top -= 1;
  if (top < row) return { row: top, column, rows: row - top, columns: 1 };
  let left = column;
  while (left > 0 && isNumber(row, left - 1)) left -= 1;
  return left < column ? { row, column: left, rows: 1, columns: column - left } : undefined;
}

/** Alt+=: types a sum of the numbers above or before the cell; under several selected columns, writes their sums. */
export function autoSum(grid: GridView): Outcome {
  if (!isOneCell(grid.selection)) return sumsBelow(grid);
  const box = summedBox(grid.sheet, grid.selection.active);
  const sum = localFormula('=SUM(', grid.language);
  const session = grid.edit('enter', sum);
  if (box) session.point(boxAddress(box));
  session.replace(session.text.length, session.text.length, ')');
  session.caret -= 1;
  grid.showSession();
  return { done: true };
}

function sumsBelow({ workbook, sheet, range, language }: GridView): Outcome {
  const { row, rows, column, columns } = range;
  const last = range.lastRow;
  const lastIsBlank =
    rows > 1 && [...Array(columns).keys()].every((index) => isBlank(sheet.cell(last, column + index)));
  const [at, count] = lastIsBlank ? [last, rows - 1] : [last + 1, rows];
  return workbook.as('person', () => {
    let outcome: Outcome = { done: true };
    for (let each = column; each < column + columns && outcome.done; each += 1) {
      const address = boxAddress({ row, column: each, rows: count, columns: 1 });
      outcome = enterText(
        workbook,
        Range.cell(sheet, at, each),
        localFormula(`=SUM(${address})`, language),
        language,
      );
    }
    return outcome;
  });
}
