import type { ChannelFilter } from '#domain/channel';
import { flowId } from '#domain/channel';
import { MINIMUM_EVALUATIONS } from '#domain/figure';
import { figureOfPast, pastKeyOf } from '#domain/past-figure';
import { compositeOf, type CompositeMean } from '#domain/reports/composite';
import type { FlowSample } from '#domain/reports/difference';
import type { RowState } from '#domain/reports/report';
import type { TrendPoint, TrendValue } from '#domain/reports/trend';
import { studentInterval } from '#domain/statistics/stratified-mean';
import type { PastFigures } from '../../figures/read-past.ts';
import { changeIn } from './change-in.ts';
import type { WavePair } from './read-pair.ts';
import { evaluatedFlows, samplesOf } from './samples.ts';

/** What a trend is of, and for whom. */
export type TrendSubject = {
  readonly part: string;
  readonly channel: ChannelFilter;
  readonly scale: number;
  /** The platforms that this reader may not tell apart, when they are shown together. */
  readonly others: readonly string[];
};

const none: TrendValue = { state: 'missing', value: null, low: null, high: null, n: null };

/** A quarter without any wave, or one that this person cannot compare. */
export const emptyPoint = (key: string, state: 'missing' | 'not-comparable'): TrendPoint => ({
  key,
  state,
  of: () => ({ ...none, state }),
  change: () => undefined,
  grid: null,
});

/** A quarter taken over from an earlier workbook. */
export const pastPoint = (
  quarter: string,
  figures: PastFigures,
  { part, channel, scale }: TrendSubject,
): TrendPoint => ({
  key: quarter,
  state: 'imported',
  of: (entity) => {
    const past = figures.get(pastKeyOf({ quarter, entity, part, channel }));
    if (past === undefined) return { ...none, state: 'not-collected' };
    const { value, low, high, n, status } = figureOfPast(past, scale);
    return { value, low, high, n, state: status === 'too-few' ? 'too-few' : 'imported' };
  },
  change: () => undefined,
  grid: null,
});

/** A wave. @param grid said where its scores are not those of the wave before */
export const wavePoint = (pair: WavePair, subject: TrendSubject, grid: string | null): TrendPoint => ({
  key: pair.now.wave.code,
  state: 'known',
  of: (entity) => (entity === '' ? referenceOf(pair, subject) : valueOf(pair, subject, entity)),
  change: (entity) => changeIn(pair, { ...subject, entity }, subject.scale),
  grid,
});

const samples = ({ now }: WavePair, { part, channel }: TrendSubject, entity: string) => {
  const flows = evaluatedFlows(now, { part, channel });
  return samplesOf(now, { entity, part, flows });
};

/** As `=BAROMETER` gives it, with the interval of the process where all of it is told. */
function valueOf(pair: WavePair, subject: TrendSubject, entity: string): TrendValue {
  const { part, channel, scale } = subject;
  const { value, n, status } = pair.now.figure({ entity, part, channel });
  if (value === null) return { ...none, n, state: withheldAs(status) };
  const { known, hidden } = samples(pair, subject, entity);
  const mean = hidden.length > 0 ? undefined : compositeOf(known.map(({ estimate }) => estimate));
  return { state: 'known', value, n, ...intervalOf(mean, scale) };
}

const withheldAs = (status: string): RowState =>
  status === 'too-few' || status === 'suppressed' ? status : 'not-collected';

/** The mean of the platforms of others together: of two at least, else it would be the score of one. */
function referenceOf(pair: WavePair, subject: TrendSubject): TrendValue {
  const own = subject.others
    .flatMap((code) => samples(pair, subject, code).known)
    .filter(({ estimate }) => estimate.n >= MINIMUM_EVALUATIONS);
  const mean = platformsOf(own) < 2 ? undefined : compositeOf(own.map(({ estimate }) => estimate));
  if (mean === undefined) return { ...none, state: 'not-collected' };
  const n = own.reduce((sum, { estimate }) => sum + estimate.n, 0);
  return { state: 'known', value: mean.mean * subject.scale, n, ...intervalOf(mean, subject.scale) };
}

const platformsOf = (own: readonly FlowSample[]): number => new Set(own.map(({ platform }) => platform)).size;

function intervalOf(mean: CompositeMean | undefined, scale: number): Pick<TrendValue, 'low' | 'high'> {
  if (mean?.standardError == null || mean.degreesOfFreedom === null) return { low: null, high: null };
  const value = mean.mean * scale;
  const [low, high] = studentInterval(value, mean.standardError * scale, mean.degreesOfFreedom);
  return { low: Math.max(0, low), high: Math.min(Math.max(scale, value), high) };
}

/** The grid of a wave in the flows compared; several are written one after the other. */
export const gridsOf = ({ now }: WavePair, subject: TrendSubject): string =>
  [...new Set(evaluatedFlows(now, subject).map((flow) => now.wave.grids[flow.channel] ?? flowId(flow)))].join(
    ', ',
  );
