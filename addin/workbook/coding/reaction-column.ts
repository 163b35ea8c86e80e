import type { FieldValue } from '#contract/row';
import { reactions } from '#domain/practice/coding';
import { readReaction } from '#domain/practice/read-code';
import type { Language } from '#domain/text';
import { reactionNames } from '../../locales/coding.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { SheetColumn } from '../sync/specification.ts';
import { textCell } from '../sync/text-cell.ts';
import type { CodingColumn } from './seconds-column.ts';

type Spoken = { readonly language: Language; readonly headerFill?: string };

/** What the client does: a word in the cell, a letter when it is typed. */
export function reactionColumn(
  { id, title, prompt }: CodingColumn,
  { language, headerFill }: Spoken,
): SheetColumn {
  const words = reactions.map((reaction) => reactionNames[reaction][language]);
  return {
    id,
    title,
    access: 'editable',
    toField: reactionOf,
    toCell: (field) => {
      const reaction = reactions.find((one) => one === field);
      return reaction === undefined ? textCell(field) : reactionNames[reaction][language];
    },
    refuse: (cell) => {
      const field = reactionOf(cell);
      const isReaction = field === null || reactions.some((one) => one === field);
      return isReaction ? undefined : { code: 'not-a-choice', parameters: { allowed: words } };
    },
    look: { width: 62, centred: true, ...(headerFill !== undefined && { headerFill }) },
    validation: { choices: words, promptTitle: title, prompt },
  };
}

/** What is no reaction stays as it was typed. */
function reactionOf(cell: CellValue): FieldValue {
  const typed = String(cell).trim();
  return typed === '' ? null : (readReaction(typed) ?? String(cell));
}
