import { withSheetName } from '../model/moved-formula.ts';
import type { Cells, Change, Entries } from './change.ts';
import { moveCells } from './moved-cells.ts';
import { moveEntries } from './moved-entries.ts';
import type { OwnCell } from './own-cell.ts';
import { sheetName } from './sheet-name.ts';

/** What was changed here and is not everybody's. */
export type Own = { readonly cells: Map<string, Cells<OwnCell>>; readonly entries: Entries };

const formulas = {
  of: ({ cell }: OwnCell) => cell?.formula,
  with: (own: OwnCell, formula: string): OwnCell => ({ ...own, cell: own.cell && { ...own.cell, formula } }),
};

/**
 * Has what was changed here follow the cells that somebody else moved and the sheets they renamed. `here` are the
 * entries of the workbook at hand, in whose words formulas are written.
 */
export function followOthers(own: Own, { commands, entries }: Change, here: Entries): void {
  const nameOf = (sheetId: string) => sheetName(here, sheetId);
  for (const command of commands) {
    moveCells(own.cells, command, nameOf, formulas);
    moveEntries(own.entries, command, here);
  }
  for (const [path, name] of entries) {
    const sheetId = /^sheets\/([^/]+)\/name$/.exec(path)?.[1];
    const before = sheetId === undefined ? '' : nameOf(sheetId);
    if (before !== '' && typeof name === 'string' && name !== before) renameIn(own, before, name);
  }
}

function renameIn({ cells }: Own, before: string, after: string): void {
  for (const sheet of cells.values()) {
    for (const [key, own] of sheet) {
      const formula = formulas.of(own);
      if (formula?.includes('!')) sheet.set(key, formulas.with(own, withSheetName(formula, before, after)));
    }
  }
}
