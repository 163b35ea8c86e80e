import { eachInSlices } from './each-in-slices.ts';

/**
 * Beyond this many characters a part takes no new row; with growth of its rows it stays under 500 kB, and an edit that
 * changes one row writes no more than this.
 */
export const FULL_PART = 120_000;

/** Which part keeps which row. Rows stay where they are, so that an exchange rewrites few parts. */
export type StateParts = {
  readonly partOf: Map<string, number>;
  readonly keysOf: Map<number, Set<string>>;
};

export const noParts = (): StateParts => ({ partOf: new Map(), keysOf: new Map() });

export function place(parts: StateParts, key: string, part: number): void {
  parts.partOf.set(key, part);
  const keys = parts.keysOf.get(part) ?? new Set<string>();
  keys.add(key);
  parts.keysOf.set(part, keys);
}

/**
 * Gives each touched row its part and returns the parts to write again. `size` estimates a row; `isKept` is
 * false for a row to forget.
 */
export async function touchedParts(
  parts: StateParts,
  touched: Iterable<string>,
  size: (key: string) => number,
  isKept: (key: string) => boolean,
): Promise<ReadonlySet<number>> {
  const dirty = new Set<number>();
  let open = Math.max(0, ...parts.keysOf.keys());
  let filled = sizeOf(parts, open, size);
  await eachInSlices(touched, (key) => {
    const known = parts.partOf.get(key);
    if (known === undefined && isKept(key)) {
      if (filled > FULL_PART) [open, filled] = [open + 1, 0];
      place(parts, key, open);
      filled += size(key);
      dirty.add(open);
    } else if (known !== undefined) {
      if (!isKept(key)) forget(parts, key, known);
      dirty.add(known);
    }
  });
  return dirty;
}

function forget(parts: StateParts, key: string, part: number): void {
  parts.partOf.delete(key);
  parts.keysOf.get(part)?.delete(key);
}

const sizeOf = (parts: StateParts, part: number, size: (key: string) => number): number =>
  [...(parts.keysOf.get(part) ?? [])].reduce((sum, key) => sum + size(key), 0);
