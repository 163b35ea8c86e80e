import { drawKey } from './draw-key.ts';
import { smallestKeys, type Keyed } from './smallest-keys.ts';

/** A contact that was drawn: its rank is 1 for the first of its stratum, over sample and reserve. */
export type Ranked = Keyed & { readonly rank: number };

export type Drawn = { readonly sample: readonly Ranked[]; readonly reserve: readonly Ranked[] };

/**
 * The draw inside one stratum: contacts by ascending key, the first n are the sample, the next ones the reserve. The
 * order of the list does not matter, and a larger n keeps the contacts of a smaller one.
 * @param ids each id once; read once, so a stream does
 * @param n contacts in the sample, fewer when the stratum has fewer
 */
export function drawStratum(seed: string, ids: Iterable<string>, n: number, reserve: number): Drawn {
  const smallest = smallestKeys(n + reserve);
  for (const id of ids) smallest.offer({ id, key: drawKey(seed, id) });
  return splitDrawn(smallest.ascending(), n);
}

/** Ranks what was drawn, first key first, and cuts it after the sample. */
export function splitDrawn<Contact extends Keyed>(
  ascending: readonly Contact[],
  n: number,
): { readonly sample: readonly (Contact & Ranked)[]; readonly reserve: readonly (Contact & Ranked)[] } {
  const ranked = ascending.map((contact, index) => ({ ...contact, rank: index + 1 }));
  return { sample: ranked.slice(0, n), reserve: ranked.slice(n) };
}
