import type { Compared, Peer, Reader } from './peer.ts';
import { funnelPlaces, type Funnel, type FunnelPlace } from './funnel-places.ts';
import type { PeerGroup } from './peer-groups.ts';
import { peerNotes, weightingNotes, type Note } from './peer-notes.ts';
import { peerRows } from './peer-rows.ts';
import type { PeerSentence } from './peer-sentence.ts';
import type { Report, ReportCell, ReportColumn } from './report.ts';

const columns = [
  { id: 'value', unit: 'score' },
  { id: 'n', unit: 'count' },
  { id: 'agents', unit: 'count' },
  { id: 'effective', unit: 'number' },
  { id: 'target', unit: 'score' },
  { id: 'low95', unit: 'score' },
  { id: 'high95', unit: 'score' },
  { id: 'low998', unit: 'score' },
  { id: 'high998', unit: 'score' },
] as const satisfies readonly ReportColumn[];

/** Each platform between the limits that chance alone would keep it in, by how much it was sampled (funnel plot). */
export function funnel(groups: readonly PeerGroup[], channel: string, reader: Reader): Report {
  const made = groups.map((group) => {
    const funnelOf = funnelPlaces(group.compared);
    const places = new Map(funnelOf?.places.map((place) => [place.platform.code, place]));
    const { rows, sentences } = peerRows(byEffective(group, places), reader, {
      cells: (peer) => cellsOf(places.get(peer.code), peer, reader.scale),
      sentence: (peer) => sentenceOf(places.get(peer.code), reader.scale),
    });
    return { rows, sentences, notes: funnelOf === undefined ? [] : notesOf(funnelOf, reader.scale) };
  });
  return {
    report: 'funnel',
    columns: [...(groups.length > 1 ? [{ id: 'mission', unit: 'text' } as const] : []), ...columns],
    rows: made.flatMap(({ rows }) => rows),
    sentences: made.flatMap(({ sentences }) => sentences),
    notes: [...peerNotes(groups, channel), ...weightingNotes(groups), ...made.flatMap(({ notes }) => notes)],
    unit: reader.scale,
  };
}

const byEffective = (group: PeerGroup, places: ReadonlyMap<string, FunnelPlace>): PeerGroup => {
  const sizeOf = ({ code }: Peer): number => places.get(code)?.effective ?? Infinity;
  // Two without a place keep the order of the wave: ∞ − ∞ is no number.
  const compare = (one: Peer, other: Peer): number => sizeOf(one) - sizeOf(other) || 0;
  return { ...group, platforms: group.platforms.toSorted(compare) };
};

function cellsOf(
  place: FunnelPlace | undefined,
  { estimate }: Peer,
  scale: number,
): Readonly<Record<string, ReportCell>> {
  if (place === undefined) return { agents: estimate?.agents ?? null };
  const { platform, effective, target, limits } = place;
  return {
    agents: platform.agents,
    effective,
    target: target * scale,
    low95: limits.low95 * scale,
    high95: limits.high95 * scale,
    low998: limits.low998 * scale,
    high998: limits.high998 * scale,
  };
}

function sentenceOf(place: FunnelPlace | undefined, scale: number): PeerSentence | undefined {
  if (place === undefined) return undefined;
  const { platform, target, limits, zone, effective } = place;
  const { low95, high95, low998, high998 } = limits;
  const isOutside = zone === 'outside';
  const said = {
    platform: platform.name,
    value: platform.mean * scale,
    n: platform.n,
    effective,
    target: target * scale,
    low: (isOutside ? low998 : low95) * scale,
    high: (isOutside ? high998 : high95) * scale,
    side: sideOf(platform, target),
  };
  return { key: platform.code, kind: `funnel-${zone}`, said };
}

const sideOf = ({ mean }: Compared, target: number): string => (mean < target ? 'below' : 'above');

const notesOf = ({ target, deviation, phi, threshold, places }: Funnel, scale: number): readonly Note[] => [
  { kind: 'funnel-method', said: { target: target * scale, deviation: deviation * scale } },
  {
    kind: phi > threshold ? 'funnel-widened' : 'funnel-not-widened',
    said: { phi, threshold, platforms: places.length },
  },
];
