import * as z from 'zod';
import { activitySchema } from '#contract/activity';
import { volumeKeySchema } from '#contract/volume';
import { codeSchema } from '#contract/wave';

/** What was counted, as it is kept: what the wire says of it. */
export const storedActivity = activitySchema;

/** A reason customers make contact for. */
export const storedReason = z.object({
  code: codeSchema,
  name: z.string(),
  /** Null while nobody said. */
  avoidable: z.boolean().nullable(),
});
export type Reason = z.infer<typeof storedReason>;

/** Contacts of a platform, a period and a flow for one reason. */
export const storedReasonCount = volumeKeySchema.extend({
  reason: codeSchema,
  contacts: z.number(),
  handlingSeconds: z.number().nullable(),
});
