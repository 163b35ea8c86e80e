import type { Report, ReportColumn, ReportRow, RowState, Sentence } from '../reports/report.ts';
import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { ContestColumn, ContestNote, ContestSentence } from './contest-kinds.ts';
import type { ContestPart } from './contest-part.ts';

type Note = Omit<Sentence, 'key'> & { readonly kind: ContestNote };
type Said = Sentence & { readonly kind: ContestSentence };

export type ContestRead = {
  readonly parts: readonly ContestPart[];
  readonly scale: number;
  /** The score to reach, on the scale; undefined when nobody set one. */
  readonly target: number | undefined;
  /** Whether organisers weigh channels themselves. */
  readonly isWeighed: boolean;
  /** A channel that is hidden so that another stays withheld. */
  readonly hidden: ContestPart['channel'];
};

const columns = [
  { id: 'n', unit: 'count' },
  { id: 'value', unit: 'score' },
  { id: 'low', unit: 'score' },
  { id: 'high', unit: 'score' },
  { id: 'target', unit: 'score' },
  { id: 'gap', unit: 'difference' },
  { id: 'zeros', unit: 'count' },
  { id: 'zero-share', unit: 'share' },
  { id: 'zero-low', unit: 'share' },
  { id: 'zero-high', unit: 'share' },
  { id: 'without', unit: 'score' },
  { id: 'weight', unit: 'share' },
] as const satisfies readonly (ReportColumn & { readonly id: ContestColumn })[];

/** The result of a contest: by channel and overall, how often nothing was scored, and how far the score to reach is. */
export function contestReport(read: ContestRead): Report {
  const { parts, scale, target } = read;
  const shown = columns.filter(({ id }) => target !== undefined || (id !== 'target' && id !== 'gap'));
  const whole = parts.find(({ channel }) => channel === null);
  return {
    report: 'contest',
    columns: shown,
    rows: parts.map((part) => rowOf(part, read)),
    sentences: whole === undefined ? [] : sentencesOf(whole, target),
    notes: notesOf(read),
    unit: scale,
  };
}

function rowOf(part: ContestPart, { target, hidden }: ContestRead): ReportRow {
  const { channel, n, value, low, high, zeros, zeroShare, zeroLow, zeroHigh, without, weight } = part;
  // What is to be reached is the whole score: a channel has no target of its own.
  const isWhole = channel === null && target !== undefined;
  const cells = {
    ...{ n, value, low, high, zeros, without, weight },
    target: isWhole ? target : null,
    gap: isWhole && value !== null ? value - target : null,
    'zero-share': zeroShare,
    'zero-low': zeroLow,
    'zero-high': zeroHigh,
  };
  return { key: channel === null ? '*' : `channel:${channel}`, state: stateOf(part, hidden), cells };
}

function stateOf({ channel, n }: ContestPart, hidden: ContestPart['channel']): RowState {
  if (n < MINIMUM_EVALUATIONS) return n === 0 ? 'not-collected' : 'too-few';
  return channel !== null && channel === hidden ? 'suppressed' : 'known';
}

function sentencesOf(whole: ContestPart, target: number | undefined): readonly Said[] {
  const { n, value, low, high } = whole;
  if (value === null) return [{ key: '*', kind: 'contest-too-few', said: { n } }];
  const result: Said =
    low === null || high === null
      ? { key: '*', kind: 'contest-no-interval', said: { n, value } }
      : { key: '*', kind: 'contest-result', said: { n, value, low, high } };
  return [result, zeroSentence(whole, value), ...targetSentence({ value, low, high }, target)];
}

function zeroSentence({ n, zeros, zeroShare, zeroLow, zeroHigh, without }: ContestPart, value: number): Said {
  const said = { n, zeros: zeros ?? 0, share: zeroShare ?? 0, low: zeroLow ?? 0, high: zeroHigh ?? 0 };
  if (zeros === 0) return { key: '*', kind: 'contest-no-zero', said };
  if (without === null) return { key: '*', kind: 'contest-only-zeros', said };
  return { key: '*', kind: 'contest-zeros', said: { ...said, without, gain: without - value } };
}

type Bounds = { readonly value: number; readonly low: number | null; readonly high: number | null };

/** Only an interval wholly on one side says that the score is. */
function targetSentence({ value, low, high }: Bounds, target: number | undefined): readonly Said[] {
  if (target === undefined) return [];
  const said = { target, gap: value - target };
  if (low !== null && low > target) return [{ key: '*', kind: 'contest-above', said }];
  if (high !== null && high < target) return [{ key: '*', kind: 'contest-below', said }];
  return [{ key: '*', kind: 'contest-undecided', said }];
}

const notesOf = ({ target, isWeighed, hidden }: ContestRead): readonly Note[] => [
  { kind: 'contest-weights', said: { weighed: isWeighed ? 1 : 0 } },
  { kind: 'contest-once', said: {} },
  { kind: 'contest-zero-rule', said: {} },
  { kind: 'contest-apart', said: {} },
  ...(target === undefined ? [{ kind: 'contest-no-target', said: {} } as const] : []),
  ...(hidden === null ? [] : [{ kind: 'contest-hidden', said: {} } as const]),
];
