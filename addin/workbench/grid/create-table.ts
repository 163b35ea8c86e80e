import { boxAddress, parseAddress } from '../model/address.ts';
import { makeTable, toggleFilterButtons } from '../model/table-gestures.ts';
import { Range } from '../model/range.ts';
import { currentRegion } from './current-region.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import { isOneCell } from './selection.ts';
import { looksHeaded } from './sort-here.ts';

/** Ctrl+L, Ctrl+T in English: makes a table of the selection, or of the block around the cell. */
export async function createTableHere({ grid, dialogs, report }: GridDesk): Promise<void> {
  const { workbook, sheet, selection } = grid;
  const { row, column } = selection.active;
  if (workbook.tableAt(sheet, row, column)) return;
  const box = isOneCell(selection) ? currentRegion(sheet, { row, column }) : grid.box;
  const texts = gestureTexts(grid.language);
  const address = boxAddress(box).replace(/[A-Z]+|\d+/g, '$$$&');
  const hasHeaders = await dialogs.askTick(
    texts.createTable,
    `${texts.tableRange} =${address}`,
    texts.tableHeaders,
    looksHeaded(grid, box),
  );
  if (hasHeaders === undefined || !parseAddress(address)) return;
  report(makeTable(workbook, new Range(sheet, box), hasHeaders));
}

/** Ctrl+Shift+L: the filter buttons of the table around the cell. */
export function toggleFilter({ grid, dialogs, report }: GridDesk): void {
  const { row, column } = grid.selection.active;
  const table = grid.workbook.tableAt(grid.sheet, row, column);
  const texts = gestureTexts(grid.language);
  if (table) report(toggleFilterButtons(grid.workbook, table));
  else void dialogs.tell(texts.replaceTitle, texts.sheetFilter);
}
