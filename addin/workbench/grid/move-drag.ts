import type { Box } from '../model/address.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import { isBlank } from '../model/cell.ts';
import { moveBlock } from '../model/move-block.ts';
import { pasteCells } from '../model/paste-cells.ts';
import { type Drag, isPlace } from './drag.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import { onBox, type Place } from './selection.ts';

/** Dragging the border of the selection: its cells move, or are copied with Ctrl. */
export function moveDrag(desk: GridDesk, from: Place): Drag {
  const { grid } = desk;
  const { range } = grid;
  let target: Box = range;
  return {
    moved: (to) => {
      if (!isPlace(to)) return;
      const row = clamped(range.row + to.row - from.row, maxRows - range.rows);
      const column = clamped(range.column + to.column - from.column, maxColumns - range.columns);
      target = { row, column, rows: range.rows, columns: range.columns };
      grid.showOutline(target);
    },
    ended: ({ copies }) => {
      grid.showOutline(undefined);
      void drop(desk, target, copies);
    },
    abandoned: () => grid.showOutline(undefined),
  };
}

const clamped = (value: number, most: number) => Math.min(most, Math.max(0, value));

async function drop({ grid, dialogs, report }: GridDesk, target: Box, copies: boolean): Promise<void> {
  const { workbook, sheet, range } = grid;
  if (target.row === range.row && target.column === range.column) return;
  const texts = gestureTexts(grid.language);
  const to = range.with(target);
  const covers = [...sheet.cellsIn(to)].some(
    ({ row, column, cell }) =>
      !isBlank(cell) && !range.contains(range.with({ row, column, rows: 1, columns: 1 })),
  );
  if (covers && !copies && !(await dialogs.confirm(texts.replaceTitle, texts.replaceCells, texts.ok))) return;
  const outcome = copies
    ? pasteCells(workbook, range, to, 'all').outcome
    : moveBlock(workbook, range, sheet, target);
  if (outcome.done) grid.select(onBox(target), { row: target.row, column: target.column });
  report(outcome);
}
