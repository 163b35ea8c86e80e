import * as z from 'zod';
import { refusalSchema } from '#contract/refusal';
import { cursorSchema, fieldValueSchema, rowChangeSchema, type FieldValue } from '#contract/row';
import type { Pushed, RowState } from './sheet-state.ts';

const fieldsSchema = z.record(z.string(), fieldValueSchema);

/** What is kept beside the rows: small, rewritten by every exchange. */
export const stateIndexSchema = z.object({
  cursor: cursorSchema,
  lastPush: z.array(z.string()).default([]),
  outbox: z.object({ idempotencyKey: z.string(), rows: z.array(rowChangeSchema) }).nullable(),
  lastExchange: z.object({ at: z.string(), sent: z.number(), received: z.number() }).nullable(),
  worker: z.string().default(''),
  tableId: z.string(),
  columns: z.record(z.string(), z.number()),
});
export type StateIndex = z.infer<typeof stateIndexSchema>;

/** Most cells that are sent were blank before: of these only the places in the list of fields are kept. */
const writtenPushSchema = z.object({ k: z.string(), blank: z.array(z.number()), v: fieldsSchema.optional() });

const rowSchema = z.object({
  k: z.string(),
  r: z.number(),
  b: z.array(fieldValueSchema),
  t: fieldsSchema.optional(),
  x: z.array(refusalSchema).optional(),
  s: z.literal(1).optional(),
  o: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  a: z.array(z.string()).optional(),
  p: writtenPushSchema.optional(),
});
type WrittenRow = z.infer<typeof rowSchema>;
/** Rows as lists beside one list of field names: a third of the size of objects. */
const rowsSchema = z.object({ fields: z.array(z.string()), rows: z.array(z.unknown()) });

export function encodeRows(rows: Iterable<readonly [string, RowState]>): string {
  const listed = [...rows];
  const known = new Set<string>();
  for (const [, { base }] of listed) for (const field in base) known.add(field);
  const fields = [...known];
  return xmlSafe(JSON.stringify({ fields, rows: listed.map(([key, row]) => written(fields, key, row)) }));
}

export type DecodedRow = readonly [key: string, row: RowState];

/**
 * The rows of a text, read one by one as they are asked for. The last is undefined when the text is not one of ours:
 * the caller then starts again from the server.
 */
export function* decodeEach(text: string): Iterable<DecodedRow | undefined> {
  const read = rowsSchema.safeParse(parsed(text)).data;
  if (read === undefined) yield undefined;
  for (const each of read?.rows ?? []) {
    const row = rowSchema.safeParse(each).data;
    yield row && [row.k, stateOf(read?.fields ?? [], row)];
    if (row === undefined) return;
  }
}

/** All the rows of a text at once; undefined when it is not one of ours. */
export function decodeRows(text: string): readonly DecodedRow[] | undefined {
  const rows = [...decodeEach(text)];
  return rows.at(-1) === undefined && rows.length > 0 ? undefined : rows.flatMap((row) => (row ? [row] : []));
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
    ...(Object.keys(row.overwritten).length > 0 ? { o: { ...row.overwritten } } : {}),
    ...(row.typedByOthers.length > 0 ? { a: [...row.typedByOthers] } : {}),
    ...(row.pushed === null ? {} : { p: writtenPush(fields, row.pushed) }),
  };
}

function stateOf(fields: readonly string[], row: WrittenRow): RowState {
  const base: Record<string, FieldValue> = {};
  for (const [index, field] of fields.entries()) base[field] = row.b[index] ?? null;
  return {
    revision: row.r,
    base,
    theirs: row.t ?? {},
    refusals: row.x ?? [],
    sent: row.s === 1,
    overwritten: row.o ?? {},
    typedByOthers: row.a ?? [],
    pushed: row.p === undefined ? null : pushOf(fields, row.p),
  };
}

function writtenPush(fields: readonly string[], { push, before }: Pushed): z.infer<typeof writtenPushSchema> {
  const valued = Object.entries(before).filter(([, value]) => value !== null);
  const blank = fields.flatMap((field, index) => (before[field] === null ? [index] : []));
  return { k: push, blank, ...(valued.length > 0 ? { v: Object.fromEntries(valued) } : {}) };
}

function pushOf(
  fields: readonly string[],
  { k: push, blank, v = {} }: z.infer<typeof writtenPushSchema>,
): Pushed {
  const blanks = blank.flatMap((index) => fields[index] ?? []).map((field) => [field, null] as const);
  return { push, before: { ...Object.fromEntries(blanks), ...v } };
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
