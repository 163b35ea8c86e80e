import * as z from 'zod';

/** Items as they lie in the tables; a shape that is not this one is a broken store, never a refusal. */
const count = z.int().min(0);

export const headItem = z.object({
  sequence: count,
  floor: count.default(0),
  /** Hash of the scope's last audit item. */
  auditHash: z.string(),
});
export type HeadItem = z.infer<typeof headItem>;

export const rowItem = z.object({
  sk: z.string(),
  version: count,
  sequence: count,
  deleted: z.boolean().default(false),
  value: z.unknown(),
});

export const logItem = z.object({
  sequence: count,
  rows: z.array(z.object({ key: z.string(), version: count })),
});

export const idempotencyItem = z.object({ requestHash: z.string(), answer: z.instanceof(Uint8Array) });

export const summaryItem = z.object({ sk: z.string(), computedAt: count, value: z.unknown() });

export const pageItem = z.object({ sk: z.string(), text: z.string() });

export const leaseItem = z.object({
  session: z.string(),
  tenant: z.string(),
  objectId: z.string(),
  name: z.string(),
});

export const jobItem = z.object({
  sk: z.string(),
  kind: z.string(),
  wave: z.string(),
  frame: z.string().optional(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  progress: z.number(),
  at: z.string(),
  by: z.object({ tenant: z.string(), objectId: z.string() }),
  byName: z.string(),
  seenAt: z.number(),
  input: z.record(z.string(), z.unknown()),
  outcome: z.record(z.string(), z.unknown()).optional(),
  failure: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).optional(),
});

export const auditItem = z.object({
  sk: z.string(),
  scope: z.string(),
  operation: z.string(),
  tenant: z.string(),
  objectId: z.string(),
  at: z.string(),
  requestId: z.string(),
  /** Rows written, and the digest of the log item that names them. */
  rows: count,
  log: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  previous: z.string(),
  hash: z.string(),
});
export type AuditItem = z.infer<typeof auditItem>;
