import { offersList } from '../model/validation-list.ts';
import { formulaColours } from './formula-colours.ts';
import type { GridView } from './grid-view.ts';
import type { Overlay } from './selection-drawings.ts';

/** What is to be drawn over the cells of the sheet shown. */
export function overlayOf(grid: GridView): Overlay {
  const { workbook, sheet, selection, copied, session, outline, texts } = grid;
  const { row, column } = selection.active;
  const { validation } = sheet.style(row, column);
  return {
    selected: grid.box,
    active: selection.active,
    copied: copied?.sheet === sheet ? copied : undefined,
    spill: sheet.cell(row, column)?.spill,
    outline,
    references: session?.isFormula ? formulaColours(session.text, session.home.sheet, sheet) : [],
    tables: workbook.tablesOf(sheet).map(({ box }) => box),
    hasList: !session && validation !== undefined && offersList(validation),
    listLabel: texts.openList,
  };
}
