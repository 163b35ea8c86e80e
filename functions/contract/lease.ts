import * as z from 'zod';

/** How long a lease holds without being asked for again: a session that vanished frees its workbook. */
export const LEASE_SECONDS = 90;

/** Asked before an exchange, and every minute while the workbook is open. */
export const holdWorkbookSchema = z.strictObject({
  /** SHA-256 of the document's address, in hexadecimal: a copy elsewhere is another document. */
  document: z.string().regex(/^[0-9a-f]{64}$/),
  /** The open Excel that asks. */
  session: z.string().min(1).max(60),
  /** Takes the lease from whoever holds it. */
  take: z.boolean().default(false),
});
export type HoldWorkbook = z.infer<typeof holdWorkbookSchema>;

export const leaseSchema = z
  .object({
    /** True when this session may exchange the rows of the workbook. */
    held: z.boolean(),
    /** Who holds it, when somebody else does. */
    holder: z.string().nullable(),
    /** The holder is this person, in another window. */
    mine: z.boolean(),
  })
  .meta({ id: 'Lease' });
export type Lease = z.infer<typeof leaseSchema>;
