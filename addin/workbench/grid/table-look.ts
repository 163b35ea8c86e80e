import type { Table } from '../model/table.ts';

/** How a table paints a cell below the cell's own format. */
export type TableLook = {
  classes: string;
  header: { tableId: string; index: number; state: string } | undefined;
};

type Palette = 'blue' | 'orange' | 'grey' | 'green' | 'dark';

const palettes: readonly Palette[] = ['dark', 'blue', 'orange', 'grey', 'orange', 'blue', 'green'];

/** Excel numbers its styles in sevens: `TableStyleMedium2` and `TableStyleMedium9` share a colour. */
function palette(style: string): Palette {
  const number = Number(/\d+$/.exec(style)?.[0] ?? '2');
  return palettes[(number - 1) % palettes.length] ?? 'blue';
}

/** The look of a cell of a table; rows and columns are of the sheet. */
export function tableLook(table: Table, row: number, column: number): TableLook {
  const index = column - table.box.column;
  const colour = `wb-table wb-${palette(table.style)}`;
  if (row === table.box.row) {
    const header = table.showFilterButton
      ? { tableId: table.id, index, state: headerState(table, index) }
      : undefined;
    return { classes: `${colour} wb-table-head`, header };
  }
  const isTotal = table.showTotals && row === table.range.lastRow;
  const isBand = table.showBandedRows && (row - table.box.row) % 2 === 1;
  return {
    classes: `${colour}${isTotal ? ' wb-table-total' : isBand ? ' wb-table-band' : ''}`,
    header: undefined,
  };
}

function headerState(table: Table, index: number): string {
  const id = table.columns[index]?.id;
  const filtered = table.filters.some(({ columnId }) => columnId === id) ? 'filtered' : '';
  const sorted = table.sortFields.find(({ key }) => key === index);
  return `${filtered} ${sorted ? (sorted.ascending ? 'ascending' : 'descending') : ''}`.trim();
}
