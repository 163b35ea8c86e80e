import type { Compared, Peer } from './peer.ts';

/** Why nobody of a group is compared. */
export type GroupReason = 'peers-alone' | 'peers-other-mission' | 'peers-hidden';

/** Platforms of the same mission: the only ones that are compared with each other. */
export type PeerGroup = {
  readonly mission: string;
  /** In the order of the wave. */
  readonly platforms: readonly Peer[];
  /** Empty, with the reason, when there are not two. */
  readonly compared: readonly Compared[];
  readonly reason: GroupReason | undefined;
  readonly weighting: 'volumes' | 'evaluations';
};

/** Fewer platforms of others than this behind a mean, and it is the score of one of them. */
const HIDING = 2;

/**
 * The groups of a wave, in the order of its platforms.
 * @param own the platforms a reader knows by name, who gets nothing that the score of another could be told from
 */
export function peerGroups(
  peers: readonly Peer[],
  own: ReadonlySet<string> | undefined,
): readonly PeerGroup[] {
  const missions = [...new Set(peers.map(({ mission }) => mission))];
  return missions.map((mission) => {
    const platforms = peers.filter((peer) => peer.mission === mission);
    const weighting = platforms.every(({ estimate }) => estimate?.received !== null)
      ? 'volumes'
      : 'evaluations';
    const known = platforms.flatMap((peer) => measured(peer, weighting));
    const compared = withSpread(known);
    const others = compared.filter(({ code }) => own?.has(code) === false);
    const isHidden = others.length > 0 && others.length < HIDING;
    const isAlone = platforms.length === 1 && missions.length > 1;
    const reason = isAlone ? 'peers-other-mission' : isHidden ? 'peers-hidden' : 'peers-alone';
    const isCompared = compared.length >= 2 && !isHidden;
    return {
      mission,
      platforms,
      weighting,
      compared: isCompared ? compared : [],
      reason: isCompared ? undefined : reason,
    };
  });
}

type Known = Omit<Compared, 'degreesOfFreedom'> & { readonly degreesOfFreedom: number | null };

function measured({ code, name, estimate }: Peer, weighting: PeerGroup['weighting']): Known[] {
  if (estimate === undefined || estimate.standardError === null) return [];
  const { n, mean, standardError, degreesOfFreedom, agents, deviation, received } = estimate;
  const weight = weighting === 'volumes' && received !== null ? received : n;
  const known = { code, name, n, mean, standardError, degreesOfFreedom, agents, deviation, weight };
  return [{ ...known, isBorrowed: false }];
}

/**
 * An error of 0 is no certainty, only a small sample that scored alike: there the variance of one evaluation is the
 * pooled one of the group, Σ ν n SE² / Σ ν with Σ ν degrees of freedom.
 */
function withSpread(known: readonly Known[]): readonly Compared[] {
  const spread = known.flatMap((one) => varying(one));
  const degreesOfFreedom = spread.reduce((sum, one) => sum + one.degreesOfFreedom, 0);
  const squares = spread.reduce(
    (sum, one) => sum + one.degreesOfFreedom * one.n * one.standardError * one.standardError,
    0,
  );
  if (degreesOfFreedom === 0) return [];
  return known.map((one) => {
    const [own] = varying(one);
    if (own !== undefined) return own;
    const standardError = Math.sqrt(squares / degreesOfFreedom / one.n);
    return { ...one, standardError, degreesOfFreedom, isBorrowed: true };
  });
}

const varying = (one: Known): Compared[] =>
  one.degreesOfFreedom === null || one.standardError === 0
    ? []
    : [{ ...one, degreesOfFreedom: one.degreesOfFreedom }];
