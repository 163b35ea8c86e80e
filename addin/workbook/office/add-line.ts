import type { FieldValue } from '#contract/row';
import type { CellValue } from '../sync/cell-value.ts';
import { textCell, textField } from '../sync/text-cell.ts';
import { readKeys } from './read-keys.ts';
import type { SyncedTable } from './synced-table.ts';

export type LineToAdd = {
  readonly key: string;
  readonly column: string;
  readonly line: string;
  /** It goes on with the last line of the cell. */
  readonly continues?: boolean;
};

/** Where a line was added; or why not: the row or the column is gone, or the cell holds a formula of the person's. */
export type AddedLine =
  { readonly worksheetId: string; readonly address: string; readonly text: string } | 'gone' | 'formula';

/** Adds a line at the end of what a cell holds, never over it, and puts the person there. */
export async function addLine(
  context: Excel.RequestContext,
  found: SyncedTable,
  { key, column, line, continues = false }: LineToAdd,
): Promise<AddedLine> {
  const { sheet, placeOf, top, left } = found;
  const [position] = [...(await readKeys(context, found))].find(([, one]) => one === key) ?? [];
  const place = placeOf.get(column);
  if (position === undefined || place === undefined) return 'gone';
  const cell = sheet.getRangeByIndexes(top + 1 + position, left + place, 1, 1);
  cell.load('values,formulas,address');
  sheet.load('id');
  await context.sync();
  const standing = cellOf(cell.values);
  if (cellOf(cell.formulas) !== standing) return 'formula';
  const text = joined(textField(standing), line, continues ? ' ' : '\n');
  cell.values = [[textCell(text)]];
  // As Excel does for a line typed with Alt+Enter.
  if (text.includes('\n')) cell.format.wrapText = true;
  sheet.activate();
  cell.select();
  await context.sync();
  return { worksheetId: sheet.id, address: cell.address.replace(/^.*!/, ''), text };
}

/** Excel types what a range holds as anything. */
const cellOf = ([row]: readonly (readonly CellValue[])[]): CellValue => row?.[0] ?? '';

function joined(standing: FieldValue, line: string, between: string): string {
  const before = String(standing ?? '').trimEnd();
  return before === '' ? line : `${before}${between}${line}`;
}
