import * as z from 'zod';

const share = z.number().nullable();

/** What closed waves say of a procedure. */
const adoption = z.object({
  day: z.string(),
  before: share,
  share,
  low: share,
  high: share,
  n: z.int(),
  lagDays: z.int().nullable(),
});

/** A procedure that changed, as it is kept. */
export const storedProcedure = z.object({
  entity: z.string(),
  procedure: z.string(),
  effectiveDay: z.string(),
  measuredBy: z.string(),
  adoption: adoption.nullable(),
  /** The platforms behind the entity when it was last written: who may read it rests on them. */
  covers: z.array(z.string()),
});
export type StoredProcedure = z.infer<typeof storedProcedure>;
