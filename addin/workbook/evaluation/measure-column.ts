import { measureField } from '#contract/evaluation-row';
import type { FieldValue } from '#contract/row';
import type { ZeroRule } from '#domain/grid';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import { answerHints } from '../../locales/sheets.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { SheetColumn } from '../sync/specification.ts';

/** The column of a measurement of a contest grid: a number, or blank when unknown, which is never zero. */
export const measureColumn = (rule: ZeroRule, fill: string): SheetColumn => ({
  id: measureField(rule.measurement),
  title: rule.title,
  access: 'editable',
  toField,
  toCell: (field) => field ?? '',
  refuse: (cell) => {
    const field = toField(cell);
    const isMeasure = field === null || (typeof field === 'number' && field >= 0);
    return isMeasure ? undefined : { code: 'not-a-number', parameters: { minimum: 0 } };
  },
  look: { width: 78, headerFill: fill, centred: true },
  validation: { choices: [], promptTitle: rule.title, prompt: answerHints.measure(rule.above) },
});

function toField(cell: CellValue): FieldValue {
  if (typeof cell === 'number') return cell;
  const text = String(cell).trim();
  if (text === '') return null;
  return parseDecimal(text) ?? text;
}
