import { enterText } from '../model/edits.ts';
import { validationChoices } from '../model/validation-list.ts';
import { openFilterMenu } from './filter-menu.ts';
import type { GridDesk } from './grid-desk.ts';
import { openMenu } from './menu.ts';
import { pickList } from './pick-list.ts';
import type { Place } from './selection.ts';

/**
 * Opens what Alt and the down arrow open on the active cell: the filter of a table's header, the choices of a limit on
 * entries, or the texts around. False when there is nothing to open.
 */
export function openCellList(desk: GridDesk): boolean {
  const { grid } = desk;
  const place = grid.selection.active;
  const table = grid.workbook.tableAt(grid.sheet, place.row, place.column);
  const at = grid.layers.rectangleOf(grid.layout, place);
  if (!at) return false;
  if (table?.box.row === place.row && table.showFilterButton) {
    openFilterMenu(desk, { table, index: place.column - table.box.column }, at);
    return true;
  }
  return offerChoices(desk, place, at);
}

/** A limit whose list is empty still answers: there is nothing else to offer. */
function offerChoices({ grid, report }: GridDesk, { row, column }: Place, at: DOMRect): boolean {
  const { workbook, sheet, language } = grid;
  const choices = validationChoices(workbook, sheet, sheet.style(row, column).validation, { row, column });
  const offered = choices ?? pickList(sheet, { row, column });
  if (offered.length === 0) return choices !== undefined;
  const cell = grid.activeCell;
  const shown = String(sheet.cell(row, column)?.value ?? '');
  const items = offered.map((label) => ({
    label,
    checked: label === shown,
    run: () => report(enterText(workbook, cell, label, language)),
  }));
  openMenu(items, at, {
    label: grid.texts.openList,
    role: 'listbox',
    closed: () => grid.input.focus(),
  });
  return true;
}
