import * as z from 'zod';
import { channels } from '#domain/channel';
import { criticalFamilies } from '#domain/grid';
import { themes } from '#domain/theme';

const textSchema = z.strictObject({ fr: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const versionSchema = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
const pointsSchema = z.number().min(-1000).max(1000);

const optionSchema = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{1,8}$/),
  title: textSchema,
  points: pointsSchema,
  fails: z.boolean().optional(),
});

const answerTypeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('yes-no'), points: pointsSchema }),
  z.strictObject({ type: z.literal('ordinal'), options: z.array(optionSchema).min(2).max(50) }),
  z.strictObject({
    type: z.literal('multiple'),
    options: z.array(optionSchema).min(1).max(50),
    cap: pointsSchema,
  }),
  z.strictObject({
    type: z.literal('number'),
    unit: z.string().max(20),
    ranges: z
      .array(z.strictObject({ from: z.number().nullable(), to: z.number().nullable(), points: pointsSchema }))
      .min(1)
      .max(50),
  }),
  z.strictObject({ type: z.literal('text') }),
]);

const criterionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  help: textSchema.optional(),
  weight: z.number().min(0).max(1000),
  required: z.boolean(),
  allowsNotApplicable: z.boolean(),
  answer: answerTypeSchema,
  failScope: z.enum(['section', 'evaluation']).optional(),
  critical: z.enum(criticalFamilies).optional(),
  bonus: z.boolean().optional(),
  condition: z
    .strictObject({
      criterion: idSchema,
      operator: z.enum(['in', 'not-in']),
      codes: z.array(z.string()).min(1).max(50),
    })
    .optional(),
  theme: z.enum(themes).optional(),
});

/** The shape of a grid; what only the whole grid can tell (unique ids, conditions) is the domain's to check. */
export const gridSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    version: versionSchema,
    title: textSchema,
    model: z.enum(['weights', 'points']),
    channels: z.array(z.enum(channels)).min(1),
    minimumAppliedWeight: z.number().min(0).max(1),
    bonusCap: z.number().min(1).max(2),
    sections: z
      .array(
        z.strictObject({
          id: idSchema,
          title: textSchema,
          weight: z.number().min(0).max(1000),
          criteria: z.array(criterionSchema).min(1).max(100),
        }),
      )
      .min(1)
      .max(100),
    zeroRules: z
      .array(z.strictObject({ measurement: idSchema, title: textSchema, above: z.number() }))
      .max(20),
  })
  .meta({ id: 'Grid' });

/** A grid to publish, and the version it was made from: null for the first one, absent when nobody says. */
export const publishGridSchema = gridSchema
  .extend({ from: versionSchema.nullable().optional() })
  .meta({ id: 'PublishGrid' });

export const gridReferenceSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}@\d{1,4}\.\d{1,4}\.\d{1,4}$/);
