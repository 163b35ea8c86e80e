import { type Box, parseAddress, splitAddress } from '../model/address.ts';
import { absoluteAddress } from '../model/absolute-address.ts';
import { defineName, isName } from '../model/name-edits.ts';
import { Range } from '../model/range.ts';
import { rangeOf } from '../model/validation-list.ts';
import type { GridView } from '../grid/grid-view.ts';
import { onBox } from '../grid/selection.ts';
import type { Bench } from './bench.ts';

/**
 * Selects what was typed in the name box: an address, a defined name or a table. A new name is given to what is
 * selected, as in Excel; nothing happens for anything else.
 */
export function goTo(bench: Bench, written: string): void {
  const { grid, workbook } = bench;
  const text = written.trim();
  const { sheet: sheetName, local } = splitAddress(text);
  const sheet = sheetName === undefined ? grid.sheet : workbook.sheet(sheetName);
  const box = sheet && parseAddress(local);
  const range = box ? { sheet, ...box } : (rangeOf(workbook, grid.sheet, text) ?? workbook.table(text)?.body);
  if (range) {
    const { row, column, rows, columns } = range;
    workbook.activate(range.sheet);
    grid.select(onBox({ row, column, rows, columns }), { row, column });
  } else if (isName(text)) bench.report(defineName(workbook, text, grid.range));
}

/** The name that stands for exactly this box of the sheet shown, a defined one or a table's. */
export function nameOf({ workbook, sheet }: GridView, box: Box): string | undefined {
  const formula = `=${absoluteAddress(new Range(sheet, box))}`;
  const named = workbook.names.find((item) => item.visible && item.formula === formula);
  return named?.name ?? workbook.tablesOf(sheet).find(({ body }) => same(body, box))?.name;
}

const same = (a: Box, b: Box) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
