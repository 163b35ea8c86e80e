import * as z from 'zod';
import { boxSchema } from '../model/saved-schema.ts';
import type { Entries } from './change.ts';
import { divided } from './entries.ts';

type Sides = {
  /** What everybody had before. */
  readonly before: Entries;
  /** What everybody has now. */
  readonly theirs: Entries;
  /** What somebody else changed. */
  readonly changed: Entries;
  /** What was changed here meanwhile. */
  readonly mine: Entries;
};

/** Everybody's entries with those changed here, which are the later ones, over them. */
export function mergedEntries({ before, theirs, changed, mine }: Sides): Entries {
  const merged: Entries = new Map(theirs);
  for (const [path, value] of mine) {
    const root = rootOf(path);
    if (root && mine.has(root) && mine.get(root) === undefined) removeUnder(merged, root);
    else if (root && before.has(root) && !theirs.has(root)) continue;
    else if (value === undefined) merged.delete(path);
    else merged.set(path, changed.has(path) ? grown(path, value, theirs.get(path)) : value);
  }
  return merged;
}

/** The entry without which the sheet or table it is of does not exist. */
function rootOf(path: string): string | undefined {
  const [collection, below] = divided(path);
  if (collection !== 'sheets' && collection !== 'tables') return undefined;
  return `${collection}/${divided(below)[0]}/name`;
}

function removeUnder(entries: Entries, root: string): void {
  const prefix = root.slice(0, -'name'.length);
  for (const path of [...entries.keys()]) if (path.startsWith(prefix)) entries.delete(path);
}

const boxes = z.tuple([boxSchema, boxSchema]);

/** A table that both lengthened is as long as the longer. */
function grown(path: string, mine: unknown, theirs: unknown): unknown {
  if (!path.startsWith('tables/') || !path.endsWith('/box')) return mine;
  const found = boxes.safeParse([mine, theirs]).data;
  if (!found) return mine;
  const [own, other] = found;
  const isSamePlace = own.row === other.row && own.column === other.column && own.columns === other.columns;
  return isSamePlace ? { ...own, rows: Math.max(own.rows, other.rows) } : own;
}
