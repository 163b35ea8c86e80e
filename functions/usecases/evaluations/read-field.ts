import { criterionOf, MAX_TEXT, measurementOf } from '#contract/evaluation-row';
import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import { criteriaOf, type Grid } from '#domain/grid';
import { answerText } from '#domain/scoring/answer-cell';
import { parseAnswer, type ParsedAnswer } from '#domain/scoring/parse-answer';

/** A value as it is kept and compared (`4` and 4 are one), or why it is none. */
export type ReadField =
  | { readonly kind: 'value'; readonly value: FieldValue }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const MOST_MEASURED = 1_000_000;

/** Reads what was typed for an editable field. Nothing is clamped or cut. */
export function readField(field: string, grid: Grid, value: FieldValue): ReadField {
  if (field === 'done') return readDone(field, value);
  if (measurementOf(field) !== undefined) return readMeasure(field, value);
  const criterion = criteriaOf(grid).find(({ id }) => id === criterionOf(field));
  if (criterion === undefined) return readText(field, value);
  const parsed = parseAnswer(criterion, value);
  if (parsed.kind === 'refused') return refused(field, parsed.code, parametersOf(parsed));
  return parsed.kind === 'blank' ? kept(null) : readText(field, answerText(parsed.answer));
}

const kept = (value: FieldValue): ReadField => ({ kind: 'value', value });
const refused = (
  field: string,
  code: Refusal['code'],
  parameters: Refusal['parameters'] = {},
): ReadField => ({ kind: 'refused', refusal: { field, code, parameters } });

function parametersOf({ code, allowed }: Extract<ParsedAnswer, { kind: 'refused' }>): Refusal['parameters'] {
  if (code !== 'not-a-number') return { allowed: [...allowed] };
  const [minimum = '', maximum = ''] = allowed;
  return { minimum, maximum };
}

function readDone(field: string, value: FieldValue): ReadField {
  if (value === null || value === '') return kept(false);
  return typeof value === 'boolean' ? kept(value) : refused(field, 'not-a-boolean');
}

function readMeasure(field: string, value: FieldValue): ReadField {
  if (value === null || value === '') return kept(null);
  const isMeasure = typeof value === 'number' && value >= 0 && value <= MOST_MEASURED;
  return isMeasure ? kept(value) : refused(field, 'not-a-number', { minimum: 0, maximum: MOST_MEASURED });
}

function readText(field: string, value: FieldValue): ReadField {
  if (value === null || value === '') return kept(null);
  const text = String(value);
  return text.length > MAX_TEXT ? refused(field, 'too-long', { maximum: MAX_TEXT }) : kept(text);
}
