import * as z from 'zod';
import { roles } from '#domain/role';

/** A membership as it is kept. */
export const storedMember = z.object({
  tenant: z.string(),
  objectId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  platforms: z.array(z.string()),
});
