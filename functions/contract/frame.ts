import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { noticeStates } from '#domain/organisation';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { jobSchema } from './job.ts';
import { refusalSchema } from './refusal.ts';
import { codeSchema, daySchema, instantSchema } from './wave.ts';

const countSchema = z.int().min(0).max(1e9);
const stratumSchema = { platform: codeSchema, channel: z.enum(channels), direction: z.enum(directions) };
/** A provider's code, or `own`. */
export const partySchema = z.union([codeSchema, z.literal('own')]);
/** SHA-256, hex. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes of a list as the pane sends it, compressed. */
export const MAX_LIST_BYTES = 400e6;

/** A list of contacts is about to be sent: how callers are told is declared once for all of it. */
export const frameUploadSchema = z.strictObject({
  notice: z.strictObject({ declared: z.enum(noticeStates), how: z.string().max(300) }),
  /** The name of the person's file, for the list of what was imported. */
  fileName: z.string().max(200),
  bytes: z.int().min(1).max(MAX_LIST_BYTES),
});
/** Where to send the list, as a form: its fields first, then `file`. */
export const frameUploadAnswerSchema = z.object({
  job: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});

const ineligibleSchema = z.object({ reason: z.enum(ineligibleReasons), contacts: countSchema });
export type IneligibleCount = z.infer<typeof ineligibleSchema>;

/** Refusals listed of one import; those beyond are counted. */
export const MAX_LISTED_REFUSALS = 1000;

/** The outcome of an `import-frame` job. */
export const frameImportOutcomeSchema = z.object({
  rows: countSchema,
  taken: countSchema,
  /** Lines that say again what another line, or an earlier import of the same frame, says. */
  repeated: countSchema,
  ineligible: z.array(ineligibleSchema),
  refusedRows: countSchema,
  refused: z.array(refusalSchema.extend({ line: z.int().min(1).max(1e8) })).max(MAX_LISTED_REFUSALS),
  frames: z.array(z.string()),
});
export type FrameImportOutcome = z.infer<typeof frameImportOutcomeSchema>;

/** empty → collecting (lists come in) → frozen (hash said) → drawn → disclosed (the seed is said). */
export const frameStates = ['empty', 'collecting', 'frozen', 'drawn', 'disclosed'] as const;
export type FrameState = (typeof frameStates)[number];

const drawnStratumSchema = z.object({
  ...stratumSchema,
  /** Contacts in the frame. */
  framed: countSchema,
  /** Of the wave, for this stratum, by its plan. */
  planned: countSchema,
  sample: countSchema,
  reserve: countSchema,
  /** Evaluations submitted of the sample, replacements included. */
  achieved: countSchema,
  replaced: countSchema,
});

export const frameSchema = z
  .object({
    id: z.string(),
    period: z.string(),
    from: daySchema,
    to: daySchema,
    party: partySchema,
    platforms: z.array(codeSchema),
    state: z.enum(frameStates),
    files: z.array(
      z.object({
        job: z.string(),
        fileName: z.string(),
        at: instantSchema,
        by: z.string(),
        taken: countSchema,
      }),
    ),
    strata: z.array(
      z.object({
        ...stratumSchema,
        contacts: countSchema,
        ineligible: countSchema,
        /** What the platform received by its volumes; null when nobody said. Frame over it is the capture ratio. */
        received: countSchema.nullable(),
      }),
    ),
    ineligible: z.array(ineligibleSchema),
    /** Contacts by whether their callers were told. */
    notice: z.object({ yes: countSchema, unknown: countSchema, how: z.string() }),
    /** Of the frozen frame: `LC_ALL=C sort -u | sha256sum` over lines platform, TAB, id. */
    hash: digestSchema.nullable(),
    frozenAt: instantSchema.nullable(),
    /** SHA-256 of the brand's string, said at the freeze. */
    commitment: digestSchema.nullable(),
    /** The string of the provider (own platforms: of a second person of the brand), once given. */
    partyString: z.string().nullable(),
    partyStringBy: z.string().nullable(),
    /** The whole seed, brand and party: to the quality team once drawn, to others once disclosed. */
    seed: z.string().nullable(),
    drawRevision: z.int().min(0).max(1000),
    drawnAt: instantSchema.nullable(),
    drawn: z.array(drawnStratumSchema),
    disclosedAt: instantSchema.nullable(),
    /** Since when its contacts are named nowhere, twelve months after the first of them. */
    forgottenAt: instantSchema.nullable(),
    /** The end of the first contact's recording: 24 hours before its legal limit. */
    firstEnd: instantSchema.nullable(),
    /** What goes on with it now, or ended in a failure. */
    job: jobSchema.nullable(),
  })
  .meta({ id: 'Frame' });
export type FrameView = z.infer<typeof frameSchema>;

/** Every frame of the wave that this person may see; jobs of imports that are on their way. */
export const framesSchema = z.object({ frames: z.array(frameSchema), jobs: z.array(jobSchema) });

/** What a person puts into a seed: any printable text, taken byte for byte but for spaces around it. */
export const seedStringSchema = z
  .string()
  .trim()
  .min(8)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Without a string the server makes one. A batch that is not over is frozen only on purpose: contacts may still come. */
export const freezeFrameSchema = z.strictObject({
  brandString: seedStringSchema.optional(),
  evenIfOpen: z.boolean().optional(),
});
export type FreezeFrame = z.infer<typeof freezeFrameSchema>;

/** Where to fetch a file for a few minutes, and what it is called. */
export const frameFileSchema = z.object({ url: z.string(), fileName: z.string() });

export const takeBackListSchema = z.strictObject({ job: z.string().min(1).max(60) });
