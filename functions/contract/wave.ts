import * as z from 'zod';
import { channels } from '#domain/channel';
import { waveStates } from '#domain/wave';
import { gridReferenceSchema } from './grid.ts';

export const codeSchema = z.string().regex(/^[A-Z0-9][A-Z0-9_-]{0,39}$/);
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/);
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/);
const timeZoneSchema = z.string().min(1).max(60);
const gridsSchema = z.partialRecord(z.enum(channels), gridReferenceSchema);

export const batchSchema = z.object({ period: z.string(), from: daySchema, to: daySchema });

const countSchema = z.int().min(0).max(1e9);

/** The last figures made for readers without rows. */
const releaseSchema = z.object({
  number: z.int().min(1).max(100_000),
  contentHash: z.string(),
  releasedAt: instantSchema,
  /** The first day on which the next one may be made; absent after a closing. */
  next: daySchema.optional(),
  counts: z.object({
    released: countSchema,
    repeated: countSchema,
    tooFew: countSchema,
    suppressed: countSchema,
  }),
});

export const waveSchema = z
  .object({
    code: codeSchema,
    quarter: quarterSchema.optional(),
    from: daySchema,
    to: daySchema,
    timeZone: timeZoneSchema,
    method: z.enum(['listening', 'mystery-contact']),
    state: z.enum(waveStates),
    revision: z.int().min(1).max(1000),
    grids: gridsSchema,
    batches: z.array(batchSchema),
    platforms: z.array(codeSchema),
    takesContacts: z.boolean(),
    snapshot: z
      .object({ revision: z.int().min(1).max(1000), contentHash: z.string(), closedAt: instantSchema })
      .optional(),
    release: releaseSchema.optional(),
    /** The job that closes it; absent unless somebody asked for its closing. */
    closing: z.string().optional(),
  })
  .meta({ id: 'Wave' });
export type WaveView = z.infer<typeof waveSchema>;

/** A wave of a quarter, or of free dates: `quarter`, or `from` and `to`. */
export const createWaveSchema = z
  .strictObject({
    code: codeSchema,
    quarter: quarterSchema.optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
    timeZone: timeZoneSchema.optional(),
    method: z.enum(['listening', 'mystery-contact']),
    grids: gridsSchema,
    platforms: z.array(codeSchema).min(1).max(90),
    batches: z.enum(['month', 'week']).default('month'),
  })
  .refine((wave) => (wave.quarter === undefined) === (wave.from !== undefined && wave.to !== undefined), {
    message: 'quarter, or from and to',
  });
export type CreateWave = z.infer<typeof createWaveSchema>;
