import * as z from 'zod';
import { causes } from '#domain/practice/practice';
import { actionStates, charges, effectVerdicts, remarkStates } from '#domain/progress/action';
import { themeStates, themeVerdicts } from '#domain/progress/theme-state';
import { themes } from '#domain/theme';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';
import { codeSchema } from './wave.ts';

const MAX_ACTION = 400;
const MAX_OWNER = 80;
const MAX_MEASURED_BY = 60;

const managers = ['quality-manager'] as const;
/** In the unit of what is measured. */
const measured = is.number(-1e9, 1e9);

/** The themes of a platform: what is worked on now, what is next, what is proven. */
export const themeFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'theme', is: is.choice(themes), required: true },
  { id: 'themeState', is: is.choice(themeStates), required: true, writers: managers },
  /** A section, a criterion or the code of a practice; blank: the criteria of the theme. */
  { id: 'measuredBy', is: is.text(MAX_MEASURED_BY), required: false, writers: managers },
  /** The improvement aimed at: on the organisation's scale, or in points of a share. */
  { id: 'aim', is: is.number(0, 1000), required: false, writers: managers },
  { id: 'baseline', is: is.wave, required: false, writers: managers },
  { id: 'nRequired', is: is.count(1e9), required: false, readOnly: true },
  { id: 'nBefore', is: is.count(1e9), required: false, readOnly: true },
  { id: 'nNow', is: is.count(1e9), required: false, readOnly: true },
  { id: 'improvement', is: measured, required: false, readOnly: true },
  { id: 'improvementLow', is: measured, required: false, readOnly: true },
  { id: 'improvementHigh', is: measured, required: false, readOnly: true },
  { id: 'measuredWave', is: is.wave, required: false, readOnly: true },
  { id: 'themeVerdict', is: is.choice(themeVerdicts), required: false, readOnly: true },
  { id: 'sinceDay', is: is.day, required: false, readOnly: true },
] as const satisfies readonly SheetField[];

/** What became of the themes of platforms, step by step. */
export const themeStepFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'stepDay', is: is.day, required: true, readOnly: true },
  { id: 'theme', is: is.choice(themes), required: true, readOnly: true },
  { id: 'stateBefore', is: is.choice(themeStates), required: false, readOnly: true },
  { id: 'stateAfter', is: is.choice(themeStates), required: true, readOnly: true },
  { id: 'measuredWave', is: is.wave, required: false, readOnly: true },
  { id: 'improvement', is: measured, required: false, readOnly: true },
  { id: 'improvementLow', is: measured, required: false, readOnly: true },
  { id: 'improvementHigh', is: measured, required: false, readOnly: true },
  { id: 'nNow', is: is.count(1e9), required: false, readOnly: true },
  { id: 'stepBy', is: is.text(120), required: false, readOnly: true },
] as const satisfies readonly SheetField[];

/** What is done about a finding, and what came of it. */
export const actionFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'action', is: is.text(MAX_ACTION), required: true },
  { id: 'theme', is: is.choice(themes), required: false, writers: managers },
  /** A section, a criterion or the code of a practice: by what its effect is measured. */
  { id: 'measuredBy', is: is.text(MAX_MEASURED_BY), required: false, writers: managers },
  { id: 'cause', is: is.choice(causes), required: true, writers: managers },
  { id: 'charge', is: is.choice(charges), required: false, readOnly: true },
  /** Numbers of facts, a report, a quarter. */
  { id: 'evidence', is: is.text(MAX_ACTION), required: false },
  { id: 'owner', is: is.text(MAX_OWNER), required: false },
  { id: 'decidedWave', is: is.wave, required: true, writers: managers },
  { id: 'dueWave', is: is.wave, required: false, writers: managers },
  { id: 'actionState', is: is.choice(actionStates), required: true },
  { id: 'effect', is: measured, required: false, readOnly: true },
  { id: 'effectLow', is: measured, required: false, readOnly: true },
  { id: 'effectHigh', is: measured, required: false, readOnly: true },
  { id: 'nNow', is: is.count(1e9), required: false, readOnly: true },
  { id: 'measuredWave', is: is.wave, required: false, readOnly: true },
  { id: 'effectVerdict', is: is.choice(effectVerdicts), required: false, readOnly: true },
] as const satisfies readonly SheetField[];

const share = is.number(0, 1);

/** A procedure that changed, from which day, and whether platforms do it now. */
export const procedureFields = [
  { id: 'entity', is: is.entity, required: true },
  { id: 'procedure', is: is.text(MAX_ACTION), required: true },
  { id: 'effectiveDay', is: is.day, required: true },
  /** A criterion or the code of a practice that says whether it is done. */
  { id: 'measuredBy', is: is.text(MAX_MEASURED_BY), required: true },
  { id: 'adoptionBefore', is: share, required: false, readOnly: true },
  { id: 'adopted', is: share, required: false, readOnly: true },
  { id: 'adoptedLow', is: share, required: false, readOnly: true },
  { id: 'adoptedHigh', is: share, required: false, readOnly: true },
  { id: 'nNow', is: is.count(1e9), required: false, readOnly: true },
  /** Days from the effective day until most contacts follow it; blank while they do not. */
  { id: 'lagDays', is: is.count(1e5), required: false, readOnly: true },
  { id: 'measuredDay', is: is.day, required: false, readOnly: true },
] as const satisfies readonly SheetField[];

/** What a platform says to the brand, and what becomes of it. */
export const remarkFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'remarkDay', is: is.day, required: true },
  { id: 'theme', is: is.choice(themes), required: false },
  { id: 'remark', is: is.text(1000), required: true },
  { id: 'remarkState', is: is.choice(remarkStates), required: false, writers: managers },
  { id: 'remarkAnswer', is: is.text(1000), required: false, writers: managers },
] as const satisfies readonly SheetField[];

/** What a wave says of themes, actions and procedures is written in their rows. */
export const measureProgressSchema = z.strictObject({ wave: codeSchema });
const improvementSchema = z.object({
  platform: codeSchema,
  theme: z.enum(themes),
  verdict: z.enum(themeVerdicts),
  /** In percentage points of a practice, else on the organisation's scale. */
  unit: z.enum(['scale', 'points']),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().min(0),
  nBefore: z.int().min(0),
});
export const measuredProgressSchema = z.object({
  /** The wave is not closed: this is what it would say now, and nothing was written. */
  isPreview: z.boolean(),
  /** What was measured, theme by theme. */
  improvements: z.array(improvementSchema),
  /** Themes that changed state, actions and procedures measured. */
  steps: z.array(
    z.object({
      platform: codeSchema,
      theme: z.enum(themes),
      before: z.enum(themeStates),
      after: z.enum(themeStates),
    }),
  ),
  themes: z.int().min(0),
  actions: z.int().min(0),
  procedures: z.int().min(0),
});
export type MeasuredProgress = z.infer<typeof measuredProgressSchema>;
