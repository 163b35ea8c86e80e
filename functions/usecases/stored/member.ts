import * as z from 'zod';
import { roles } from '#domain/role';

const seat = { name: z.string(), role: z.enum(roles), platforms: z.array(z.string()) };

/** A membership as it is kept. */
export const storedMember = z.object({ tenant: z.string(), objectId: z.string(), ...seat });

/**
 * A seat somebody is invited to, as it is kept. The code lies here as it was given while it is good for something:
 * a sheet is read again from another workbook or by a second manager, and whoever may read it may make another one.
 */
export const storedInvitation = z.object({
  ...seat,
  invitation: z.object({
    code: z.string(),
    expiresAt: z.string(),
    /** Of a code that was used: who it stood for in the directory. */
    bearer: z.string().optional(),
  }),
});
export type StoredInvitation = z.infer<typeof storedInvitation>;
