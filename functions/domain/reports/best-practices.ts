import { differenceTest } from '../statistics/difference-test.ts';
import { isApart, pairConfidence, pairsOf, type Pair, type PartGroups } from './part-pairs.ts';
import type { Reader } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import { peerNotes, weightingNotes, type Note } from './peer-notes.ts';
import { uncompared, type PeerSentence } from './peer-sentence.ts';
import type { Report, ReportColumn, ReportRow } from './report.ts';

const columns = [
  { id: 'platform', unit: 'text' },
  { id: 'value', unit: 'score' },
  { id: 'n', unit: 'count' },
  { id: 'rest', unit: 'score' },
  { id: 'difference', unit: 'difference' },
  { id: 'low', unit: 'difference' },
  { id: 'high', unit: 'difference' },
  { id: 'confidence', unit: 'share' },
  { id: 'probability', unit: 'probability' },
  { id: 'theme', unit: 'text' },
] as const satisfies readonly ReportColumn[];
const exampleColumns = [
  { id: 'quote', unit: 'text' },
  { id: 'week', unit: 'text' },
] as const satisfies readonly ReportColumn[];

/** Criteria that a sentence names; the others it counts. */
const NAMED = 3;

/** What the best answer to a criterion sounds like: nameless words, and the ISO week they are of. */
export type Example = { readonly quote: string; readonly week: string };

/** A platform above the others of its group on a criterion, beyond chance. */
export type Practice = { readonly platform: string; readonly part: string; readonly pair: Pair };

/** The best practices of the platforms asked for, group by group, the largest difference of a platform first. */
export function provenPractices(
  parts: readonly PartGroups[],
  whole: readonly PeerGroup[],
  { shown }: Reader,
): readonly Practice[] {
  return whole.flatMap((group, index) => {
    const proven = pairsOf(parts, index).filter((pair) => isApart(pair) && pair.test.difference > 0);
    return group.platforms
      .filter(({ code }) => shown.has(code))
      .flatMap(({ code }) =>
        proven
          .filter(({ platform }) => platform.code === code)
          .toSorted((one, other) => other.test.difference - one.test.difference)
          .map((pair) => ({ platform: code, part: pair.part.id, pair })),
      );
  });
}

export type PracticesAsked = {
  readonly parts: readonly PartGroups[];
  readonly whole: readonly PeerGroup[];
  readonly channel: string;
  readonly practices: readonly Practice[];
  /** Undefined for readers who get no quote. */
  readonly exampleOf: ((practice: Practice) => Example | undefined) | undefined;
};

/** Platforms above the rest of their group on a criterion: the examples that the others may follow. */
export function bestPractices(asked: PracticesAsked, reader: Reader): Report {
  const { parts, whole, channel, practices, exampleOf } = asked;
  const families = whole.map((_, index) => pairsOf(parts, index));
  const confidences = new Map(
    families.flatMap((pairs) => pairs.map(({ platform }) => [platform.code, pairConfidence(pairs)] as const)),
  );
  const missionOf = (code: string): string =>
    whole.find(({ platforms }) => platforms.some((peer) => peer.code === code))?.mission ?? '';
  return {
    report: 'best-practices',
    columns: [
      ...(whole.length > 1 ? [{ id: 'mission', unit: 'text' } as const] : []),
      ...columns,
      ...(exampleOf === undefined ? [] : exampleColumns),
    ],
    rows: practices.map((practice) => {
      const row = rowOf(practice, confidences.get(practice.platform) ?? 0.95, reader.scale);
      const { quote = null, week = null } = exampleOf?.(practice) ?? {};
      return { ...row, cells: { mission: missionOf(practice.platform), ...row.cells, quote, week } };
    }),
    sentences: whole.flatMap((group, index) =>
      sentencesOf(group, { practices, pairs: families[index] ?? [] }, reader),
    ),
    notes: [
      ...peerNotes(whole, channel),
      ...weightingNotes(whole),
      ...families.flatMap((pairs): readonly Note[] =>
        pairs.length === 0
          ? []
          : [{ kind: 'practice-method', said: { family: pairs.length, confidence: pairConfidence(pairs) } }],
      ),
    ],
    unit: reader.scale,
  };
}

function rowOf({ platform: code, pair }: Practice, confidence: number, scale: number): ReportRow {
  const { part, platform, rest, test, probability } = pair;
  const { low, high } = differenceTest(platform, rest, confidence);
  return {
    key: part.id,
    title: part.title,
    state: 'known',
    cells: {
      platform: code,
      value: platform.mean * scale,
      n: platform.n,
      rest: rest.mean * scale,
      difference: test.difference * scale,
      low: low * scale,
      high: high * scale,
      confidence,
      probability,
      theme: part.theme ?? null,
    },
  };
}

type Found = { readonly practices: readonly Practice[]; readonly pairs: readonly Pair[] };

function sentencesOf(
  group: PeerGroup,
  { practices, pairs }: Found,
  { shown, scale }: Reader,
): readonly PeerSentence[] {
  return group.platforms
    .filter(({ code }) => shown.has(code))
    .map((peer) => {
      const { code: key, name } = peer;
      if (!pairs.some(({ platform }) => platform.code === key)) return uncompared(peer, group, scale);
      const titles = practices.filter(({ platform }) => platform === key).map(({ pair }) => pair.part.title);
      if (titles.length === 0) return { key, kind: 'practices-none', said: { platform: name } };
      const first = titles.slice(0, NAMED);
      const said = {
        platform: name,
        others: titles.length - first.length,
        'criteria-fr': first.map(({ fr }) => `« ${fr} »`).join(', '),
        'criteria-en': first.map(({ en }) => `“${en}”`).join(', '),
      };
      return { key, kind: 'practices-proven', said };
    });
}
