import type { SheetField } from '#contract/sheet-field';
import { hasCard } from '#domain/free-text/find-cards';
import type { FieldRule } from './sheet-resource.ts';

/** The rules of fields, read as the workbook reads their cells. */
export const rulesOf = (fields: readonly SheetField[]): readonly FieldRule[] => fields.map(ruleOf);

const ruleOf = ({ id, is, required, readOnly = false, writers, readers }: SheetField): FieldRule => ({
  id,
  required,
  readOnly,
  writers,
  readers,
  refuse: (text) => {
    const reading = is.read(text);
    if ('refused' in reading) return reading.refused;
    return is.kind === 'text' && hasCard(text) ? { code: 'card-number', parameters: {} } : undefined;
  },
  kept: (text) => {
    const reading = is.read(text);
    return 'value' in reading ? reading.value : text;
  },
});
