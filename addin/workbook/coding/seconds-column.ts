import type { FieldValue } from '#contract/row';
import { MOST_CODED_SECONDS } from '#domain/practice/read-code';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import type { Text } from '#domain/text';
import type { CellValue } from '../sync/cell-value.ts';
import type { ColumnLook, SheetColumn } from '../sync/specification.ts';

export type CodingColumn = { readonly id: string; readonly title: Text; readonly prompt: Text };

/** What Excel makes of 60:00. */
const LONGEST_TIME = 2.5;

/** A column of seconds; blank when unknown, which is never zero. */
export const secondsColumn = (
  { id, title, prompt }: CodingColumn,
  look: Pick<ColumnLook, 'width' | 'headerFill'>,
): SheetColumn => ({
  id,
  title,
  access: 'editable',
  toField: secondsOf,
  toCell: (field) => field ?? '',
  refuse: (cell) => {
    const field = secondsOf(cell);
    const isSeconds = field === null || (typeof field === 'number' && isDuration(field));
    return isSeconds
      ? undefined
      : { code: 'not-a-number', parameters: { minimum: 0, maximum: MOST_CODED_SECONDS } };
  },
  look: { ...look, centred: true },
  validation: { choices: [], promptTitle: title, prompt },
});

/** 1:23 in a cell is a part of a day for Excel, 59:59 two days and a half: nobody times so few seconds so finely. */
const isDuration = (seconds: number): boolean =>
  seconds >= 0 && seconds <= MOST_CODED_SECONDS && (Number.isInteger(seconds) || seconds >= LONGEST_TIME);

function secondsOf(cell: CellValue): FieldValue {
  if (typeof cell === 'number') return cell;
  const text = String(cell).trim();
  return text === '' ? null : (parseDecimal(text) ?? text);
}
