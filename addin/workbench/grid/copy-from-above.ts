import { editableText } from './editable-text.ts';
import type { GridDesk } from './grid-desk.ts';

/** Ctrl and an apostrophe or a quotation mark: the formula, as it is, or the value of the cell above, to go on with. */
export function copyFromAbove({ grid }: GridDesk, what: 'formula' | 'value'): void {
  const { row, column } = grid.selection.active;
  const above = row === 0 ? undefined : grid.sheet.cell(row - 1, column);
  if (!above) return;
  grid.edit(
    'edit',
    editableText(what === 'formula' ? above : { ...above, formula: undefined }, grid.language),
  );
}
