import * as z from 'zod';
import { formerEvaluators } from './organisation.ts';
import { codeSchema, instantSchema } from './wave.ts';

const countSchema = z.int().min(0).max(1e6);
/** Object ids of members. */
const personSchema = z.string().min(1).max(80);
const peopleSchema = z.array(personSchema).min(1).max(100);

/** Whom contacts are given to, and which share of the sample a second person evaluates too. */
export const assignSchema = z.strictObject({
  evaluators: peopleSchema,
  /** Above 0 it needs two evaluators. */
  doubleShare: z.number().min(0).max(1),
});
export type AssignRequest = z.infer<typeof assignSchema>;

/** Ask again, with the same request, until nothing remains. */
export const assignAnswerSchema = z.object({
  assigned: countSchema,
  doubled: countSchema,
  /** Contacts that the next call is to give. */
  remaining: countSchema,
});
export type AssignAnswer = z.infer<typeof assignAnswerSchema>;

const sharesSchema = { standard: countSchema, double: countSchema };

/** What assigning would give to whom. */
export const assignPreviewSchema = z
  .object({
    evaluators: z.array(
      z.object({
        objectId: personSchema,
        ...sharesSchema,
        platforms: z.array(z.object({ platform: codeSchema, ...sharesSchema })),
      }),
    ),
    ...sharesSchema,
    /** Not assigned, and never to be: the recording is gone or about to be. */
    ended: countSchema,
  })
  .meta({ id: 'AssignPreview' });
export type AssignPreview = z.infer<typeof assignPreviewSchema>;

export const reassignSchema = z.strictObject({ from: personSchema, to: peopleSchema });
export type ReassignRequest = z.infer<typeof reassignSchema>;

/** Ask again, with the same request, until nothing remains. */
export const reassignAnswerSchema = z.object({
  reassigned: countSchema,
  remaining: countSchema,
  /** Nobody may have them: all of those named have, or had, the other evaluation of the contact. */
  kept: countSchema,
});
export type ReassignAnswer = z.infer<typeof reassignAnswerSchema>;

/** A row is late from so many days before its end. */
export const LATE_DAYS = 7;

/** Doubles are counted with what an evaluator has to do, and said apart; sample and done count contacts. */
export const progressSchema = z
  .object({
    evaluators: z.array(
      z.object({
        objectId: personSchema,
        name: z.string(),
        /** Whether contacts may be given to them, as an evaluator or as a quality manager; or why no more. */
        role: z.enum(['evaluator', 'quality-manager', ...formerEvaluators]),
        assigned: countSchema,
        inProgress: countSchema,
        done: countSchema,
        /** Open, and past their end or within days of it. */
        late: countSchema,
        doubles: countSchema,
      }),
    ),
    platforms: z.array(
      z.object({
        platform: codeSchema,
        sample: countSchema,
        done: countSchema,
        unassigned: countSchema,
        doubles: countSchema,
      }),
    ),
    batches: z.array(z.object({ period: z.string(), sample: countSchema, open: countSchema })),
    unassigned: countSchema,
    /** The first end, among those to come, of a recording that somebody is still to listen to. */
    firstEnd: instantSchema.nullable(),
    /** Share of doubles that the wave's plan asks for. */
    doubleShare: z.number().min(0).max(1),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof progressSchema>;
