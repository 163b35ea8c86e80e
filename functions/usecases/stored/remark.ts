import * as z from 'zod';
import { remarkStates } from '#domain/progress/action';
import { themes } from '#domain/theme';

/** What a platform says to the brand, as it is kept. */
export const storedRemark = z.object({
  platform: z.string(),
  day: z.string(),
  theme: z.enum(themes).nullable(),
  remark: z.string(),
  state: z.enum(remarkStates),
  answer: z.string().nullable(),
});
export type StoredRemark = z.infer<typeof storedRemark>;
