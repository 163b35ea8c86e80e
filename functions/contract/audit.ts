import * as z from 'zod';

/** What a chain of the audit is about. */
export const chainKinds = ['organisation', 'platform', 'wave', 'sample', 'links', 'destructions'] as const;
export type ChainKind = (typeof chainKinds)[number];

/** Goes on where the answer before said. */
export const verifyAuditSchema = z.strictObject({ next: z.int().min(0).max(1e6).default(0) });

export const auditVerdictSchema = z
  .object({
    /** Chains read again by this request, and what they hold. */
    chains: z.int().min(0),
    entries: z.int().min(0),
    /** Those that are not what they were: from this entry on. */
    broken: z.array(
      z.object({
        kind: z.enum(chainKinds),
        /** Code of the wave, of the platform, or of both; empty for the organisation's own. */
        of: z.string(),
        entry: z.int().min(0),
      }),
    ),
    /** To ask for next; null once all are read. */
    next: z.int().min(0).nullable(),
  })
  .meta({ id: 'AuditVerdict' });
export type AuditVerdict = z.infer<typeof auditVerdictSchema>;
