import { rankIntervals, type RankInterval } from '../statistics/rank-intervals.ts';
import type { Compared, Peer, Reader } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import { peerNotes, type Note } from './peer-notes.ts';
import { peerRows } from './peer-rows.ts';
import type { PeerSentence } from './peer-sentence.ts';
import type { Report, ReportCell, ReportColumn } from './report.ts';

const CONFIDENCE = 0.95;

const columns = [
  { id: 'value', unit: 'score' },
  { id: 'low', unit: 'score' },
  { id: 'high', unit: 'score' },
  { id: 'n', unit: 'count' },
  { id: 'agents', unit: 'count' },
  { id: 'rank-from', unit: 'count' },
  { id: 'rank-to', unit: 'count' },
  { id: 'of', unit: 'count' },
] as const satisfies readonly ReportColumn[];

type Ranked = { readonly platform: Compared; readonly rank: RankInterval };

/** The ranks that platforms of a group may have, all together with 95 % confidence; highest value first. */
export function ranks(groups: readonly PeerGroup[], channel: string, reader: Reader): Report {
  const made = groups.map((group) => {
    const ranked = new Map(rankOf(group.compared).map((one) => [one.platform.code, one]));
    return peerRows(byValue(group), reader, {
      cells: (peer) => cellsOf(ranked.get(peer.code), peer, { of: ranked.size, scale: reader.scale }),
      sentence: (peer) => sentenceOf(ranked.get(peer.code), { of: ranked.size, scale: reader.scale }),
    });
  });
  const method: readonly Note[] = groups
    .filter(({ compared }) => compared.length > 0)
    .map(({ compared }) => ({ kind: 'rank-method', said: { of: compared.length, confidence: CONFIDENCE } }));
  return {
    report: 'ranks',
    columns: [...(groups.length > 1 ? [{ id: 'mission', unit: 'text' } as const] : []), ...columns],
    rows: made.flatMap(({ rows }) => rows),
    sentences: made.flatMap(({ sentences }) => sentences),
    notes: [...peerNotes(groups, channel), ...method],
    unit: reader.scale,
  };
}

function rankOf(compared: readonly Compared[]): readonly Ranked[] {
  const rankable = compared.map(({ mean, ...error }) => ({ value: mean, ...error }));
  const intervals = rankIntervals(rankable, CONFIDENCE);
  return compared.flatMap((platform, index) => {
    const rank = intervals[index];
    return rank === undefined ? [] : [{ platform, rank }];
  });
}

/** Those without a value come last. */
const byValue = (group: PeerGroup): PeerGroup => ({
  ...group,
  platforms: group.platforms.toSorted((one, other) => valueOf(other) - valueOf(one)),
});

const valueOf = ({ estimate }: Peer): number => estimate?.mean ?? -1;

type Among = { readonly of: number; readonly scale: number };

function cellsOf(
  ranked: Ranked | undefined,
  { estimate }: Peer,
  { of, scale }: Among,
): Readonly<Record<string, ReportCell>> {
  const agents = estimate?.agents ?? null;
  if (ranked === undefined) return { agents };
  const { from, to, low, high } = ranked.rank;
  return { agents, low: low * scale, high: high * scale, 'rank-from': from, 'rank-to': to, of };
}

function sentenceOf(ranked: Ranked | undefined, { of, scale }: Among): PeerSentence | undefined {
  if (ranked === undefined) return undefined;
  const { platform, rank } = ranked;
  const { from, to, low, high } = rank;
  const said = {
    value: platform.mean * scale,
    low: low * scale,
    high: high * scale,
    n: platform.n,
    from,
    to,
    of,
  };
  return { key: platform.code, kind: 'ranked', said: { platform: platform.name, ...said } };
}
