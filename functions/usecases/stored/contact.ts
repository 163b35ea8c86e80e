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
});
export type StoredContact = z.infer<typeof storedContact>;

/** The claim of a contact id in its wave: which platform took it. */
export const storedClaim = z.object({ platform: z.string() });
