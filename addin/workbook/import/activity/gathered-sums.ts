import { add, zero, type Fraction } from '#domain/fraction';
import type { Fed } from './column-use.ts';
import type { NamedActivity } from './tally-activity.ts';

/** A sum over several names of one platform. */
export type GatheredSum = { readonly total: Fraction; readonly rows: number; readonly blanks: number };

/** The sums of all of them, by what they feed. */
export function sumsOf(of: readonly NamedActivity[]): ReadonlyMap<Fed, GatheredSum> {
  const sums = new Map<Fed, GatheredSum>();
  for (const { sums: more } of of)
    for (const [fed, { sum, rows, blanks }] of more) {
      const before = sums.get(fed) ?? { total: zero, rows: 0, blanks: 0 };
      sums.set(fed, {
        total: add(before.total, sum.total()),
        rows: before.rows + rows,
        blanks: before.blanks + blanks,
      });
    }
  return sums;
}

/** Rows by word of the column at a place. */
export function wordsOf(of: readonly NamedActivity[], place: number): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const one of of)
    for (const [key, rows] of one.words.get(place) ?? []) words.set(key, (words.get(key) ?? 0) + rows);
  return words;
}
