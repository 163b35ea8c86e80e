import type { FlowId } from '../channel.ts';
import type { Estimate } from '../estimates/estimate.ts';
import type { Polarity } from '../practice/practice.ts';

/** What one wave says of a platform by a part of the grid, flow by flow; on the scale 0-1. */
export type ScoreSample = {
  readonly of: 'scores';
  readonly flows: ReadonlyMap<FlowId, Estimate & { readonly grid: string }>;
};

/** What one wave says of a platform by a practice, flow by flow. */
export type ShareSample = {
  readonly of: 'shares';
  readonly polarity: Polarity;
  readonly flows: ReadonlyMap<FlowId, ShareOfFlow>;
};

export type ShareOfFlow = {
  /** Contacts coded present or absent, and present. */
  readonly n: number;
  readonly present: number;
  /** Contacts received; null when a volume is not known. */
  readonly received: number | null;
  /** Null: some contacts came without token. */
  readonly agents: number | null;
};

export type Sample = ScoreSample | ShareSample;
