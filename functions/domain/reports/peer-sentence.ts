import type { ComparisonSentence } from './comparison-kinds.ts';
import type { Peer } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import type { Sentence } from './report.ts';

export type PeerSentence = Sentence & { readonly kind: ComparisonSentence };

/** What is said of a platform that is not compared, and why. */
export function uncompared(
  { code, name, state, n, estimate }: Peer,
  { reason, mission }: Pick<PeerGroup, 'reason' | 'mission'>,
  scale: number,
): PeerSentence {
  const counted = { platform: name, ...(n !== null && { n }) };
  if (state === 'too-few') return { key: code, kind: 'compared-too-few', said: counted };
  if (state === 'suppressed') return { key: code, kind: 'compared-suppressed', said: counted };
  if (estimate === undefined) return { key: code, kind: 'compared-not-collected', said: counted };
  const said = { ...counted, value: estimate.mean * scale, mission };
  return { key: code, kind: reason ?? 'peers-no-spread', said };
}
