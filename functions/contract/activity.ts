import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { measureIds, measures, type MeasureId, type MeasureKind } from '#domain/activity/measure';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';
import { volumeKeySchema } from './volume.ts';

/** Seconds and marks are of whole periods: a year of 10,000 agents is some 10^11 seconds. */
const kindOf: Readonly<Record<MeasureKind, is.FieldKind>> = {
  count: is.count(1e9),
  seconds: is.number(0, 1e12),
  points: is.number(0, 1e12),
  money: is.number(-1e12, 1e12),
};

const keyFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'period', is: is.period, required: true },
  { id: 'channel', is: is.choice(channels), required: true },
  { id: 'direction', is: is.choice(directions), required: true },
] as const satisfies readonly SheetField[];

type MeasureField = SheetField & { readonly id: MeasureId };

/** What a platform did in a period, flow by flow: a column a measure. */
export const activityFields: readonly (MeasureField | (typeof keyFields)[number])[] = [
  ...keyFields,
  ...measureIds.map((id): MeasureField => ({ id, is: kindOf[measures[id]], required: false })),
];

/** Characters of the name of a reason. */
const MAX_REASON = 120;

/** Why customers make contact: the taxonomy of the organisation. */
export const reasonFields = [
  { id: 'code', is: is.code, required: true },
  { id: 'name', is: is.text(MAX_REASON), required: true },
  { id: 'avoidable', is: is.yesNo, required: false },
] as const satisfies readonly SheetField[];

/** Contacts by reason, period by period. */
export const reasonCountFields = [
  ...keyFields,
  { id: 'reason', is: is.code, required: true },
  { id: 'contacts', is: is.count(1e9), required: true },
  { id: 'handlingSeconds', is: is.number(0, 1e12), required: false },
] as const satisfies readonly SheetField[];

const measure = z.enum(measureIds);
const sum = z.number().min(-1e12).max(1e12);

/** What was counted of a platform, a period and a flow. */
export const activitySchema = volumeKeySchema
  .extend({ counted: z.partialRecord(measure, sum) })
  .meta({ id: 'Activity' });
export type ActivityRecord = z.infer<typeof activitySchema>;

/** In one request, of activity recorded or looked for. */
export const MAX_ACTIVITY = 200;

/** A later record of the same platform, period and flow replaces the measures it names, and leaves the others. */
export const recordActivitySchema = z.strictObject({
  activity: z.array(activitySchema).min(1).max(MAX_ACTIVITY),
});
export const recordActivityAnswerSchema = z.object({ recorded: z.int().min(0).max(MAX_ACTIVITY) });

export const presentActivitySchema = z.strictObject({
  activity: z.array(volumeKeySchema).min(1).max(MAX_ACTIVITY),
});
/** Those that are there, of those looked for. */
export const presentActivityAnswerSchema = z.object({ activity: z.array(activitySchema) });
