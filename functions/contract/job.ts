import * as z from 'zod';
import { instantSchema } from './wave.ts';

/** What goes on after its request was answered. */
export const jobKinds = [
  'import-frame',
  'freeze-frame',
  'draw',
  'close-wave',
  'export-organisation',
] as const;
export type JobKind = (typeof jobKinds)[number];

/** `stuck` has said nothing for minutes: it may be resumed. */
export const jobStates = ['waiting', 'running', 'done', 'failed', 'stuck'] as const;

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.enum(jobKinds),
    /** Empty for one of the whole organisation. */
    wave: z.string(),
    /** The frame it is of; absent when it is of several. */
    frame: z.string().optional(),
    state: z.enum(jobStates),
    /** 0 to 1. */
    progress: z.number().min(0).max(1),
    at: instantSchema,
    /** Of one that is done, what its kind tells. */
    outcome: z.record(z.string(), z.unknown()).optional(),
    /** Why it failed: a code as of a refused request, with its details. */
    failure: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).optional(),
  })
  .meta({ id: 'Job' });
export type JobView = z.infer<typeof jobSchema>;
