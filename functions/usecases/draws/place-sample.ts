import { endOf } from '#domain/retention';
import type { ReplacementReason } from '#domain/sampling/replacement-reason';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import type { DrawWork } from './draw-work.ts';
import { enterSample } from './enter-sample.ts';
import type { RankedContact, RankedStratum } from './rank-contacts.ts';

/** A contact that could not take its place, and who did instead. */
export type DrawnReplacement = {
  readonly leaves: RankedContact;
  readonly enters: RankedContact | undefined;
  readonly reason: ReplacementReason;
};

/** What became of the draw of one stratum. */
export type PlacedStratum = RankedStratum & {
  /** Contacts drawn for the sample: its places but those kept from an earlier draw. */
  readonly n: number;
  readonly kept: number;
  readonly replacements: readonly DrawnReplacement[];
  /** Contacts of the reserve nobody has needed yet. */
  readonly unused: readonly RankedContact[];
};

type Failures = ReadonlyMap<string, ReplacementReason>;

/** By stratum, ids of contacts whose evaluation had begun in an earlier draw: they hold places of their own. */
export type Kept = ReadonlyMap<string, ReadonlySet<string>>;

/** A stratum, how many places are for its first ranks, and who holds the others. */
type Counted = { readonly stratum: RankedStratum; readonly n: number; readonly kept: ReadonlySet<string> };

/**
 * Fills the places of a platform's strata, rank after rank: the first n take them; each that cannot (its id is taken,
 * its end has come) leaves its place to the next of the reserve, in the order of ranks.
 */
export async function placeSample(
  work: DrawWork,
  wave: Wave,
  strata: readonly RankedStratum[],
  kept: Kept,
): Promise<readonly PlacedStratum[]> {
  const platform = strata[0]?.asked.platform ?? '';
  const counted = strata.map((stratum) =>
    countPlaces(stratum, kept.get(stratumKey(stratum.asked)) ?? new Set()),
  );
  const failures = new Map<string, ReplacementReason>();
  const tried = new Set([...kept.values()].flatMap((ids) => [...ids]));
  for (;;) {
    const next = counted.flatMap((one) => inPlace(one, failures)).filter(({ id }) => !tried.has(id));
    if (next.length === 0) return counted.map((one) => outcomeOf(one, failures));
    for (const { id, start } of next) {
      tried.add(id);
      if (Date.parse(endOf(start, wave.timeZone)) <= work.askedAt) failures.set(id, 'past-end');
    }
    const able = next.filter(({ id }) => !failures.has(id));
    for (const id of await enterSample(work, platform, able)) failures.set(id, 'id-taken');
  }
}

/** The most ranks that fit beside the contacts kept which are not among them. */
function countPlaces(stratum: RankedStratum, kept: ReadonlySet<string>): Counted {
  const { asked, drawn } = stratum;
  const apart = (ranks: number): number =>
    kept.size - drawn.slice(0, ranks).filter(({ id }) => kept.has(id)).length;
  let n = Math.max(0, asked.n - kept.size);
  while (n < asked.n && n + 1 + apart(n + 1) <= asked.n) n += 1;
  return { stratum, n, kept };
}

/** Ranks in use: the first n, and one more of the reserve for each of them that failed. */
function inPlace({ stratum: { drawn }, n, kept }: Counted, failures: Failures): readonly RankedContact[] {
  let last = n;
  for (let at = 0; at < last && at < drawn.length; at += 1) {
    const { id = '' } = drawn[at] ?? {};
    if (failures.has(id) || (at >= n && kept.has(id))) last += 1;
  }
  return drawn.slice(0, last);
}

function outcomeOf(counted: Counted, failures: Failures): PlacedStratum {
  const { stratum, n, kept } = counted;
  const used = inPlace(counted, failures);
  const entering = used.slice(n).filter(({ id }) => !kept.has(id));
  const leaving = used.filter(({ id }) => failures.has(id));
  const replacements = leaving.flatMap((leaves, index): DrawnReplacement[] => {
    const reason = failures.get(leaves.id);
    return reason === undefined ? [] : [{ leaves, enters: entering[index], reason }];
  });
  const unused = stratum.drawn.slice(used.length).filter(({ id }) => !kept.has(id));
  const first = new Set(stratum.drawn.slice(0, n).map(({ id }) => id));
  const apart = [...kept].filter((id) => !first.has(id)).length;
  return { ...stratum, n, kept: apart, replacements, unused };
}
