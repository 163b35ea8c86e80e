import type { Box } from '../model/address.ts';
import { stretchTable } from '../model/table-gestures.ts';
import { type Drag, isPlace } from './drag.ts';
import type { GridDesk } from './grid-desk.ts';

/** Dragging the corner of a table: more or fewer rows or columns, its header staying. */
export function tableDrag({ grid, report }: GridDesk, tableId: string): Drag | undefined {
  const table = grid.workbook.table(tableId);
  if (!table) return undefined;
  const { row, column } = table.box;
  let box: Box = table.box;
  return {
    moved: (to) => {
      if (!isPlace(to)) return;
      const rows = Math.max(table.showTotals ? 3 : 2, to.row - row + 1);
      box = { row, column, rows, columns: Math.max(1, to.column - column + 1) };
      grid.showOutline(box);
    },
    ended: () => {
      grid.showOutline(undefined);
      report(stretchTable(grid.workbook, table, box.rows, box.columns));
    },
    abandoned: () => grid.showOutline(undefined),
  };
}
