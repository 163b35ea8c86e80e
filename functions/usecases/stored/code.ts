import * as z from 'zod';
import { presences, reactions } from '#domain/practice/coding';

const code = z.object({
  presence: z.enum(presences).nullable(),
  seconds: z.number().nullable(),
  reaction: z.enum(reactions).nullable(),
});

/** Where the pattern of a practice was found: never a code. */
const proposal = z.object({ turn: z.int().min(1), at: z.number().nullable() });

/** What was coded of a contact, as it is kept beside it, under `CODE#<contact>` in the sample's scope. */
export const storedCode = z.object({
  contact: z.string(),
  duration: z.number().nullable(),
  reason: z.string().nullable(),
  reaction: z.enum(reactions).nullable(),
  /** By practice. */
  codes: z.record(z.string(), code),
  proposals: z.record(z.string(), proposal),
  /** By field of the wire, the version of the row that last changed it; absent means the first. */
  fieldRevisions: z.record(z.string(), z.int()),
  /** Fields typed by somebody else in the workbook of whoever sent them. */
  typedByOthers: z.array(z.string()).default([]),
});
export type StoredCode = z.infer<typeof storedCode>;

export const noCode = (contact: string): StoredCode => ({
  contact,
  duration: null,
  reason: null,
  reaction: null,
  codes: {},
  proposals: {},
  fieldRevisions: {},
  typedByOthers: [],
});
