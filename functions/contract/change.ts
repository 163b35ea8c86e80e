import * as z from 'zod';
import { changeReasons, untestedReasons, verdicts } from '#domain/reports/change';
import { instantSchema } from './wave.ts';

const count = z.int().min(0).max(1e9).nullable();

/** The difference from the wave before, or why there is none: see `Change` in the domain. */
export const changeSchema = z
  .object({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    confidence: z.number().min(0).max(1).nullable(),
    probability: z.number().min(0).max(1).nullable(),
    family: z.int().min(1).nullable(),
    verdict: z.enum(verdicts).nullable(),
    untested: z.enum(untestedReasons).nullable(),
    reason: z.enum(changeReasons).nullable(),
    mix: z.number().nullable(),
    detectable: z.number().nullable(),
    n: count,
    nBefore: count,
    before: z.string().nullable(),
    unit: z.number(),
    asOf: instantSchema,
  })
  .meta({ id: 'Change' });
