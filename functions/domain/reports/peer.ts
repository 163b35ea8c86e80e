import type { Estimate } from '../estimates/estimate.ts';
import type { RowState } from './report.ts';

/** A platform of a wave as comparisons see it: in one channel and direction, of one part of the grid. */
export type Peer = {
  readonly code: string;
  readonly name: string;
  readonly mission: string;
  /** `known` exactly when there is an estimate of five evaluations or more. */
  readonly state: RowState;
  /** Null when this reader is not told. */
  readonly n: number | null;
  readonly estimate?: Estimate | undefined;
};

/** A platform that takes part in tests: how much its mean may err is known. On the scale 0-1. */
export type Compared = {
  readonly code: string;
  readonly name: string;
  readonly n: number;
  readonly mean: number;
  /** Above 0. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Null: evaluations as if independent. */
  readonly agents: number | null;
  readonly deviation: number | null;
  /** What it weighs beside the others. */
  readonly weight: number;
  /** Its evaluations all scored alike: the spread is that of its peers. */
  readonly isBorrowed: boolean;
};

/** Who reads a report, and of what. */
export type Reader = {
  /** The platforms asked for, by code. */
  readonly shown: ReadonlySet<string>;
  /** Those this reader may tell from the others; undefined for whoever sees them all. */
  readonly own: ReadonlySet<string> | undefined;
  /** Values on the wire are out of this. */
  readonly scale: number;
};
