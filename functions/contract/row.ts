import * as z from 'zod';
import { refusalSchema } from './refusal.ts';

/**
 * Rows of a synced sheet, whatever they hold: flat fields, a revision of the row, changes said as from → to.
 * A resource fixes which fields exist and how they are read.
 */
export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

export const rowSchema = z
  .object({
    key: z.string(),
    revision: z.int().min(1).max(1e9),
    fields: z.record(z.string(), fieldValueSchema),
  })
  .meta({ id: 'Row' });
export type Row = z.infer<typeof rowSchema>;

/** By scope, the sequence up to which its changes are known. */
export const cursorSchema = z.record(z.string(), z.int().min(0).max(1e12));
export type Cursor = z.infer<typeof cursorSchema>;

const changeSchema = z.strictObject({ from: fieldValueSchema, to: fieldValueSchema });

/** What a person changed in a row they last saw at `base`; 0 makes a row of this key where people make the rows. */
export const rowChangeSchema = z.strictObject({
  key: z.string().min(1).max(400),
  base: z.int().min(0).max(1e9),
  changes: z.record(z.string().max(120), changeSchema),
  /** Delete the row, if it still is as it was at `base`; only where people make the rows. */
  remove: z.literal(true).optional(),
  /** Typed by somebody else in a shared workbook, sent under this person's rights. */
  typedByOthers: z.boolean().optional(),
});
export type RowChange = z.infer<typeof rowChangeSchema>;

/** At most this many rows in one push: a few transactions, far below the 6 MB of a Lambda. */
export const MAX_PUSHED_ROWS = 500;

export const pushRequestSchema = z.strictObject({
  rows: z.array(rowChangeSchema).min(1).max(MAX_PUSHED_ROWS),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

/** A field changed on both sides: the server kept its own. */
export const conflictSchema = z
  .object({ field: z.string(), mine: fieldValueSchema, theirs: fieldValueSchema })
  .meta({ id: 'Conflict' });
export type Conflict = z.infer<typeof conflictSchema>;

/** What became of one pushed row: the fields named neither in conflicts nor in refusals were taken. */
export const rowResultSchema = z
  .object({
    key: z.string(),
    /** The row as the server has it now; null when this person may not see it. */
    row: rowSchema.nullable(),
    conflicts: z.array(conflictSchema),
    refusals: z.array(refusalSchema),
  })
  .meta({ id: 'RowResult' });
export type RowResult = z.infer<typeof rowResultSchema>;

export const pushAnswerSchema = z.object({ results: z.array(rowResultSchema) }).meta({ id: 'PushAnswer' });
export type PushAnswer = z.infer<typeof pushAnswerSchema>;

export const pullRequestSchema = z.strictObject({
  cursor: cursorSchema,
  /** The page asked for, as the answer before gave it. */
  next: z.string().max(2000).optional(),
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

export const pullAnswerSchema = z
  .object({
    rows: z.array(rowSchema),
    /** Keys of rows that are gone, or no longer this person's. */
    removed: z.array(z.string()),
    cursor: cursorSchema,
    /** Present while there are more pages: ask again with it before keeping the cursor. */
    next: z.string().optional(),
  })
  .meta({ id: 'PullAnswer' });
export type PullAnswer = z.infer<typeof pullAnswerSchema>;
