/** What a list or a map weighs by itself, and each of its elements. */
const CONTAINER_BYTES = 3;
const ELEMENT_BYTES = 1;

/**
 * What DynamoDB says an item weighs: names and texts in UTF-8, two digits of a number a byte and one more, a byte for
 * a truth or nothing. Source: "DynamoDB item sizes and formats" of its developer guide.
 */
export const itemBytes = (item: object): number =>
  Object.entries(item).reduce(
    (bytes, [name, value]) => bytes + Buffer.byteLength(name) + valueBytes(value),
    0,
  );

function valueBytes(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 1 + Math.ceil(String(value).replace(/\D/g, '').length / 2);
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  const elements = Object.keys(value).length * ELEMENT_BYTES;
  if (!Array.isArray(value)) return CONTAINER_BYTES + elements + itemBytes(value);
  return value.reduce((bytes: number, one: unknown) => bytes + valueBytes(one), CONTAINER_BYTES + elements);
}
