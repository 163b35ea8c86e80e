import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { codeSchema, instantSchema } from './wave.ts';
import { refusalSchema } from './refusal.ts';

/** One contact of an imported sample. There is no field for an agent: none is accepted. */
const contactSchema = z.strictObject({
  /** Row in the person's file, for refusals. */
  line: z.int().min(1).max(2e6),
  id: z.string().min(1).max(120),
  platform: codeSchema,
  channel: z.enum(channels),
  direction: z.enum(directions),
  start: instantSchema,
});
export type ImportedContact = z.infer<typeof contactSchema>;

export const MAX_IMPORTED_CONTACTS = 500;

export const importContactsSchema = z.strictObject({
  contacts: z.array(contactSchema).min(1).max(MAX_IMPORTED_CONTACTS),
});
export type ImportContacts = z.infer<typeof importContactsSchema>;

/** `known` were there already, exactly the same: an import sent twice is one import. */
export const importAnswerSchema = z
  .object({
    added: z.int().min(0).max(MAX_IMPORTED_CONTACTS),
    known: z.int().min(0).max(MAX_IMPORTED_CONTACTS),
    refused: z.array(refusalSchema.extend({ line: z.int().min(1).max(2e6) })),
  })
  .meta({ id: 'ImportAnswer' });
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
