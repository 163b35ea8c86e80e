import * as z from 'zod';
import { themes } from '#domain/theme';

/** Fields of a row of a coding sheet: a contact, then four for each practice of its theme. */
export const codeContactFields = [
  'contact',
  'platform',
  'channel',
  'direction',
  'start',
  'listenBy',
  'recording',
  'transcript',
] as const;
/** Of the whole contact, typed: seconds it lasts, why it was made, what the client does. */
export const codeOwnFields = ['duration', 'contactReason', 'reaction'] as const;

export const presenceField = (practice: string): string => `presence:${practice}`;
export const secondsField = (practice: string): string => `seconds:${practice}`;
export const reactionField = (practice: string): string => `reaction:${practice}`;
/** Where the pattern of the practice was found: `1:23`, or `#4` for the fourth turn; read only. */
export const proposalField = (practice: string): string => `proposal:${practice}`;

export const themeSchema = z.enum(themes);

/** What the pattern of a practice is worth, by what people said of the contacts that it proposed. */
export const proposalFiguresSchema = z.object({
  practices: z.array(
    z.object({
      practice: z.string(),
      /** Contacts proposed; of them confirmed, rejected, and still waiting. */
      proposed: z.int().min(0),
      confirmed: z.int().min(0),
      rejected: z.int().min(0),
      waiting: z.int().min(0),
      /** Confirmed of the confirmed and rejected, with its 95 % interval (Wilson 1927); null before there is one. */
      precision: z.number().min(0).max(1).nullable(),
      low: z.number().min(0).max(1).nullable(),
      high: z.number().min(0).max(1).nullable(),
      /** Present, and never proposed. */
      missed: z.int().min(0),
    }),
  ),
});
export type ProposalFigures = z.infer<typeof proposalFiguresSchema>;
