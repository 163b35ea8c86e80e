import * as z from 'zod';

/** What is left of the settings of an organisation once its deletion has begun. */
export const storedDeletion = z.object({
  deletedBy: z.object({ tenant: z.string(), objectId: z.string() }),
  /** ISO instant, business time. */
  at: z.string(),
});
export type StoredDeletion = z.infer<typeof storedDeletion>;
