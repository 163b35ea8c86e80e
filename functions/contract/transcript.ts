import * as z from 'zod';
import { patternEnds, speakers } from '#domain/transcript/pattern';
import { MAX_PATTERN } from './practice.ts';
import { writingSchema } from './recording.ts';
import { codeSchema, instantSchema } from './wave.ts';

const contactSchema = z.string().min(1).max(120);

export const patternSchema = z.strictObject({
  words: z.string().min(1).max(MAX_PATTERN),
  speaker: z.enum(speakers).nullable(),
  within: z.strictObject({ end: z.enum(patternEnds), turns: z.int().min(1).max(500) }).nullable(),
});

/** Where a search goes on: as the answer before gave it. */
const nextSchema = z.string().max(2000);

export const searchTranscriptsSchema = z.strictObject({
  pattern: patternSchema,
  /** One platform of the wave; every one when absent. */
  platform: codeSchema.optional(),
  next: nextSchema.optional(),
});

/** A turn that says what is looked for: what stands before it in the turn, itself, and what follows. */
export const hitSchema = z.object({
  contact: contactSchema,
  platform: codeSchema,
  /** From 1, of so many. */
  turn: z.int().min(1),
  turns: z.int().min(1),
  /** Seconds from the start of the contact, when known. */
  at: z.number().min(0).nullable(),
  speaker: z.enum(speakers),
  before: z.string(),
  found: z.string(),
  after: z.string(),
});
export type Hit = z.infer<typeof hitSchema>;

export const searchAnswerSchema = z.object({
  hits: z.array(hitSchema),
  /** Contacts of this page that were read, and that have nothing to read. */
  read: z.int().min(0),
  without: z.int().min(0),
  next: nextSchema.optional(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** Looks for the patterns of practices, and keeps where they are found: proposals, never codes. */
export const proposeCodesSchema = z.strictObject({
  practices: z.array(codeSchema).min(1).max(40),
  next: nextSchema.optional(),
});
export const proposeAnswerSchema = z.object({
  /** Contacts newly proposed, by practice, on this page. */
  proposed: z.record(z.string(), z.int().min(0)),
  read: z.int().min(0),
  without: z.int().min(0),
  next: nextSchema.optional(),
});
export type ProposeAnswer = z.infer<typeof proposeAnswerSchema>;

export const readTranscriptSchema = z.strictObject({ contact: contactSchema });
/** What was said or written in a contact, until its end. */
export const transcriptSchema = z.object({ transcript: writingSchema, end: instantSchema });
export type Transcript = z.infer<typeof transcriptSchema>;
