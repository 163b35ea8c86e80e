import { followedFormula } from '../model/moved-formula.ts';
import { shiftedPlace } from '../model/reference-shift.ts';
import type { Cells } from './change.ts';
import type { Command } from './command.ts';
import { placeAt, placeKey } from './place.ts';

type Sheets<T> = Map<string, Cells<T>>;

/** How what is kept of a place is read and written again when its formula follows. */
export type FormulaAccess<T> = {
  readonly of: (kept: T) => string | undefined;
  readonly with: (kept: T, formula: string) => T;
};

/** Moves cells, and has the formulas of every sheet follow, as the model does. */
export function moveCells<T>(
  sheets: Sheets<T>,
  command: Command,
  nameOf: (sheetId: string) => string,
  formulas: FormulaAccess<T>,
): void {
  const moved = sheets.get(command.sheetId);
  if (moved) sheets.set(command.sheetId, movedCells(moved, command));
  const shift = { ...command, sheet: { name: nameOf(command.sheetId) } };
  for (const [sheetId, cells] of sheets) {
    const name = nameOf(sheetId);
    for (const [key, kept] of cells) {
      const before = formulas.of(kept);
      if (before === undefined) continue;
      const after = followedFormula(before, name, shift);
      if (after !== before) cells.set(key, formulas.with(kept, after));
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
