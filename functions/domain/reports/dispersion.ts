import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { betweenVariance, type BetweenVariance } from '../statistics/between-variance.ts';
import { meanOf } from './against-rest.ts';
import { furthestSentences } from './furthest-sentences.ts';
import { pairsOf, type PartGroups } from './part-pairs.ts';
import type { Compared, Reader } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import { peerNotes, weightingNotes, type Note } from './peer-notes.ts';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report.ts';

const columns = [
  { id: 'platforms', unit: 'count' },
  { id: 'n', unit: 'count' },
  { id: 'value', unit: 'score' },
  { id: 'lowest', unit: 'text' },
  { id: 'lowest-at', unit: 'score' },
  { id: 'lowest-n', unit: 'count' },
  { id: 'highest', unit: 'text' },
  { id: 'highest-at', unit: 'score' },
  { id: 'highest-n', unit: 'count' },
  { id: 'between', unit: 'difference' },
  { id: 'share', unit: 'share' },
  { id: 'probability', unit: 'probability' },
  { id: 'left-out', unit: 'count' },
] as const satisfies readonly ReportColumn[];

/** How far apart platforms of a group are on each section and criterion: what customers hear from one to the other. */
export function dispersion(
  parts: readonly PartGroups[],
  whole: readonly PeerGroup[],
  channel: string,
  reader: Reader,
): Report {
  const made = whole.map((group, index) => {
    const spread = spreadOf(parts, index);
    const pairs = pairsOf(parts, index);
    const isShown = whole.length === 1 || spread.some(({ between }) => between !== undefined);
    return {
      // A group of one has nothing to be dispersed.
      rows: isShown ? spread.map((one) => rowOf(one, group, reader)) : [],
      sentences: furthestSentences(group, pairs, reader),
      notes: notesOf(spread.filter(({ between }) => between !== undefined).length, pairs.length),
    };
  });
  return {
    report: 'dispersion',
    columns: [
      ...(whole.length > 1 ? [{ id: 'mission', unit: 'text' } as const] : []),
      ...columns.filter(({ id }) => reader.own === undefined || !named.has(id)),
    ],
    rows: made.flatMap(({ rows }) => rows),
    sentences: made.flatMap(({ sentences }) => sentences),
    notes: [...peerNotes(whole, channel), ...weightingNotes(whole), ...made.flatMap(({ notes }) => notes)],
    unit: reader.scale,
  };
}

/** Not for readers who do not see the platforms of others. */
const named: ReadonlySet<string> = new Set([
  'lowest',
  'lowest-at',
  'lowest-n',
  'highest',
  'highest-at',
  'highest-n',
]);

type Spread = {
  readonly part: PartGroups;
  readonly compared: readonly Compared[];
  readonly leftOut: number;
  readonly between: BetweenVariance | undefined;
  readonly probability: number | null;
};

function spreadOf(parts: readonly PartGroups[], index: number): readonly Spread[] {
  const read = parts.map((part) => {
    const { compared = [], platforms = [] } = part.groups[index] ?? {};
    const between =
      compared.length < 2
        ? undefined
        : betweenVariance(compared.map(({ mean, standardError }) => ({ value: mean, standardError })));
    return { part, compared, leftOut: platforms.length - compared.length, between };
  });
  const tested = read.flatMap(({ between }) => (between === undefined ? [] : [between]));
  const adjusted = benjaminiHochberg(tested.map(({ probability }) => probability));
  return read.map((one) => {
    const place = one.between === undefined ? -1 : tested.indexOf(one.between);
    return { ...one, probability: adjusted[place] ?? null };
  });
}

function rowOf(spread: Spread, { mission }: PeerGroup, { scale, own }: Reader): ReportRow {
  const { part, compared, leftOut, between, probability } = spread;
  const { id: key, title } = part;
  const counts = { mission, platforms: compared.length, 'left-out': leftOut };
  if (between === undefined) return { key, title, state: 'too-few', cells: counts };
  const { mean, n } = meanOf(compared);
  const cells: Readonly<Record<string, ReportCell>> = {
    ...counts,
    n,
    value: mean * scale,
    between: Math.sqrt(between.tau2) * scale,
    share: between.i2,
    probability,
    ...(own === undefined && extremes(compared, scale)),
  };
  return { key, title, state: 'known', cells };
}

function extremes(compared: readonly Compared[], scale: number): Readonly<Record<string, ReportCell>> {
  const ordered = compared.toSorted((one, other) => one.mean - other.mean);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return {};
  return {
    lowest: lowest.code,
    'lowest-at': lowest.mean * scale,
    'lowest-n': lowest.n,
    highest: highest.code,
    'highest-at': highest.mean * scale,
    'highest-n': highest.n,
  };
}

const notesOf = (parts: number, pairs: number): readonly Note[] =>
  parts === 0
    ? []
    : [
        { kind: 'dispersion-method', said: { family: parts } },
        { kind: 'furthest-method', said: { family: pairs } },
      ];
