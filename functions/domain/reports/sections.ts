import type { Figure } from '../figure.ts';
import { rankIntervals } from '../statistics/rank-intervals.ts';
import { studentQuantile } from '../statistics/student.ts';
import type { Text } from '../text.ts';
import type { ComparisonSentence } from './comparison-kinds.ts';
import type { Note } from './peer-notes.ts';
import type { PeerSentence } from './peer-sentence.ts';
import type { Report, ReportCell, ReportColumn, ReportRow, RowState } from './report.ts';

/** A section, a criterion, or the whole evaluation. */
export type TitledPart = { readonly id: string; readonly title: Text };

/** The figures of a platform, of each part in order. */
export type PlatformFigures = {
  readonly code: string;
  readonly name: string;
  readonly figures: readonly Figure[];
};

const CONFIDENCE = 0.95;

/**
 * Platforms by parts: the figures of BAROMETER as they are, a description of the wave.
 * @param parts what the row is about first, then what it is made of
 */
export function sections(
  platforms: readonly PlatformFigures[],
  parts: readonly TitledPart[],
  scale: number,
): Report {
  return {
    report: 'sections',
    columns: parts.flatMap(columnsOf),
    rows: platforms.map((platform) => rowOf(platform, parts)),
    sentences: platforms.map((platform) => sentenceOf(platform, parts)),
    notes: [{ kind: 'description', said: {} } satisfies Note, ...toldApart(parts)],
    unit: scale,
  };
}

const columnsOf = ({ id, title }: TitledPart): readonly ReportColumn[] => [
  { id: `value:${id}`, unit: 'score', title },
  { id: `low:${id}`, unit: 'score', title },
  { id: `high:${id}`, unit: 'score', title },
  { id: `n:${id}`, unit: 'count', title },
];

const toldApart = (parts: readonly TitledPart[]): readonly Note[] =>
  parts.length > 2 ? [{ kind: 'sections-told-apart', said: {} }] : [];

function rowOf({ code, figures }: PlatformFigures, parts: readonly TitledPart[]): ReportRow {
  const cells = parts.flatMap(({ id }, index): [string, ReportCell][] => {
    const figure = figures[index];
    const { value = null, low = null, high = null, n = null } = figure ?? {};
    return [
      [`value:${id}`, value],
      [`low:${id}`, low],
      [`high:${id}`, high],
      [`n:${id}`, n],
    ];
  });
  return { key: code, state: stateOf(figures[0]), cells: Object.fromEntries(cells) };
}

function stateOf(figure: Figure | undefined): RowState {
  if (figure === undefined) return 'not-collected';
  const { status } = figure;
  return status === 'closed' || status === 'provisional' ? 'known' : status;
}

function sentenceOf(platform: PlatformFigures, parts: readonly TitledPart[]): PeerSentence {
  const { code: key, name, figures } = platform;
  const [whole] = figures;
  const counted = { platform: name, n: whole?.n ?? 0 };
  if (whole?.value == null) return { key, kind: withheldKind(stateOf(whole)), said: counted };
  const { value, low, high } = whole;
  const said = { ...counted, value, ...(low !== null && { low }), ...(high !== null && { high }) };
  const inside = parts.slice(1).flatMap((part, index) => measured(part, figures[index + 1]));
  if (high === null || inside.length < 2) return { key, kind: 'sections-unknown', said };
  const extremes = apart(inside);
  if (extremes === undefined) return { key, kind: 'sections-level', said };
  return { key, kind: 'strongest-weakest', said: { ...said, ...extremes } };
}

function withheldKind(state: RowState): ComparisonSentence {
  if (state === 'too-few') return 'compared-too-few';
  return state === 'suppressed' ? 'compared-suppressed' : 'compared-not-collected';
}

type Measured = {
  readonly part: TitledPart;
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
};

/** The error behind an interval; the side of it that the end of the scale cuts is not looked at. */
function measured(part: TitledPart, figure: Figure | undefined): Measured[] {
  if (figure === undefined) return [];
  const { value, low, high, basis } = figure;
  const { degreesOfFreedom } = basis;
  if (value === null || low === null || high === null || degreesOfFreedom === null) return [];
  const margin = Math.max(value - low, high - value);
  const standardError = margin / studentQuantile(0.5 + CONFIDENCE / 2, degreesOfFreedom);
  return [{ part, value, standardError, degreesOfFreedom }];
}

/** Scores of the same evaluations are alike: intervals are Bonferroni's, which holds whatever their correlation. */
function apart(inside: readonly Measured[]): Readonly<Record<string, number | string>> | undefined {
  const intervals = rankIntervals(inside, CONFIDENCE, 'bonferroni');
  const ordered = inside
    .map((one, index) => ({ ...one, ...intervals[index] }))
    .toSorted((one, other) => other.value - one.value);
  const [strongest, weakest] = [ordered[0], ordered.at(-1)];
  if (strongest?.low === undefined || weakest?.high === undefined) return undefined;
  if (strongest.low <= weakest.high) return undefined;
  return {
    'strongest-fr': strongest.part.title.fr,
    'strongest-en': strongest.part.title.en,
    'strongest-value': strongest.value,
    'weakest-fr': weakest.part.title.fr,
    'weakest-en': weakest.part.title.en,
    'weakest-value': weakest.value,
  };
}
