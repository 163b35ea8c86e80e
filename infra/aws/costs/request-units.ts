import * as z from 'zod';
import { itemBytes } from './item-bytes.ts';

/** What one or several requests to the tables come to. */
export type RequestUnits = {
  /** Round trips. */
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** What the tables hold more afterwards, in bytes, index included; what expires by itself left out. */
  readonly tableBytes: number;
};

/** Of a request as the SDK's document client has it: the name of its command, what it says, what was answered. */
export type Exchange = { readonly command: string; readonly input: object; readonly output: object };

const READ_UNIT_BYTES = 4096;
const WRITE_UNIT_BYTES = 1024;
/** A transaction writes twice: it is prepared, then done. */
const TRANSACTION = 2;
/** What AWS adds to each item it stores. */
const INDEX_BYTES = 100;

const item = z.record(z.string(), z.unknown());
const writeSchema = z.object({ Item: item.optional(), ConditionExpression: z.string().optional() });
type Write = z.infer<typeof writeSchema>;
const inputSchema = z.object({
  ...writeSchema.shape,
  TransactItems: z.array(z.record(z.string(), writeSchema)).optional(),
  RequestItems: z
    .record(z.string(), z.union([z.object({ Keys: z.array(item) }), z.array(z.unknown())]))
    .optional(),
});
const outputSchema = z.object({
  Item: item.optional(),
  Items: z.array(item).optional(),
  Responses: z.record(z.string(), z.array(item)).optional(),
});

export const noUnits: RequestUnits = { calls: 0, readUnits: 0, writeUnits: 0, tableBytes: 0 };

export const addUnits = (one: RequestUnits, other: RequestUnits): RequestUnits => ({
  calls: one.calls + other.calls,
  readUnits: one.readUnits + other.readUnits,
  writeUnits: one.writeUnits + other.writeUnits,
  tableBytes: one.tableBytes + other.tableBytes,
});

/** What DynamoDB counts for a request, every read being consistent. A row that is only checked or deleted weighs 1 kB. */
export function unitsOf({ command, input, output }: Exchange): RequestUnits {
  const asked = inputSchema.parse(input);
  const answered = outputSchema.parse(output);
  if (asked.TransactItems !== undefined)
    return written(
      asked.TransactItems.flatMap((one) => Object.values(one)),
      TRANSACTION,
    );
  if (asked.RequestItems !== undefined) return batched(asked.RequestItems, answered.Responses ?? {});
  if (command.startsWith('Query')) return readOf([sumBytes(answered.Items ?? [])]);
  if (command.startsWith('Get')) return readOf([answered.Item === undefined ? 0 : itemBytes(answered.Item)]);
  return written([asked], 1);
}

function batched(
  asked: Readonly<Record<string, { readonly Keys: readonly unknown[] } | readonly unknown[]>>,
  found: Readonly<Record<string, readonly object[]>>,
): RequestUnits {
  const each = Object.entries(asked).map(([table, batch]) => {
    if (!('Keys' in batch)) return { ...noUnits, writeUnits: batch.length };
    const items = found[table] ?? [];
    // What is not there is asked for all the same.
    const missing = Math.max(0, batch.Keys.length - items.length);
    return readOf([...items.map(itemBytes), ...Array.from({ length: missing }, () => 0)]);
  });
  return { ...each.reduce(addUnits, noUnits), calls: 1 };
}

const sumBytes = (items: readonly object[]): number =>
  items.reduce((bytes: number, one) => bytes + itemBytes(one), 0);

const readOf = (sizes: readonly number[]): RequestUnits => ({
  ...noUnits,
  calls: 1,
  readUnits: sizes.reduce((units, bytes) => units + Math.max(1, Math.ceil(bytes / READ_UNIT_BYTES)), 0),
});

const written = (writes: readonly Write[], times: number): RequestUnits => ({
  ...noUnits,
  calls: 1,
  writeUnits: writes.reduce((units, write) => units + times * writeUnits(write), 0),
  tableBytes: writes.reduce((bytes, write) => bytes + keptBytes(write), 0),
});

const writeUnits = ({ Item }: Write): number =>
  Item === undefined ? 1 : Math.max(1, Math.ceil(itemBytes(Item) / WRITE_UNIT_BYTES));

/** A new item alone makes a table grow. */
const keptBytes = ({ Item, ConditionExpression }: Write): number =>
  Item === undefined || 'expiresAt' in Item || ConditionExpression !== 'attribute_not_exists(pk)'
    ? 0
    : itemBytes(Item) + INDEX_BYTES;
