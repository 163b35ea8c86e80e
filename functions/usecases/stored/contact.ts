import * as z from 'zod';
import { channels, directions } from '#domain/channel';

/** A contact as it is kept in the sample of a wave. */
export const storedContact = z.object({
  id: z.string(),
  platform: z.string(),
  wave: z.string(),
  batch: z.string(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  start: z.string(),
  token: z.string().nullable(),
  /** Of one that a draw put into the sample: its rank in its stratum, and which draw of its frame. */
  drawn: z.object({ rank: z.int().min(1), revision: z.int().min(1) }).optional(),
  /** Twelve months have passed: its id is chance, its start that of its day. */
  forgotten: z.boolean().optional(),
});
export type StoredContact = z.infer<typeof storedContact>;

/** The claim of a contact id in its wave: which platform took it, and which frame when it was drawn. */
export const storedClaim = z.object({ platform: z.string(), frame: z.string().optional() });
