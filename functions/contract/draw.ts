import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { planMethods } from '#domain/sampling/plan';
import { givenReasons, replacementReasons } from '#domain/sampling/replacement-reason';
import { digestSchema, partySchema, seedStringSchema } from './frame.ts';
import { codeSchema, daySchema, instantSchema } from './wave.ts';

const countSchema = z.int().min(0).max(1e9);
const contactIdSchema = z.string().min(1).max(120);
const stratumSchema = { platform: codeSchema, channel: z.enum(channels), direction: z.enum(directions) };

/** The string of the provider, or of a second person of the brand for its own platforms; given once. */
export const giveSeedSchema = z.strictObject({ string: seedStringSchema });

/** What a draw would give, by stratum: `n` of this batch, `planned` of the whole wave. */
export const drawPreviewSchema = z.object({
  strata: z.array(
    z.object({
      ...stratumSchema,
      framed: countSchema,
      planned: countSchema,
      n: countSchema,
      reserve: countSchema,
    }),
  ),
});
export type DrawPreview = z.infer<typeof drawPreviewSchema>;

/** Why a draw is given up for another one, with strings that nobody has used; without a string the server makes one. */
export const reviseDrawSchema = z.strictObject({
  reason: z.string().trim().min(3).max(300),
  brandString: seedStringSchema.optional(),
});

/**
 * Every recording of the batch is in: nobody can withhold one any more. `evenIf`: although the server knows of contacts
 * that nothing was sent of.
 */
export const discloseFrameSchema = z.strictObject({
  complete: z.literal(true),
  evenIf: z.boolean().optional(),
});

export const replaceContactSchema = z.strictObject({
  contact: contactIdSchema,
  reason: z.enum(givenReasons),
});
export const replacementSchema = z.object({
  /** Who takes the place; null when the reserve is exhausted: the place stays empty. */
  replacement: z.string().nullable(),
  /** Its rank in the stratum. */
  rank: countSchema.nullable(),
  /** Contacts left in the reserve of the stratum. */
  left: countSchema,
});

/** `batch`: every contact of the frame; `decoys`: at least three times the sample. Neither tells what was drawn. */
export const recordingRequestSchema = z.strictObject({ as: z.enum(['batch', 'decoys']) });
/** A file of the columns platform, id, channel, direction, in the order of ids. */
export const recordingListSchema = z.object({ url: z.string(), fileName: z.string(), contacts: countSchema });

/** How many contacts the provider itself listened to in the batch; null takes it back. */
export const providerCountSchema = z.strictObject({ platform: codeSchema, n: countSchema.nullable() });

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const certifiedStratumSchema = z.object({
  ...stratumSchema,
  received: countSchema.nullable(),
  framed: countSchema,
  capture: z.number().nullable(),
  planned: countSchema,
  sample: countSchema,
  kept: countSchema,
  reserve: countSchema,
  replaced: countSchema,
  empty: countSchema,
  left: countSchema,
  achieved: countSchema,
});

const certifiedPlatformSchema = z.object({
  platform: codeSchema,
  sample: countSchema,
  achieved: countSchema,
  marginPlanned: z.number().nullable(),
  margin: z.number().nullable(),
  providerCount: countSchema.nullable(),
  coverage: z.number().nullable(),
  isBelowProvider: z.boolean(),
});

const certifiedReplacementSchema = z.object({
  ...stratumSchema,
  rank: countSchema,
  by: countSchema.nullable(),
  reason: z.enum(replacementReasons),
  at: instantSchema,
  contact: z.string().optional(),
  replacement: z.string().optional(),
});

const redrawSchema = z.object({
  strata: listOf(
    z.object({
      ...stratumSchema,
      n: countSchema,
      reserve: countSchema,
      sampleHash: digestSchema,
      reserveHash: digestSchema,
    }),
  ),
});

/** What each field means stands at `Certificate` in domain/sampling/certificate.ts. */
export const certificateSchema = z
  .object({
    version: z.literal(1),
    at: instantSchema,
    organisation: z.string(),
    wave: z.object({ code: codeSchema, from: daySchema, to: daySchema, timeZone: z.string() }),
    batch: z.object({ period: z.string(), from: daySchema, to: daySchema }),
    party: z.object({ code: partySchema, name: z.string() }),
    frame: z.object({
      hash: digestSchema,
      frozenAt: instantSchema,
      contacts: countSchema,
      ineligible: listOf(z.object({ reason: z.enum(ineligibleReasons), contacts: countSchema })),
      notice: z.object({ yes: countSchema, unknown: countSchema, how: z.string() }),
    }),
    plan: z.object({
      n: countSchema,
      method: z.enum(planMethods),
      power: z.number(),
      platformMinimum: countSchema,
      stratumMinimum: countSchema,
      deviation: z.number(),
      confidence: z.number(),
      reserveShare: z.number(),
    }),
    seed: z.object({
      commitment: digestSchema,
      brandString: z.string().nullable(),
      partyString: z.string().nullable(),
      partyStringAt: instantSchema.nullable(),
      disclosedAt: instantSchema.nullable(),
    }),
    draw: z.object({
      revision: z.int().min(1).max(1000),
      at: instantSchema,
      earlier: listOf(
        z.object({
          revision: z.int().min(1).max(1000),
          drawnAt: instantSchema,
          seed: z.string().nullable(),
          at: instantSchema,
          reason: z.string(),
        }),
      ),
    }),
    strata: listOf(certifiedStratumSchema),
    platforms: listOf(certifiedPlatformSchema),
    replacements: listOf(certifiedReplacementSchema),
    redraw: redrawSchema,
    contentHash: digestSchema,
  })
  .meta({ id: 'Certificate' });
export type CertificateView = z.infer<typeof certificateSchema>;
