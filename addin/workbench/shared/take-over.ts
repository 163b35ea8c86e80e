import { Range } from '../model/range.ts';
import { shiftedBox } from '../model/reference-shift.ts';
import { Refusal } from '../model/refusal.ts';
import { deleteCells, insertCells } from '../model/shift-cells.ts';
import type { Workbook } from '../model/workbook.ts';
import { boxOf, type Command } from './command.ts';
import { takeCells } from './take-cells.ts';
import { takeEntries } from './take-entries.ts';
import type { Target } from './target.ts';

/** Makes of the workbook at hand what the target says, as the work of somebody else. */
export function takeOver(workbook: Workbook, target: Target): void {
  workbook.as('remote', () => {
    for (const command of target.commands) moveHere(workbook, command);
    takeEntries(workbook, target.entries);
    takeCells(workbook, target);
  });
}

/** Moves cells as the model does, so that kept ranges, the selection and formulas go along. */
function moveHere(workbook: Workbook, command: Command): void {
  const sheet = workbook.sheets.find(({ id }) => id === command.sheetId);
  if (!sheet) return;
  const { selection } = workbook;
  try {
    shift(workbook, new Range(sheet, boxOf(command)), command);
  } catch (error) {
    // What was changed here stands in the way of the move; the cells are then written one by one.
    if (!(error instanceof Refusal)) throw error;
    return;
  }
  const box = selection.sheet === sheet ? shiftedBox(selection, command) : undefined;
  if (box && box !== selection) workbook.select(new Range(sheet, box));
}

function shift(workbook: Workbook, range: Range, { axis, count }: Command): void {
  const isRows = axis === 'rows';
  if (count > 0) insertCells(workbook, range, isRows ? 'Down' : 'Right');
  else deleteCells(workbook, range, isRows ? 'Up' : 'Left');
}
