import * as z from 'zod';
import { factVerdicts } from '#contract/feedback';
import { channels, directions } from '#domain/channel';
import { causes } from '#domain/practice/practice';

/** What was said of a disputed fact, and what it said, at some instant. */
const version = z.object({
  /** ISO instant until which it stood so. */
  until: z.string(),
  quote: z.string().nullable(),
  dispute: z.string().nullable(),
  disputeAnswer: z.string().nullable(),
  factVerdict: z.enum(factVerdicts).nullable(),
});

/** A fact, as it is kept under `FACT#<ULID>` in the scope of its platform. */
export const storedFact = z.object({
  platform: z.string(),
  wave: z.string(),
  practice: z.string(),
  /** From 1 in its platform, never given twice. */
  factNumber: z.int().min(1),
  /** ISO week of its contact, in the zone of the wave. */
  week: z.string(),
  /** ISO instant of the first moment of the day of its contact: from when twelve months are counted. Never told. */
  day: z.string(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  /** Null once forgotten, as its words are. */
  contact: z.string().nullable(),
  /** Object id of who noted it: an evaluator has their own. Never told. */
  by: z.string(),
  factCause: z.enum(causes).nullable(),
  quote: z.string().nullable(),
  /** Day of the first feedback that it went with; null before. */
  sentDay: z.string().nullable(),
  dispute: z.string().nullable(),
  disputeAnswer: z.string().nullable(),
  factVerdict: z.enum(factVerdicts).nullable(),
  /** Of one that was disputed, every earlier state, the first first. */
  versions: z.array(version).default([]),
});
export type StoredFact = z.infer<typeof storedFact>;

/** The last number given in a platform, kept beside its facts. */
export const storedFactNumber = z.object({ last: z.int().min(0) });
