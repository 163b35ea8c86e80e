import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { codeSchema } from './wave.ts';

/** What clients said on a platform in a month: `2026-10`. */
export const readQuotesSchema = z.strictObject({
  platform: codeSchema,
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
});

/** At most so many are answered. */
export const MAX_QUOTES = 12;

/** Nameless words of a contact, and the ISO week that it was in: never whose they are. */
export const quoteSchema = z.object({
  quote: z.string().max(300),
  week: z.string(),
  channel: z.enum(channels),
  direction: z.enum(directions),
});
export type Quote = z.infer<typeof quoteSchema>;

export const readQuotesAnswerSchema = z.object({ quotes: z.array(quoteSchema).max(MAX_QUOTES) });
