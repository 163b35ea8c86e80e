import * as z from 'zod';
import { channelFilters } from '#domain/channel';
import { assumptionKinds } from '#domain/practice/assumption';
import { causes, polarities } from '#domain/practice/practice';
import { practiceMeasures } from '#domain/practice/practice-figures';
import { patternEnds, speakers } from '#domain/transcript/pattern';
import { themes } from '#domain/theme';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';

const MAX_LABEL = 120;
export const MAX_PATTERN = 200;
const MAX_QUESTION = 400;

/** The catalogue of practices. */
export const practiceFields = [
  { id: 'code', is: is.code, required: true },
  { id: 'practiceLabel', is: is.text(MAX_LABEL), required: true },
  { id: 'theme', is: is.choice(themes), required: true },
  { id: 'polarity', is: is.choice(polarities), required: true },
  { id: 'cause', is: is.choice(causes), required: false },
  { id: 'patternWords', is: is.text(MAX_PATTERN), required: false },
  { id: 'patternSpeaker', is: is.choice(speakers), required: false },
  { id: 'patternEnd', is: is.choice(patternEnds), required: false },
  { id: 'patternTurns', is: is.count(500, 1), required: false },
  { id: 'question', is: is.text(MAX_QUESTION), required: false },
  { id: 'comfort', is: is.text(MAX_QUESTION), required: false },
] as const satisfies readonly SheetField[];

export { assumptionKinds, type AssumptionKind } from '#domain/practice/assumption';

export const assumptionFields = [
  { id: 'entity', is: is.entity, required: true },
  { id: 'assumption', is: is.choice(assumptionKinds), required: true },
  { id: 'assumptionLow', is: is.number(0, 1e9), required: false },
  { id: 'assumed', is: is.number(0, 1e9), required: true },
  { id: 'assumptionHigh', is: is.number(0, 1e9), required: false },
] as const satisfies readonly SheetField[];

/** A measure of a practice; `practice` is its code, or `*` for what is asked of contacts whatever the practice. */
export const practiceAskSchema = z.strictObject({
  ask: z.literal('practice'),
  practice: z.string().min(1).max(60),
  entity: z.string().min(1).max(60),
  /** A quarter or the code of a wave. */
  period: z.string().min(1).max(60),
  channel: z.enum(channelFilters),
  measure: z.enum(practiceMeasures),
});
export type PracticeAsk = z.infer<typeof practiceAskSchema>;
