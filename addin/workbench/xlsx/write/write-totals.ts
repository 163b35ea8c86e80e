import type { SavedTable } from '../../model/saved-schema.ts';
import type { FileSheet } from './file-book.ts';

type Totals = {
  readonly label?: string | undefined;
  readonly fn?: string | undefined;
  readonly formula?: string | undefined;
};

/** Functions of `SUBTOTAL` that a totals row names, by their number without hidden rows. */
const functionNames: ReadonlyMap<string, string> = new Map([
  ['101', 'average'],
  ['102', 'countNums'],
  ['103', 'count'],
  ['104', 'max'],
  ['105', 'min'],
  ['107', 'stdDev'],
  ['109', 'sum'],
  ['110', 'var'],
]);

/** What the totals row says in a column, as the table's part repeats it. */
export function totalsOf(table: SavedTable, { cells }: FileSheet, index: number): Totals {
  if (!table.showTotals) return {};
  const row = table.box.row + table.box.rows - 1;
  const column = table.box.column + index;
  const cell = cells.find((each) => each.row === row && each.column === column);
  if (cell?.formula !== undefined) return ofFormula(cell.formula, table, index);
  return cell && typeof cell.value === 'string' && cell.value !== '' ? { label: cell.value } : {};
}

function ofFormula(formula: string, table: SavedTable, index: number): Totals {
  const name = table.columns[index]?.name.replace(/['#[\]@]/g, "'$&");
  const [, number = '', owner = '', column] = /^=SUBTOTAL\((\d+),([^[]*)\[([^\]]*)\]\)$/i.exec(formula) ?? [];
  const isOwn = owner === '' || owner.toUpperCase() === table.name.toUpperCase();
  const fn = functionNames.get(number);
  return fn && isOwn && column === name ? { fn } : { fn: 'custom', formula };
}
