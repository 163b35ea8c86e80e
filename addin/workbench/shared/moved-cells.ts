import type { Cell } from '../model/cell.ts';
import { followedFormula } from '../model/moved-formula.ts';
import { shiftedPlace } from '../model/reference-shift.ts';
import type { Cells } from './change.ts';
import type { Command } from './command.ts';
import { placeAt, placeKey } from './place.ts';

type Sheets<T> = Map<string, Cells<T>>;

/** Moves cells, and has the formulas of every sheet follow, as the model does. */
export function moveCells<T extends Cell | undefined>(
  sheets: Sheets<T>,
  command: Command,
  nameOf: (sheetId: string) => string,
  withFormula: (cell: T, formula: string) => T,
): void {
  const moved = sheets.get(command.sheetId);
  if (moved) sheets.set(command.sheetId, movedCells(moved, command));
  const shift = { ...command, sheet: { name: nameOf(command.sheetId) } };
  for (const [sheetId, cells] of sheets) {
    const name = nameOf(sheetId);
    for (const [key, cell] of cells) {
      if (cell?.formula === undefined) continue;
      const formula = followedFormula(cell.formula, name, shift);
      if (formula !== cell.formula) cells.set(key, withFormula(cell, formula));
    }
  }
}

function movedCells<T>(cells: Cells<T>, command: Command): Cells<T> {
  const moved: Cells<T> = new Map();
  for (const [key, cell] of cells) {
    const place = shiftedPlace(placeAt(key), command);
    if (place) moved.set(placeKey(place.row, place.column), cell);
  }
  return moved;
}
