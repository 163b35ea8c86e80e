import type { Box } from '../model/address.ts';
import { places } from '../model/box.ts';
import type { Cell } from '../model/cell.ts';
import { savedWorkbook } from '../model/save-workbook.ts';
import { StyleList } from '../model/style-list.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { BookState } from './book-state.ts';
import type { Cells, Entries } from './change.ts';
import type { DirtyCells } from './dirty-cells.ts';
import { entriesOf } from './entries.ts';
import { placeAt, placeKey } from './place.ts';
import { sameJson } from './same-json.ts';
import { isFilled, sameCell, sharedCell } from './shared-cell.ts';
import { StateCells } from './state-cells.ts';

/** The entries of the workbook at hand. */
export const entriesAtHand = (workbook: Workbook): Entries =>
  entriesOf(savedWorkbook(workbook, new StyleList(), () => []));

/** What entries became: those that are new or other, and those that are no more as undefined. */
export function changedEntries(before: Entries, after: Entries): Entries {
  const changed: Entries = new Map();
  for (const [path, value] of after) if (!sameJson(before.get(path), value)) changed.set(path, value);
  for (const path of before.keys()) if (!after.has(path)) changed.set(path, undefined);
  return changed;
}

/** Cells of the workbook that are not as in the state, among those that may have changed. */
export function changedCells(
  state: BookState,
  workbook: Workbook,
  dirty: DirtyCells,
): Map<string, Cells<Cell | undefined>> {
  const changed = new Map<string, Cells<Cell | undefined>>();
  for (const sheet of workbook.sheets) {
    const known = state.cells.get(sheet.id) ?? new StateCells();
    const isNew = !state.entries.has(`sheets/${sheet.id}/name`);
    const boxes = isNew ? 'whole' : dirty.sheets.get(sheet.id);
    if (!boxes) continue;
    const cells = new Map<number, Cell | undefined>();
    for (const key of boxes === 'whole' ? everyKey(sheet, known) : keysIn(boxes)) {
      const cell = cellAt(sheet, key);
      if (!sameCell(known.get(key), cell)) cells.set(key, cell && sharedCell(cell));
    }
    if (cells.size > 0) changed.set(sheet.id, cells);
  }
  return changed;
}

/** The cell as everybody is to have it: what an array fills, looking like the place around it, is none. */
export function cellAt(sheet: Worksheet, key: number): Cell | undefined {
  const { row, column } = placeAt(key);
  const cell = sheet.cell(row, column);
  if (!isFilled(cell)) return cell;
  return cell?.format === sheet.styles.at(row, column).format && !cell.validation ? undefined : cell;
}

function* keysIn(boxes: readonly Box[]): Generator<number> {
  for (const box of boxes) for (const { row, column } of places(box)) yield placeKey(row, column);
}

/** Every place where the sheet or what is known of it has a cell, once. */
export function* everyKey(sheet: Worksheet, known: StateCells): Generator<number> {
  for (const { row, column } of sheet.allCells()) yield placeKey(row, column);
  for (const [key] of known) {
    const { row, column } = placeAt(key);
    if (!sheet.cell(row, column)) yield key;
  }
}
