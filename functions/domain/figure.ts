import type { ChannelFilter, FlowId } from './channel.ts';

export const figureStatuses = [
  'closed',
  'provisional',
  'imported',
  'too-few',
  'suppressed',
  'not-collected',
] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** A figure needs this many evaluations; below it, value and interval are withheld and n is shown. */
export const MINIMUM_EVALUATIONS = 5;

/** What a figure is about. */
export type Subject = {
  /** Code of a platform, a provider or a country, or `*` for the network. */
  readonly entity: string;
  /** Section or criterion id; empty for the whole evaluation. */
  readonly part: string;
  readonly channel: ChannelFilter;
};

/** A published number with its n, interval and status. Value and bounds are on the organisation's scale. */
export type Figure = {
  /** Null when withheld or not collected: never 0 for "no data". */
  readonly value: number | null;
  /** 95 % bounds; null when the interval does not exist (all strata of one evaluation, no variance). */
  readonly low: number | null;
  readonly high: number | null;
  /** Evaluations counted; null only in a figure taken from an earlier workbook that does not say. */
  readonly n: number | null;
  readonly status: FigureStatus;
  /** The scale the value is out of: 20 means points out of twenty. */
  readonly unit: number;
  readonly basis: Basis;
  /** ISO instant at which the rows behind it were read. */
  readonly asOf: string;
  /** The value and date of an earlier release: too little was added or revised since. */
  readonly repeated?: boolean | undefined;
};

/** What a figure rests on, said beside it. */
export type Basis = {
  readonly weighting: 'volumes' | 'unweighted';
  /** By flow, the share of the volume it weighs. */
  readonly weights: Readonly<Partial<Record<FlowId, number>>>;
  /** Share of the volume received in strata without evaluations, left out; in [0,1]. */
  readonly leftOut: number;
  /** Incomplete evaluations: in neither the mean nor n. */
  readonly incomplete: number;
  /** Degrees of freedom of the interval (Satterthwaite); null without interval. */
  readonly degreesOfFreedom: number | null;
};
