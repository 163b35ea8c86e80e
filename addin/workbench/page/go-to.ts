import { parseAddress, splitAddress } from '../model/address.ts';
import { rangeOf } from '../model/validation-list.ts';
import { onBox } from '../grid/selection.ts';
import type { Bench } from './bench.ts';

/** Selects what was typed in the name box: an address, a defined name or a table; nothing happens for anything else. */
export function goTo({ grid, workbook }: Bench, written: string): void {
  const text = written.trim();
  const { sheet: sheetName, local } = splitAddress(text);
  const sheet = sheetName === undefined ? grid.sheet : workbook.sheet(sheetName);
  const box = sheet && parseAddress(local);
  const range = box ? { sheet, ...box } : (rangeOf(workbook, grid.sheet, text) ?? workbook.table(text)?.body);
  if (!range) return;
  const { row, column, rows, columns } = range;
  workbook.activate(range.sheet);
  grid.select(onBox({ row, column, rows, columns }), { row, column });
}
