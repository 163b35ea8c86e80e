/** A list of recordings to ask a provider for hides the sample among this many contacts for each of it. */
const DECOYS = 3;

/**
 * How many of the first ranks of a stratum are asked for, so that nobody can tell which of them were drawn: three
 * times the sample, and the whole stratum when it has not more, or when the reserve drawn does not reach that far.
 * @param ranked contacts whose rank is known: sample and reserve
 */
export function askedRanks({ n, ranked, framed }: { n: number; ranked: number; framed: number }): number {
  const asked = Math.max(n * DECOYS, ranked);
  return asked >= framed ? framed : asked;
}
