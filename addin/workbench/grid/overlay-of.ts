import type { Box } from '../model/address.ts';
import type { Range } from '../model/range.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { offersList } from '../model/validation-list.ts';
import { formulaColours } from './formula-colours.ts';
import type { EditSession } from './edit-session.ts';
import type { Selection } from './selection.ts';
import type { Overlay } from './selection-drawings.ts';

/** What stands over the cells of a grid. */
type Covered = {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly selection: Selection;
  readonly box: Box;
  readonly copied: Range | undefined;
  readonly session: EditSession | undefined;
  readonly outline: Box | undefined;
  readonly texts: { readonly openList: string };
};

/** What is to be drawn over the cells of the sheet shown. */
export function overlayOf(grid: Covered): Overlay {
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
