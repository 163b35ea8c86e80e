import * as z from 'zod';
import { refusalSchema } from '#contract/refusal';
import { cursorSchema, fieldValueSchema, rowChangeSchema, type FieldValue } from '#contract/row';
import type { RowState } from './sheet-state.ts';

const fieldsSchema = z.record(z.string(), fieldValueSchema);

/** What is kept beside the rows: small, rewritten by every exchange. */
export const stateIndexSchema = z.object({
  cursor: cursorSchema,
  outbox: z.object({ idempotencyKey: z.string(), rows: z.array(rowChangeSchema) }).nullable(),
  lastExchange: z.object({ at: z.string(), sent: z.number(), received: z.number() }).nullable(),
  tableId: z.string(),
  columns: z.record(z.string(), z.number()),
});
export type StateIndex = z.infer<typeof stateIndexSchema>;

/** Rows as lists beside one list of field names: a third of the size of objects. */
const rowsSchema = z.object({
  fields: z.array(z.string()),
  rows: z.array(
    z.object({
      k: z.string(),
      r: z.number(),
      b: z.array(fieldValueSchema),
      t: fieldsSchema.optional(),
      x: z.array(refusalSchema).optional(),
      s: z.literal(1).optional(),
    }),
  ),
});
type WrittenRow = z.infer<typeof rowsSchema>['rows'][number];

export function encodeRows(rows: Iterable<readonly [string, RowState]>): string {
  const listed = [...rows];
  const fields = [...new Set(listed.flatMap(([, { base }]) => Object.keys(base)))];
  return xmlSafe(JSON.stringify({ fields, rows: listed.map(([key, row]) => written(fields, key, row)) }));
}

/** Undefined when the text is not one of ours: the caller then starts again from the server. */
export function decodeRows(text: string): readonly (readonly [string, RowState])[] | undefined {
  const read = rowsSchema.safeParse(parsed(text));
  return read.data?.rows.map((row) => [row.k, stateOf(read.data.fields, row)] as const);
}

export const encodeIndex = (index: StateIndex): string => xmlSafe(JSON.stringify(index));
export const decodeIndex = (text: string): StateIndex | undefined =>
  stateIndexSchema.safeParse(parsed(text)).data;

function written(fields: readonly string[], key: string, row: RowState): WrittenRow {
  return {
    k: key,
    r: row.revision,
    b: fields.map((field) => row.base[field] ?? null),
    ...(Object.keys(row.theirs).length > 0 ? { t: { ...row.theirs } } : {}),
    ...(row.refusals.length > 0 ? { x: [...row.refusals] } : {}),
    ...(row.sent ? { s: 1 as const } : {}),
  };
}

function stateOf(fields: readonly string[], row: WrittenRow): RowState {
  const base: Record<string, FieldValue> = {};
  for (const [index, field] of fields.entries()) base[field] = row.b[index] ?? null;
  return { revision: row.r, base, theirs: row.t ?? {}, refusals: row.x ?? [], sent: row.s === 1 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Two characters JSON leaves as they are and XML forbids. */
const xmlSafe = (json: string): string =>
  json.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
