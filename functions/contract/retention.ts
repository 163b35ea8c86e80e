import * as z from 'zod';
import { destructionReasons, recordingForms, recordingStates } from '#domain/recording';
import { codeSchema, instantSchema } from './wave.ts';

const countSchema = z.int().min(0);

/** A recording of a contact of the sample, or a contact of which none was ever sent. */
export const retentionLineSchema = z.object({
  platform: codeSchema,
  /** Empty once it was forgotten. */
  contact: z.string(),
  /** Null for a contact that left the sample so long ago that nothing says when it was. */
  start: instantSchema.nullable(),
  /** Nobody hears it from `end` on; nothing of it may be left at `limit`. */
  end: instantSchema,
  limit: instantSchema,
  form: z.enum(recordingForms).nullable(),
  state: z.enum(recordingStates),
  sentAt: instantSchema.nullable(),
  /** As the register of destruction has it: when it was deleted, and seen to be there no more. */
  reason: z.enum(destructionReasons).nullable(),
  destroyedAt: instantSchema.nullable(),
  verifiedAt: instantSchema.nullable(),
  /** From then to the limit; below 0 when it was too late. */
  secondsBefore: z.int().nullable(),
  /** Whether the bucket holds it at this moment. */
  lies: z.boolean(),
});
export type RetentionLine = z.infer<typeof retentionLineSchema>;

/** What proves, contact by contact of a wave, that nothing is kept beyond its limit. */
export const retentionReportSchema = z.object({
  organisation: z.string(),
  wave: z.object({ code: codeSchema, timeZone: z.string() }),
  at: instantSchema,
  totals: z.object({
    contacts: countSchema,
    /** Recordings that were sent and taken; each is alive, or destroyed in time, or one of the two that must be 0. */
    recordings: countSchema,
    alive: countSchema,
    destroyedInTime: countSchema,
    /** Destroyed after its limit, or past its limit and still there. */
    late: countSchema,
    /** Said to be destroyed, without a line of the register that proves it. */
    unproven: countSchema,
    /** Contacts of which nothing was ever sent. */
    neverSent: countSchema,
    /** Files of this wave that the bucket holds at this moment, and those among them that no living recording names. */
    lying: countSchema,
    unknown: countSchema,
  }),
  /** Of those alive, the one whose end comes first. */
  oldest: z.object({ sentAt: instantSchema, end: instantSchema, limit: instantSchema }).nullable(),
  /** The last time the whole bucket was compared with rows and register: what was found that day, by kind. */
  reconciled: z
    .object({
      at: instantSchema,
      lying: countSchema,
      known: countSchema,
      found: z.record(z.string(), countSchema),
      mended: countSchema,
    })
    .nullable(),
  lines: z.array(retentionLineSchema),
});
export type RetentionReport = z.infer<typeof retentionReportSchema>;

/** Lines of the register of one answer. */
export const DESTRUCTIONS_AT_ONCE = 500;

/** The register of destruction from its start, or after a line of it. */
export const destructionsRequestSchema = z.strictObject({ after: z.string().max(80).optional() });
export const destructionsSchema = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      wave: z.string(),
      platform: z.string(),
      form: z.enum(recordingForms),
      bytes: countSchema,
      /** Hex; empty when no row named it. */
      sha256: z.string(),
      sentAt: z.string(),
      end: z.string(),
      limit: z.string(),
      deletedAt: instantSchema,
      verifiedAt: instantSchema,
      reason: z.enum(destructionReasons),
    }),
  ),
  /** Where to go on; absent at its end. */
  after: z.string().optional(),
});
export type Destructions = z.infer<typeof destructionsSchema>;
