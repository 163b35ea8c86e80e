import * as z from 'zod';
import { channels } from '#domain/channel';
import { costNatures } from '#domain/money/cost';
import { contractUnits } from '#domain/platform';

/** A line of the ledger, as it is kept: amounts as the decimal that was written. */
export const storedCost = z.object({
  quarter: z.string(),
  platform: z.string(),
  nature: z.enum(costNatures),
  contractUnit: z.enum(contractUnits).nullable(),
  costChannel: z.enum(channels).nullable(),
  units: z.number().nullable(),
  amount: z.number(),
  currency: z.string(),
  label: z.string().nullable(),
});
export type StoredCost = z.infer<typeof storedCost>;

/** What a unit of another currency is worth in that of the organisation, in a quarter. */
export const storedRate = z.object({ quarter: z.string(), currency: z.string(), rate: z.number() });
export type StoredRate = z.infer<typeof storedRate>;
