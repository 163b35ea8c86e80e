import type { AskAnswer, FigureAsk } from '#contract/figure';
import type { KpiAsk } from '#contract/indicator';
import type { Span } from '#domain/activity/span';
import type { ChannelFilter } from '#domain/channel';
import type { FigureStatus } from '#domain/figure';
import type { IndicatorFigure, IndicatorStatus } from '#domain/kpi/indicator-figure';
import { barometerPart } from '#domain/money/target-indicator';
import { quarterBounds } from '#domain/period';
import { answerFigures } from '../figures/answer-figures.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerKpis } from './answer-kpis.ts';
import type { Note } from './indicator-answer.ts';

/** What is looked up: an indicator, or a part of the barometer, of an entity and a span. */
export type ReachedSubject = {
  readonly indicator: string;
  readonly entity: string;
  readonly channel: ChannelFilter;
  readonly span: Span;
};

/** What was reached. */
export type Reached = Pick<IndicatorFigure, 'value' | 'low' | 'high' | 'n' | 'status' | 'asOf'> & {
  readonly missingDays: number;
  /** What else there is to know of it. */
  readonly notes: readonly Note[];
  /** Heads it rests on. */
  readonly waves: readonly string[];
};

type Refusal = Extract<AskAnswer, { answer: 'refused' }>;
/** Looks up what `readReached` read. Undefined for a barometer of days that are no quarter: there is none. */
export type ReachedOf = (subject: ReachedSubject) => Reached | Refusal | undefined;

/** What was reached of all these subjects: activity and waves are each read once. */
export async function readReached(
  session: Session,
  register: Register,
  subjects: readonly ReachedSubject[],
): Promise<ReachedOf> {
  const kpis = new Map<string, KpiAsk>();
  const figures = new Map<string, FigureAsk>();
  for (const subject of subjects) {
    const part = barometerPart(subject.indicator);
    const figure = part === undefined ? undefined : figureAsk(subject, part);
    if (part === undefined) kpis.set(keyOf(subject), kpiAsk(subject));
    else if (figure !== undefined) figures.set(keyOf(subject), figure);
  }
  const answers = new Map<string, AskAnswer>([
    ...paired(kpis, kpis.size === 0 ? [] : await answerKpis(session, register, [...kpis.values()])),
    ...paired(figures, await answerFigures(session, register, [...figures.values()])),
  ]);
  return (subject) => {
    const answer = answers.get(keyOf(subject));
    return answer && reachedIn(answer);
  };
}

const keyOf = ({ indicator, entity, channel, span }: ReachedSubject): string =>
  [indicator, entity, channel, span.from, span.to].join('|');

const kpiAsk = ({ indicator, entity, channel, span: { from, to } }: ReachedSubject): KpiAsk => ({
  ask: 'kpi',
  indicator,
  entity,
  channel,
  period: `${from}..${to}`,
});

function figureAsk({ entity, channel, span }: ReachedSubject, part: string): FigureAsk | undefined {
  const quarter = quarterOfSpan(span);
  return quarter === undefined ? undefined : { ask: 'figure', entity, channel, part, period: quarter };
}

/** The quarter that a span is; undefined when it is none. */
export function quarterOfSpan({ from, to }: Span): string | undefined {
  const quarter = `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  const bounds = quarterBounds(quarter);
  return bounds.from === from && bounds.to === to ? quarter : undefined;
}

function paired<Ask>(asks: ReadonlyMap<string, Ask>, answers: readonly AskAnswer[]): [string, AskAnswer][] {
  return [...asks.keys()].flatMap((key, place): [string, AskAnswer][] => {
    const answer = answers[place];
    return answer === undefined ? [] : [[key, answer]];
  });
}

/** How far a figure of the barometer may be counted on, in the words of indicators. */
const statuses: Readonly<Record<FigureStatus, IndicatorStatus>> = {
  closed: 'complete',
  imported: 'complete',
  /** The wave goes on: not all of it is evaluated. */
  provisional: 'partial',
  'too-few': 'too-few',
  suppressed: 'too-few',
  'not-collected': 'not-collected',
};

function reachedIn(answer: AskAnswer): Reached | Refusal | undefined {
  if (answer.answer === 'refused') return answer;
  if (answer.answer === 'indicator') {
    const { basis, ...figure } = answer.figure;
    const { missingDays, notes } = basis;
    return { ...numbersOf(figure), status: figure.status, missingDays, notes, waves: answer.waves };
  }
  if (answer.answer !== 'figure') return undefined;
  const { figure, wave } = answer;
  const notes = figure.status === 'provisional' ? [{ code: 'provisional', values: [wave.code] }] : [];
  return {
    ...numbersOf(figure),
    status: statuses[figure.status],
    missingDays: 0,
    notes,
    waves: [wave.code],
  };
}

type Numbers = Pick<Reached, 'value' | 'low' | 'high' | 'n' | 'asOf'>;

const numbersOf = ({ value, low, high, n, asOf }: Numbers): Numbers => ({ value, low, high, n, asOf });
