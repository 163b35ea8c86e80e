import { differenceTest } from '../statistics/difference-test.ts';
import { detectableDifference } from '../statistics/detectable-difference.ts';
import { holm } from '../statistics/holm.ts';
import { againstRest, meanOf, type Against } from './against-rest.ts';
import type { Compared, Peer, Reader } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import { peerNotes, weightingNotes, type Note } from './peer-notes.ts';
import { peerRows } from './peer-rows.ts';
import type { PeerSentence } from './peer-sentence.ts';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report.ts';

const ALPHA = 0.05;

const columns = [
  { id: 'value', unit: 'score' },
  { id: 'n', unit: 'count' },
  { id: 'agents', unit: 'count' },
  { id: 'rest', unit: 'score' },
  { id: 'difference', unit: 'difference' },
  { id: 'low', unit: 'difference' },
  { id: 'high', unit: 'difference' },
  { id: 'confidence', unit: 'share' },
  { id: 'probability', unit: 'probability' },
  { id: 'arrow', unit: 'text' },
  { id: 'detectable', unit: 'difference' },
] as const satisfies readonly ReportColumn[];

/** A platform against the others of its group, decided by Holm's procedure (1979) among all of them. */
export type Decided = Against & {
  /** Of the interval of its Holm step. */
  readonly confidence: number;
  readonly low: number;
  readonly high: number;
  /** Adjusted. */
  readonly probability: number;
  readonly verdict: 'above' | 'below' | 'level';
  /** The smallest difference that these samples see four times in five, tested alone at 5 %. */
  readonly detectable: number;
};

/** The family of a comparison: the platforms of a group, of one quarter, part and flow. @param compared two or more */
export function decide(compared: readonly Compared[]): readonly Decided[] {
  const against = againstRest(compared);
  const { adjusted, steps } = holm(against.map(({ test }) => test.probability));
  return against.map((one, index) => {
    const probability = adjusted[index] ?? 1;
    const confidence = 1 - ALPHA / (steps[index] ?? against.length);
    const { low, high } = differenceTest(one.platform, one.rest, confidence);
    const { difference, standardError, degreesOfFreedom } = one.test;
    const isApart = probability < ALPHA;
    const verdict = isApart ? (difference > 0 ? 'above' : 'below') : 'level';
    const detectable = detectableDifference(standardError, degreesOfFreedom);
    return { ...one, confidence, low, high, probability, verdict, detectable };
  });
}

/** Each platform against the others of its peer group, whose mean weighs them by what they received. */
export function comparison(groups: readonly PeerGroup[], channel: string, reader: Reader): Report {
  const made = groups.map((group) => {
    const decided = new Map(decide(group.compared).map((one) => [one.platform.code, one]));
    return peerRows(group, reader, {
      cells: (peer) => cellsOf(decided.get(peer.code), peer, reader.scale),
      sentence: (peer) => sentenceOf(decided.get(peer.code), decided.size, reader.scale),
      reference: referenceCells(group, reader),
    });
  });
  const families = groups.map(({ compared }) => compared.length).filter((size) => size > 0);
  const family: readonly Note[] = families.map((size) => ({ kind: 'holm-family', said: { family: size } }));
  return {
    report: 'comparison',
    columns: [...(groups.length > 1 ? [{ id: 'mission', unit: 'text' } as const] : []), ...columns],
    rows: made.flatMap(({ rows }) => rows),
    sentences: made.flatMap(({ sentences }) => sentences),
    notes: [...peerNotes(groups, channel), ...family, ...weightingNotes(groups)],
    unit: reader.scale,
  };
}

const arrows = { above: '▲', below: '▼', level: '≈' } as const satisfies Record<Decided['verdict'], string>;

function cellsOf(
  decided: Decided | undefined,
  { estimate }: Peer,
  scale: number,
): Readonly<Record<string, ReportCell>> {
  if (decided === undefined) return { agents: estimate?.agents ?? null };
  const { rest, test, low, high, confidence, probability, verdict, detectable } = decided;
  return {
    agents: decided.platform.agents,
    rest: rest.mean * scale,
    difference: test.difference * scale,
    low: low * scale,
    high: high * scale,
    confidence,
    probability,
    arrow: arrows[verdict],
    detectable: detectable * scale,
  };
}

function sentenceOf(decided: Decided | undefined, family: number, scale: number) {
  if (decided === undefined) return undefined;
  const { platform, rest, test, low, high, confidence, probability, verdict, detectable } = decided;
  const said = {
    platform: platform.name,
    value: platform.mean * scale,
    n: platform.n,
    rest: rest.mean * scale,
    difference: test.difference * scale,
    low: low * scale,
    high: high * scale,
    confidence,
    probability,
    detectable: detectable * scale,
    family,
  };
  return { key: platform.code, kind: `peers-${verdict}`, said } as const satisfies PeerSentence;
}

/** The others of a reader who does not see them, as one. */
function referenceCells({ compared }: PeerGroup, { own, scale }: Reader): ReportRow['cells'] | undefined {
  const others = compared.filter(({ code }) => own?.has(code) === false);
  if (others.length === 0) return undefined;
  const { mean, n } = meanOf(others);
  return { value: mean * scale, n };
}
