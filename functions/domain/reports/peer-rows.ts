import type { Peer, Reader } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import { uncompared, type PeerSentence } from './peer-sentence.ts';
import type { ReportRow } from './report.ts';

type Made = {
  /** Beside its mission, value and n. */
  readonly cells: (peer: Peer) => ReportRow['cells'];
  /** Undefined when it is not compared. */
  readonly sentence: (peer: Peer) => PeerSentence | undefined;
  /** Of the others together, when they are not told apart for this reader. */
  readonly reference?: ReportRow['cells'] | undefined;
};

/** A row and a sentence for each platform of a group that was asked for, in the order of the wave. */
export function peerRows(
  group: PeerGroup,
  { shown, scale }: Reader,
  { cells, sentence, reference }: Made,
): { readonly rows: readonly ReportRow[]; readonly sentences: readonly PeerSentence[] } {
  const { mission, reason } = group;
  const platforms = group.platforms.filter(({ code }) => shown.has(code));
  const rows: readonly ReportRow[] = platforms.map((peer) => {
    const value = peer.estimate === undefined ? null : peer.estimate.mean * scale;
    const state = reason === 'peers-other-mission' && value !== null ? 'not-comparable' : peer.state;
    return { key: peer.code, state, cells: { mission, value, n: peer.n, ...cells(peer) } };
  });
  const others: readonly ReportRow[] =
    reference === undefined || rows.length === 0
      ? []
      : [{ key: '', state: 'known', cells: { mission, ...reference } }];
  return {
    rows: [...rows, ...others],
    sentences: platforms.map((peer) => sentence(peer) ?? uncompared(peer, { reason, mission }, scale)),
  };
}
